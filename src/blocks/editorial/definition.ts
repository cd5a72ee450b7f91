import { directionOn, idOf, placeOf } from '../../templates/attributes.js';
import { blocks } from '../../templates/block.js';
import { html } from '../../templates/html.js';
import { inline } from '../../templates/inline.js';
import { hasText } from '../../templates/text.js';
import { defineBlock } from '../define.js';

export const definition = defineBlock({
  type: 'definition',
  description: 'A term, and what it means.',
  shorthand: 'children',
  places: ['definitions'],
  names: 'dt dd term',
  fields: {
    term: { kind: 'rich', aliases: ['title', 'name'], description: 'The term.' },
    children: { kind: 'blocks', model: 'text', aliases: ['definition', 'meaning', 'description', 'content', 'text'], description: 'What it means; plain strings become paragraphs.' },
  },
  template(node, context) {
    const { term, children = [] } = node;
    return html`
      <div class="galley-definition${placeOf(node)}" id="${idOf(node, context)}" lang="${node.lang}" dir="${directionOn(node)}">
        <dt class="galley-term galley-words">${hasText(term) ? inline(term, context) : undefined}</dt>
        <dd class="galley-meaning galley-contents">${blocks(children, context)}</dd>
      </div>
    `;
  },
});
