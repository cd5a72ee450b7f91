import { formatList } from '../i18n/list.js';
import { formatNumber } from '../i18n/number.js';
import { formatPattern, formatText } from '../i18n/pattern.js';
import { stringFor } from '../i18n/strings.js';
import { byline } from './byline.js';
import type { Context } from './context.js';
import { dates } from './dates.js';
import { hasEnded } from './ended.js';
import { headingElement } from './headings.js';
import { html, type Rendered, type TemplateResult } from './html.js';
import { inline } from './inline.js';
import { joined } from './joined.js';
import { kindName } from './kinds.js';
import { link } from './link.js';
import { publisherName } from './publisher.js';
import { hasText } from './text.js';
import { translations } from './translations.js';
import { years } from './years.js';

/** The id, without prefix, of the headline. */
export const HEADLINE_ID = 'headline';

/** What stands above the text: kicker, headline, standfirst, verdict, credits. */
export function opening(context: Context): TemplateResult | undefined {
  const parts: Rendered[] = [
    kicker(context),
    headline(context),
    standfirst(context),
    years(context),
    verdict(context),
    context.bylineApart ? undefined : credits(context),
    translations(context),
  ];
  if (parts.every((part) => part === undefined)) return undefined;
  return html`<div class="galley-opening galley-content galley-opening-${context.opening}">${parts}</div>`;
}

function kicker(context: Context): Rendered {
  const { article, strings } = context;
  const { kicker: line, format } = article;
  const isOver = hasEnded(article);
  const ended = isOver ? strings['live.ended'] : undefined;
  const kind = line?.kind;
  const label =
    ended ?? (kind === undefined ? undefined : stringFor(strings, 'kicker', kind)) ?? stringFor(strings, 'kicker', format?.design ?? '');
  if (line === undefined && label === undefined) return undefined;
  const isLive = ended !== undefined && line?.text.trim().toLowerCase() === strings['kicker.live']?.toLowerCase();
  const words = isLive ? ended : line?.text;
  const isSaid = label !== undefined && words !== undefined && words.toLowerCase().includes(label.toLowerCase());
  const shownLabel = label === undefined || isSaid ? undefined : html`<span class="galley-kicker-kind">${label}</span>`;
  const text = line?.url === undefined || words === undefined ? words : link(line.url, words, context);
  const more = kind === undefined ? '' : ` galley-kicker-${isOver && kind === 'live' ? 'ended' : kindName(kind)}`;
  return html`<p class="galley-kicker${more}">${joined([shownLabel, text])}</p>`;
}

function headline(context: Context): Rendered {
  const { article, level, prefix } = context;
  if (!hasText(article.headline)) return undefined;
  return headingElement(level, { class: 'galley-headline', id: prefix + HEADLINE_ID }, inline(article.headline, context));
}

function standfirst(context: Context): Rendered {
  const { text, points = [] } = context.article.standfirst ?? {};
  const shown = points.filter(hasText);
  const sentence = hasText(text) ? html`<p class="galley-standfirst">${inline(text, context)}</p>` : undefined;
  if (shown.length === 0) return sentence;
  const list = html`<ul class="galley-standfirst">${shown.map((point) => html`<li>${inline(point, context)}</li>`)}</ul>`;
  return sentence === undefined ? list : [sentence, list];
}

function verdict(context: Context): Rendered {
  const { article, strings, locale } = context;
  if (article.rating === undefined) return undefined;
  const { value, best = 5, item } = article.rating;
  const points = formatText(strings.rating ?? '{value}/{best}', { value: formatNumber(value, locale), best: formatNumber(best, locale) });
  const shownPoints = html`<span class="galley-verdict-points">${points}</span>`;
  if (item === undefined) return html`<p class="galley-verdict">${shownPoints}</p>`;
  const title = item.url === undefined ? item.name : link(item.url, item.name, context);
  return html`<p class="galley-verdict"><bdi class="galley-verdict-item">${title}</bdi>: ${shownPoints}</p>`;
}

/** Who, for whom, when, and how long it takes to read. Stands below the headline, or in a region of its own. */
export function credits(context: Context): TemplateResult | undefined {
  const parts: Rendered[] = [byline(context), place(context), outlet(context), dates(context), length(context)];
  if (parts.every((part) => part === undefined)) return undefined;
  return html`<div class="galley-credits">${parts}</div>`;
}

/** The place stands in the first paragraph; where there is none, here. */
function place({ article }: Context): Rendered {
  const { dateline, body } = article;
  if (dateline === undefined || body.some((node) => node.type === 'paragraph' && node.dateline !== undefined)) return undefined;
  return html`<p class="galley-place">${dateline}</p>`;
}

function outlet(context: Context): Rendered {
  const { publisher } = context.article;
  if (publisher === undefined) return undefined;
  const names = publisher.map((each) => publisherName(each, context));
  return html`<p class="galley-outlet">${formatList<Rendered>(names, context.locale)}</p>`;
}

function length({ article, strings, locale }: Context): Rendered {
  const minutes = article.stats?.readingMinutes;
  if (minutes === undefined || strings.minutesToRead === undefined) return undefined;
  return html`<p class="galley-length">${formatPattern(strings.minutesToRead, { minutes: formatNumber(minutes, locale) })}</p>`;
}
