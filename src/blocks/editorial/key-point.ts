import { directionOn, idOf, placeOf } from '../../templates/attributes.js';
import { blocks } from '../../templates/block.js';
import { html } from '../../templates/html.js';
import { inline } from '../../templates/inline.js';
import { hasText } from '../../templates/text.js';
import { defineBlock } from '../define.js';

export const keyPoint = defineBlock({
  type: 'key-point',
  description: 'One point of several.',
  shorthand: 'children',
  places: ['points'],
  names: 'takeaway',
  fields: {
    title: { kind: 'rich', description: 'The point in a few words.' },
    children: { kind: 'blocks', model: 'text', aliases: ['content', 'text'], description: 'What there is to say of it; plain strings become paragraphs.' },
  },
  template(node, context) {
    const { title, children = [] } = node;
    return html`
      <li class="galley-point galley-words${placeOf(node)}" id="${idOf(node, context)}" lang="${node.lang}" dir="${directionOn(node)}">
        ${hasText(title) ? [html`<strong class="galley-point-title">${inline(title, context)}</strong>`, ' '] : undefined}
        ${children.length === 0 ? undefined : html`<div class="galley-contents">${blocks(children, context)}</div>`}
      </li>
    `;
  },
});
