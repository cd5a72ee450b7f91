import { directionOn, idOf } from '../../templates/attributes.js';
import { items } from '../../templates/block.js';
import { html } from '../../templates/html.js';
import { defineBlock } from '../define.js';

export const tableRow = defineBlock({
  type: 'table-row',
  description: 'A row of a table.',
  shorthand: 'children',
  places: ['rows', 'naming-rows'],
  opens: { cells: { bare: 'table-cell', stray: 'wrap', limit: 'columns' } },
  names: 'tr row',
  fields: { children: { kind: 'blocks', model: 'cells', required: true, aliases: ['cells', 'content'], description: 'The cells; a plain string is one. A row with fewer than others is filled up at its end.' } },
  template(node, context) {
    return html`<tr class="galley-row" id="${idOf(node, context)}" lang="${node.lang}" dir="${directionOn(node)}">${items(node.children, context)}</tr>`;
  },
});
