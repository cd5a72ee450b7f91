import { directionOn, idOf, placeOf } from '../../templates/attributes.js';
import { items } from '../../templates/block.js';
import { html } from '../../templates/html.js';
import { defineBlock } from '../define.js';

/** More than these never stand side by side. */
const MOST = 6;

export const columns = defineBlock({
  type: 'columns',
  description: 'Columns side by side, below each other where there is no room.',
  places: ['flow'],
  opens: { columns: { bare: 'column', stray: 'wrap', limit: 'columns' } },
  role: 'part',
  names: 'columnlist multicolumn sidebyside',
  fields: {
    children: { kind: 'blocks', model: 'columns', required: true, aliases: ['columns', 'content', 'items'], description: 'The columns; whatever else stands here is a column of its own.' },
  },
  template(node, context) {
    const { children } = node;
    return html`
      <div class="galley-columns galley-columns-${Math.min(children.length, MOST)}${placeOf(node)}" id="${idOf(node, context)}" lang="${node.lang}" dir="${directionOn(node)}">${items(children, context)}</div>
    `;
  },
  styles: `
.galley .galley-columns { display: flex; flex-wrap: wrap; align-items: flex-start; gap: var(--_space-lg); margin-block: var(--_space-xl); }
/* all side by side, or each below the other: never two and one */
${Array.from({ length: MOST - 1 }, (_, index) => `.galley :where(.galley-columns-${String(index + 2)}) > .galley-columns-part { flex-basis: calc((${String(12 * (index + 2))}em - 100%) * 999); }`).join('\n')}
`,
});
