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

/** How much was given of how much: stars as one picture with a name, else in words. */
export function verdict({ value, best, unit }: Verdict, { locale, strings }: BlockContext): Rendered {
  const given = formatNumber(value, locale);
  if (unit === 'percent') return html`<span class="galley-rating-points">${formatText(strings.percent ?? '{value}%', { value: best === undefined ? given : formatNumber((value / best) * 100, locale) })}</span>`;
  const most = best ?? 5;
  const words = formatText(strings.rating ?? '{value}/{best}', { value: given, best: formatNumber(most, locale) });
  if (unit === 'points' || most > MOST_STARS || value > most || !Number.isInteger(most)) return html`<span class="galley-rating-points">${words}</span>`;
  return html`<span class="galley-stars" role="img" aria-label="${words}">${starsOf(value, most)}</span>`;
}

function starsOf(value: number, most: number): readonly Rendered[] {
  const halves = Math.round(value * 2);
  return Array.from({ length: most }, (_, index) => {
    const name = halves >= 2 * index + 2 ? 'full' : halves === 2 * index + 1 ? 'half' : 'empty';
    return html`<span class="galley-star galley-star-${name}">${SIGNS[name]}</span>`;
  });
}
