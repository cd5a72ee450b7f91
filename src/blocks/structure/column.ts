import { directionOn, idOf, placeOf } from '../../templates/attributes.js';
import { blocks } from '../../templates/block.js';
import { html } from '../../templates/html.js';
import { defineBlock } from '../define.js';

/** Columns count in twelfths at the finest, as grids do. */
const MOST = 12;

export const column = defineBlock({
  type: 'column',
  description: 'One column of several.',
  shorthand: 'children',
  places: ['columns'],
  opens: { side: { bare: 'paragraph', stray: 'dissolve', like: 'flow', without: ['section', 'columns'] } },
  role: 'part',
  names: 'col',
  fields: {
    span: { kind: 'integer', min: 1, max: MOST, nearest: true, aliases: ['width'], description: 'How wide it is, beside the others: of 2 and 1, the first is twice as wide.' },
    children: { kind: 'blocks', model: 'side', required: true, aliases: ['content', 'text'], description: 'What stands in it.' },
  },
  template(node, context) {
    const { span = 1 } = node;
    return html`
      <div class="galley-columns-part galley-contents${span === 1 ? '' : ` galley-span-${String(span)}`}${placeOf(node)}" id="${idOf(node, context)}" lang="${node.lang}" dir="${directionOn(node)}">${blocks(node.children, context)}</div>
    `;
  },
  styles: `
.galley .galley-columns-part { container: galley-place / inline-size; flex: 1 1 100%; min-inline-size: 0; max-inline-size: 100%; overflow-wrap: anywhere; }
.galley .galley-columns-part > :where(figure, aside, details, table, dl, form) { margin-block: var(--_space-lg); }
${Array.from({ length: MOST - 1 }, (_, index) => `.galley .galley-span-${String(index + 2)} { flex-grow: ${String(index + 2)}; }`).join('\n')}
`,
});
