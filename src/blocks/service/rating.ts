import { RATING_UNITS } from '../../schema/definitions/values.js';
import { directionOn, idOf, placeOf } from '../../templates/attributes.js';
import { html } from '../../templates/html.js';
import { link } from '../../templates/link.js';
import { verdict } from '../../templates/verdict.js';
import { defineBlock } from '../define.js';

export const rating = defineBlock({
  type: 'rating',
  description: 'A verdict: stars, points or per cent, and what they are given to.',
  places: ['flow', 'text'],
  names: 'stars starrating numericrating verdict score',
  text: ['item', 'value'],
  fields: {
    item: { kind: 'object', of: 'named', aliases: ['itemReviewed'], description: 'What was judged.' },
    value: { kind: 'number', min: 0, max: 1_000, required: true, aliases: ['ratingValue', 'numeric_rating', 'rating', 'stars'], description: 'How much was given; half stars are shown.' },
    best: { kind: 'number', min: 1, max: 1_000, aliases: ['bestRating', 'max'], description: 'How much can be given: 5 when absent, 100 of per cent.' },
    unit: { kind: 'enum', values: RATING_UNITS, description: 'What is counted; stars when absent, and points where there are more than ten.' },
  },
  template(node, context) {
    const { item } = node;
    const name = item && html`<bdi class="galley-rating-item galley-words">${item.url === undefined ? item.name : link(item.url, item.name, context)}</bdi>`;
    return html`
      <p class="galley-rating${placeOf(node)}" id="${idOf(node, context)}" lang="${node.lang}" dir="${directionOn(node)}">${name}${name && ' '}${verdict(node, context)}</p>
    `;
  },
  styles: `
.galley .galley-rating { display: flex; flex-wrap: wrap; gap: var(--_space-xs) var(--_space-md); align-items: baseline; font-family: var(--_font-ui); line-height: calc(var(--_leading-ui) * var(--_script-leading)); overflow-wrap: anywhere; }
.galley .galley-rating:where(:not(:first-child, .galley-layout-inset, .galley-layout-margin)) { margin-block: var(--_space-lg); }
.galley .galley-rating-item { color: var(--_color-heading); font-weight: var(--_weight-strong); }
.galley .galley-rating-item :where(a) { color: var(--_color-link); text-underline-offset: var(--_link-offset); }
.galley .galley-rating-points { color: var(--_color-heading); font-weight: var(--_weight-strong); }
`,
});
