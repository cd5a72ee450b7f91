import { formatDate } from '../i18n/date.js';
import type { BlockContext } from './block-context.js';
import { html, type Rendered } from './html.js';

/** The day of a date in a block, for readers and machines; in the zone that the date itself says. */
export function day(iso: string, { locale }: BlockContext): Rendered {
  const date = formatDate(iso, locale, { time: false });
  return date === undefined ? iso : html`<time datetime="${date.datetime}">${date.text}</time>`;
}
