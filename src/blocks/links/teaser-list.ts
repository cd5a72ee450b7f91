import { directionOn, figurePlace, idOf } from '../../templates/attributes.js';
import { block } from '../../templates/block.js';
import { html, repeat } from '../../templates/html.js';
import { inline } from '../../templates/inline.js';
import { isForWeb } from '../../templates/targets.js';
import { hasText } from '../../templates/text.js';
import { defineBlock } from '../define.js';
import { cardSizes } from './teaser.js';

export const teaserList = defineBlock({
  type: 'teaser-list',
  description: 'Several pointers to something else to read, in as many columns as there is room for.',
  places: ['flow'],
  opens: { teasers: { bare: 'teaser', stray: 'behind', limit: 'listItems' } },
  names: 'teasers relatedarticles relatedlinks linklist cards',
  fields: {
    title: { kind: 'rich', aliases: ['heading'], description: 'A line above them.' },
    children: { kind: 'blocks', model: 'teasers', required: true, aliases: ['teasers', 'items', 'articles'], description: 'The teasers.' },
  },
  template(node, context) {
    const shown = node.children.filter(isForWeb);
    const columns = columnsFor(shown.length);
    return html`
      <aside class="galley-cards galley-cards-${columns}${figurePlace(node)}" id="${idOf(node, context)}" lang="${node.lang}" dir="${directionOn(node)}">
        ${hasText(node.title) ? html`<p class="galley-cards-title galley-words">${inline(node.title, context)}</p>` : undefined}
        <ul class="galley-cards-list">${repeat(shown, (child) => html`<li class="galley-cards-item">${block(child, { ...context, sizes: SIZES[columns] })}</li>`)}</ul>
      </aside>
    `;
  },
  styles: `
.galley .galley-cards-title { margin-block-end: var(--_space-sm); color: var(--_color-heading); font-family: var(--_font-ui); font-weight: var(--_weight-strong); line-height: calc(var(--_leading-ui) * var(--_script-leading)); overflow-wrap: anywhere; }
.galley .galley-cards-list { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--_space-lg); list-style-type: none; }
.galley .galley-cards-item { break-inside: avoid; }
@container galley-place (min-inline-size: 34em) {
  .galley :where(.galley-cards-two) .galley-cards-list { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  /* three in a row; what stands in the last row fills it, and none stands there alone: the last four are two and two */
  .galley :where(.galley-cards-many) .galley-cards-list { display: flex; flex-wrap: wrap; }
  .galley :where(.galley-cards-many) .galley-cards-item { flex: 1 1 28%; min-inline-size: 0; }
  .galley :where(.galley-cards-many) .galley-cards-item:where(:nth-last-child(4):nth-child(3n + 1), :nth-last-child(4):nth-child(3n + 1) ~ *) { flex-basis: 40%; }
}
@media print {
  .galley :where(.galley-cards) .galley-cards-list { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--_space-md); }
}
`,
});

/** How wide the pictures of cards are, by how many columns these stand in. */
const SIZES = { one: cardSizes(14), two: cardSizes(20), many: cardSizes(13) } as const;

/** How many stand side by side where there is room; four as two and two. */
function columnsFor(count: number): keyof typeof SIZES {
  if (count === 1) return 'one';
  return count === 2 || count === 4 ? 'two' : 'many';
}
