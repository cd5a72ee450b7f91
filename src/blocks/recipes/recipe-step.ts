import { directionOn, idOf, placeOf } from '../../templates/attributes.js';
import { blocks } from '../../templates/block.js';
import { html } from '../../templates/html.js';
import { inline } from '../../templates/inline.js';
import { hasText } from '../../templates/text.js';
import { defineBlock } from '../define.js';

export const recipeStep = defineBlock({
  type: 'recipe-step',
  description: 'One step of several.',
  shorthand: 'children',
  places: ['steps'],
  names: 'step howtostep',
  fields: {
    title: { kind: 'rich', aliases: ['name'], description: 'The step in a few words.' },
    children: { kind: 'blocks', model: 'text', aliases: ['content', 'text'], description: 'What to do; plain strings become paragraphs.' },
  },
  template(node, context) {
    const { title, children = [] } = node;
    return html`
      <li class="galley-step galley-contents${placeOf(node)}" id="${idOf(node, context)}" lang="${node.lang}" dir="${directionOn(node)}">
        ${hasText(title) ? html`<p class="galley-step-title galley-words">${inline(title, context)}</p>` : undefined}${blocks(children, context)}
      </li>
    `;
  },
});
