import { formatDate, type DateOptions } from '../i18n/date.js';
import { formatPattern } from '../i18n/pattern.js';
import { isUpdated } from '../i18n/updated.js';
import { APART } from './apart.js';
import type { BlockContext } from './block-context.js';
import type { Context } from './context.js';
import { hasEnded } from './ended.js';
import { html, type Rendered } from './html.js';
import { joined } from './joined.js';

/** A date for readers and machines, in the article's time zone and calendars, or in words of its own. */
export function time(iso: string, { dates, locale }: BlockContext, options?: DateOptions, words?: string): Rendered {
  const date = formatDate(iso, locale, { timeZone: dates.timeZone, calendars: dates.calendars, ...options });
  if (date === undefined) return words ?? iso;
  if (words !== undefined) return html`<time datetime="${date.datetime}">${words}</time>`;
  const zone = date.zone === undefined ? undefined : html`<span class="galley-zone">${date.zone}</span>`;
  // figures alone would change places among letters that run to the left
  const direction = locale.dates.months === undefined ? 'ltr' : undefined;
  return html`<time datetime="${date.datetime}" dir="${direction}">${joined([date.text, zone])}</time>`;
}

/** When the article went out, and when it was changed in substance since. */
export function dates(context: Context): Rendered {
  const { article, strings } = context;
  const { datePublished, dateModified, timeZone, format } = article;
  const isNews = dateModified !== undefined && (datePublished === undefined || isUpdated(datePublished, dateModified, timeZone));
  const published = datePublished === undefined ? undefined : labelled(strings.published, datePublished, context);
  const updated = isNews ? labelled(strings.updated, dateModified, context) : undefined;
  const isLive = format?.design === 'live' && !hasEnded(article);
  const both: readonly Rendered[] = isLive ? [updated, published] : [published, updated];
  // without words nobody could tell one from the other
  const shown = joined(strings.updated === undefined ? both.filter((date) => date !== undefined).slice(0, 1) : both, APART);
  if (shown.length === 0) return undefined;
  return html`<p class="galley-dates">${shown}</p>`;
}

/** When it was followed live. */
export function coverage(context: Context): Rendered {
  const { coverageStartTime, coverageEndTime } = context.article;
  const { coverageStarted, coverageEnded } = context.strings;
  const began = coverageStartTime === undefined ? undefined : labelled(coverageStarted, coverageStartTime, context);
  const ended = coverageEndTime === undefined ? undefined : labelled(coverageEnded, coverageEndTime, context);
  const shown = joined([began, ended]);
  return shown.length === 0 ? undefined : html`<p class="galley-coverage">${shown}</p>`;
}

function labelled(pattern = '{date}', iso: string, context: Context): Rendered {
  const parts = formatPattern<Rendered>(pattern, { date: time(iso, context) });
  return html`<span class="galley-date">${parts.map((part) => (typeof part === 'string' && part !== iso ? html`<span class="galley-label">${part}</span>` : part))}</span>`;
}
