import { formatNumber } from '../i18n/number.js';
import { formatText } from '../i18n/pattern.js';
import type { BlockContext } from './block-context.js';
import { html, type Rendered } from './html.js';

export interface Verdict {
  readonly value: number;
  readonly best?: number | undefined;
  readonly unit?: 'stars' | 'points' | 'percent' | undefined;
}

/** The most stars that can be taken in at once. */
const MOST_STARS = 10;
const SIGNS = { full: '★', half: '½', empty: '☆' } as const;

/** How much was given of how much, in words. */
export function verdictText({ value, best, unit }: Verdict, { locale, strings }: Pick<BlockContext, 'locale' | 'strings'>): string {
  const isPercent = unit === 'percent';
  const given = formatNumber(isPercent && best !== undefined ? (value / best) * 100 : value, locale);
  return formatText(isPercent ? (strings.percent ?? '{value}%') : (strings.rating ?? '{value}/{best}'), { value: given, best: formatNumber(best ?? 5, locale) });
}

/** How much was given of how much: stars as one picture with a name, else in words. */
export function verdict(given: Verdict, context: BlockContext): Rendered {
  const { value, best: most = 5, unit = 'stars' } = given;
  const words = verdictText(given, context);
  if (unit !== 'stars' || most > MOST_STARS || value > most || !Number.isInteger(most)) return html`<span class="galley-rating-points">${words}</span>`;
  return html`<span class="galley-stars" role="img" aria-label="${words}">${starsOf(value, most)}</span>`;
}

function starsOf(value: number, most: number): readonly Rendered[] {
  return Array.from({ length: most }, (_, index) => {
    const halves = Math.round(value * 2) - 2 * index;
    const name = halves > 1 ? 'full' : halves > 0 ? 'half' : 'empty';
    return html`<span class="galley-star galley-star-${name}">${SIGNS[name]}</span>`;
  });
}
