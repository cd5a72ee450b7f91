import { formatDate, type DateOptions, type FormattedDate } from '../i18n/date.js';
import { formatPattern, formatText } from '../i18n/pattern.js';
import { isUpdated } from '../i18n/updated.js';
import type { BlockContext } from './block-context.js';
import type { Context } from './context.js';
import { hasEnded } from './ended.js';
import { html, type Rendered } from './html.js';
import { joined } from './joined.js';

/** A date as an article says it: in the article's time zone and calendars. */
const placed = (iso: string, { dates, locale }: BlockContext, options?: DateOptions): FormattedDate | undefined =>
  formatDate(iso, locale, { timeZone: dates.timeZone, calendars: dates.calendars, ...options });

/** A date for readers and machines, in the article's time zone and calendars, or in words of its own. */
export function time(iso: string, context: BlockContext, options?: DateOptions, words?: string): Rendered {
  const date = placed(iso, context, options);
  if (date === undefined) return words ?? iso;
  if (words !== undefined) return html`<time datetime="${date.datetime}">${words}</time>`;
  const zone = date.zone === undefined ? undefined : html`<span class="galley-zone">${date.zone}</span>`;
  // figures alone would change places among letters that run to the left
  const direction = context.locale.dates.months === undefined ? 'ltr' : undefined;
  return html`<time datetime="${date.datetime}" dir="${direction}">${joined([date.text, zone])}</time>`;
}

/** The words of `time`, where there is no markup. */
export function timeText(iso: string, context: BlockContext, options?: DateOptions): string {
  const date = placed(iso, context, options);
  if (date === undefined) return iso;
  return date.zone === undefined ? date.text : `${date.text} ${date.zone}`;
}

/** A date of the article itself, and the words that it stands in: `Updated {date}`. */
interface LabelledDate {
  readonly iso: string;
  readonly pattern: string | undefined;
}

const labelledDate = (pattern: string | undefined, iso: string | undefined): LabelledDate[] => (iso === undefined ? [] : [{ iso, pattern }]);

/** When the article went out, and when it was changed since: in substance, and with words that tell one from the other. */
function datesOf({ article, strings }: Context): { readonly published: LabelledDate[]; readonly updated: LabelledDate[] } {
  const { datePublished, dateModified, timeZone } = article;
  const isNews = datePublished === undefined || (strings.updated !== undefined && dateModified !== undefined && isUpdated(datePublished, dateModified, timeZone));
  return { published: labelledDate(strings.published, datePublished), updated: labelledDate(strings.updated, isNews ? dateModified : undefined) };
}

/** The dates of the article, in order; what is followed live says first what is newest. */
export function articleDates(context: Context): readonly LabelledDate[] {
  const { published, updated } = datesOf(context);
  const isLive = context.article.format?.design === 'live' && !hasEnded(context.article);
  return isLive ? updated.concat(published) : published.concat(updated);
}

/** When it was followed live. */
export const coverageDates = ({ article, strings }: Context): readonly LabelledDate[] =>
  labelledDate(strings.coverageStarted, article.coverageStartTime).concat(labelledDate(strings.coverageEnded, article.coverageEndTime));

/** The newest date, and on request when the article first went out. */
export function dates(context: Context): Rendered {
  const { published, updated } = datesOf(context);
  const [newest, first] = updated.concat(published).map((date) => labelled(date, context));
  if (first === undefined) return newest && html`<p class="galley-dates">${newest}</p>`;
  return html`<div class="galley-dates"><details class="galley-others"><summary class="galley-others-label">${newest}</summary> ${first}</details></div>`;
}

export function coverage(context: Context): Rendered {
  const shown = joined(coverageDates(context).map((date) => labelled(date, context)));
  return shown.length === 0 ? undefined : html`<p class="galley-coverage">${shown}</p>`;
}

function labelled({ iso, pattern = '{date}' }: LabelledDate, context: Context): Rendered {
  const parts = formatPattern<Rendered>(pattern, { date: time(iso, context) });
  return html`<span class="galley-date">${parts.map((part) => (typeof part === 'string' && part !== iso ? html`<span class="galley-label">${part}</span>` : part))}</span>`;
}

/** The same as text. */
export const labelledText = ({ iso, pattern = '{date}' }: LabelledDate, context: Context): string => formatText(pattern, { date: timeText(iso, context) });
