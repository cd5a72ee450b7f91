import { toNode } from '../hosts/dom.js';
import { en } from '../i18n/en.js';
import type { Locale } from '../i18n/locale.js';
import { sayIn } from '../i18n/said.js';
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

/** A paragraph with the message, and a button to try again. */
export function noticeNode({ key, language, locale, retry }: NoticeText, document: Document): HTMLElement {
  const said = sayIn(locale, key);
  const button = retry && html`<button class="galley-retry" type="button">${locale.strings.retry ?? `↻ ${en.strings.retry ?? ''}`}</button>`;
  const node = toNode(html`<p class="galley-notice" role="status">${said.text} ${button}</p>`, document) as HTMLElement;
  node.lang = said.language ?? language;
  node.dir = directionOf(node.lang);
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
