import { toNode } from '../hosts/dom.js';
import type { Locale } from '../i18n/locale.js';
import { directionOf } from '../i18n/script.js';
import type { Strings } from '../i18n/strings.js';
import { html } from '../templates/html.js';
import { MARK } from './tags.js';

/** What a reader may be told about an article that is not there, or not the latest. */
export type NoticeKey = Extract<keyof Strings, 'loadFailed' | 'stale' | 'offline'>;

/** A small message about an article, in its language. The text is ours alone: nothing of the address or of the error is shown. */
export interface NoticeText {
  readonly key: NoticeKey;
  readonly language: string;
  readonly locale: Locale;
  /** Tries again; undefined where that would change nothing, and then there is no button. */
  readonly retry: (() => void) | undefined;
}

/** A paragraph with the message, and a button to try again; a sign stands for the words of a language without any. */
export function noticeNode({ key, language, locale: { strings }, retry }: NoticeText, document: Document): HTMLElement {
  const button = retry && html`<button class="galley-retry" type="button">${strings.retry ?? '↻'}</button>`;
  const node = toNode(html`<p class="galley-notice" role="status">${strings[key]} ${button}</p>`, document) as HTMLElement;
  node.lang = language;
  node.dir = directionOf(language);
  if (retry) node.querySelector('button')?.addEventListener('click', retry);
  return node;
}

/** The box of a message where there is no article to put it into. */
export function noticeBox(node: HTMLElement): HTMLElement {
  const box = node.ownerDocument.createElement('div');
  box.className = 'galley galley-region';
  box.setAttribute(MARK, '');
  box.append(node);
  return box;
}
