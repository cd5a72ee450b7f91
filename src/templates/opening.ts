import { only } from '../base/own-only.js';
import type { Article, AudioBlock } from '../schema/generated/types.js';
import { formatNumber } from '../i18n/number.js';
import { formatPattern } from '../i18n/pattern.js';
import { stringFor } from '../i18n/strings.js';
import { APART } from './apart.js';
import { bound } from './bound.js';
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
import { outlet } from './outlet.js';
import { isForWeb } from './targets.js';
import { hasText } from './text.js';
import { translations } from './translations.js';
import { verdict } from './verdict.js';
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
    rating(context),
    context.bylineApart ? undefined : credits(context),
    translations(context),
  ];
  if (parts.every((part) => part === undefined)) return undefined;
  return html`<div class="galley-opening galley-content galley-opening-${context.opening}">${parts}</div>`;
}

/** What the kicker says: the word for what kind of article it is, where its own line does not say so; that line. */
export function kickerWords({ article, strings }: Context): { readonly label: string | undefined; readonly words: string | undefined } {
  const { kicker: line, format } = article;
  const ended = hasEnded(article) ? strings['live.ended'] : undefined;
  const kind = line?.kind;
  const label =
    ended ?? (kind === undefined ? undefined : stringFor(strings, 'kicker', kind)) ?? stringFor(strings, 'kicker', format?.design ?? '');
  const isLive = ended !== undefined && line?.text.trim().toLowerCase() === strings['kicker.live']?.toLowerCase();
  const words = isLive ? ended : line?.text;
  const isSaid = label !== undefined && words !== undefined && words.toLowerCase().includes(label.toLowerCase());
  return { label: isSaid ? undefined : label, words };
}

function kicker(context: Context): Rendered {
  const { label, words } = kickerWords(context);
  if (label === undefined && words === undefined) return undefined;
  const { kicker: line } = context.article;
  const kind = line?.kind;
  const shownLabel = label === undefined ? undefined : html`<span class="galley-kicker-kind">${label}</span>`;
  const text = line?.url === undefined || words === undefined ? words : link(line.url, words, context);
  const more = kind === undefined ? '' : ` galley-kicker-${hasEnded(context.article) && kind === 'live' ? 'ended' : kindName(kind)}`;
  return html`<p class="galley-kicker${more}">${joined([shownLabel, text])}</p>`;
}

function headline(context: Context): Rendered {
  const { article, level, prefix } = context;
  if (!hasText(article.headline)) return undefined;
  return headingElement(level, 'galley-headline', bound(article.headline, context), prefix + HEADLINE_ID);
}

function standfirst(context: Context): Rendered {
  const { text, points = [] } = context.article.standfirst ?? only<Partial<NonNullable<Article['standfirst']>>>({});
  const shown = points.filter(hasText);
  const sentence = hasText(text) ? html`<p class="galley-standfirst">${inline(text, context)}</p>` : undefined;
  if (shown.length === 0) return sentence;
  const list = html`<ul class="galley-standfirst">${shown.map((point) => html`<li>${inline(point, context)}</li>`)}</ul>`;
  return sentence === undefined ? list : [sentence, list];
}

function rating(context: Context): Rendered {
  const { rating: given } = context.article;
  if (given === undefined) return undefined;
  const { item } = given;
  const shown = verdict(given, context);
  if (item === undefined) return html`<p class="galley-verdict">${shown}</p>`;
  const title = item.url === undefined ? item.name : link(item.url, item.name, context);
  return html`<p class="galley-verdict"><bdi class="galley-verdict-item">${title}</bdi> ${shown}</p>`;
}

/** Who, for whom, when, and how long it takes to read. Stands below the headline, or in a region of its own. */
export function credits(context: Context): TemplateResult | undefined {
  const who = byline(context);
  const when = joined([place(context), outlet(context), dates(context), length(context), narration(context)], APART);
  if (who === undefined && when.length === 0) return undefined;
  return html`<div class="galley-credits galley-content">${who}${when.length === 0 ? undefined : html`<div class="galley-when">${when}</div>`}</div>`;
}

/** The place stands in the first paragraph; where there is none, here. */
function place({ article }: Context): Rendered {
  const { dateline, body } = article;
  if (dateline === undefined || body.some((node) => node.type === 'paragraph' && node.dateline !== undefined)) return undefined;
  return html`<p class="galley-place">${dateline}</p>`;
}

function length({ article, strings, locale }: Context): Rendered {
  const minutes = article.stats?.readingMinutes;
  if (minutes === undefined || strings.minutesToRead === undefined) return undefined;
  return html`<p class="galley-length">${formatPattern(strings.minutesToRead, { minutes: formatNumber(minutes, locale) })}</p>`;
}

/** The way to a recording of the article, read out. */
function narration(context: Context): Rendered {
  const { body } = context.article;
  const node = body.find((each) => each.type === 'audio' && each.purpose === 'article-narration' && isForWeb(each)) as AudioBlock | undefined;
  const words = node && (node.title ?? context.strings.audio);
  return words && html`<p class="galley-length">${link(`#${String(node.anchor)}`, words, context)}</p>`;
}
