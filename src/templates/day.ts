import { formatDate, type FormattedDate } from '../i18n/date.js';
import type { BlockContext } from './block-context.js';
import { html, type Rendered } from './html.js';

const placed = (iso: string, { locale }: BlockContext): FormattedDate | undefined => formatDate(iso, locale, { time: false });

/** The day of a date in a block, for readers and machines; in the zone that the date itself says. */
export function day(iso: string, context: BlockContext): Rendered {
  const date = placed(iso, context);
  return date === undefined ? iso : html`<time datetime="${date.datetime}">${date.text}</time>`;
}

/** The words of `day`, where there is no markup. */
export const dayText = (iso: string, context: BlockContext): string => placed(iso, context)?.text ?? iso;
