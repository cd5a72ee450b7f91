import { toNode } from '../hosts/dom.js';
import type { Locale } from '../i18n/locale.js';
import { directionOf } from '../i18n/script.js';
import type { Strings } from '../i18n/strings.js';
import { html } from '../templates/html.js';

/** What a reader may be told about an article that is not there, or not the latest. */
export type NoticeKey = Extract<keyof Strings, 'loadFailed' | 'stale' | 'offline'>;

/**
 * A small message in the language of the article, with a button to try again; a sign stands for the words of a language without any.
 * The text is ours alone: nothing of the address or of the error is shown.
 */
export function noticeNode(key: NoticeKey, language: string, { strings }: Locale, retry: () => void, document: Document): HTMLElement {
  const words = strings[key];
  const node = toNode(
    html`<p class="galley-notice" role="status">${words} <button class="galley-retry" type="button">${strings.retry ?? '↻'}</button></p>`,
    document,
  ) as HTMLElement;
  node.lang = language;
  node.dir = directionOf(language);
  node.querySelector('button')?.addEventListener('click', retry);
  return node;
}
