import { directionOn, idOf, placeOf } from '../../templates/attributes.js';
import { html } from '../../templates/html.js';
import { blocks } from '../../templates/block.js';
import { defineBlock } from '../define.js';

export const listItem = defineBlock({
  type: 'list-item',
  description: 'One item of a list.',
  shorthand: 'children',
  places: ['items'],
  role: 'item',
  names: 'li',
  fields: { children: { kind: 'blocks', model: 'text', required: true, aliases: ['content', 'text'], description: 'Blocks; plain strings become paragraphs.' } },
  template(node, context) {
    const place = placeOf(node);
    return html`
      <li class="galley-item${place}" id="${idOf(node, context)}" lang="${node.lang}" dir="${directionOn(node)}">${blocks(node.children, context)}</li>
    `;
  },
});
