import { directionOn, idOf, placeOf } from '../../templates/attributes.js';
import { items } from '../../templates/block.js';
import { html } from '../../templates/html.js';
import { defineBlock } from '../define.js';

export const definitionList = defineBlock({
  type: 'definition-list',
  description: 'Terms, each with what it means.',
  places: ['flow', 'text'],
  opens: { definitions: { bare: 'definition', stray: 'wrap', limit: 'listItems' } },
  names: 'dl glossary descriptionlist',
  fields: {
    children: { kind: 'blocks', model: 'definitions', required: true, aliases: ['items', 'terms', 'content'], description: 'The terms.' },
  },
  template(node, context) {
    return html`
      <dl class="galley-terms${placeOf(node)}" id="${idOf(node, context)}" lang="${node.lang}" dir="${directionOn(node)}">${items(node.children, context)}</dl>
    `;
  },
  styles: `
.galley :where(.galley-definition) + .galley-definition { margin-block-start: var(--_space-md); }
.galley .galley-term { color: var(--_color-heading); font-weight: var(--_weight-strong); line-height: calc(var(--_leading-body) * var(--_script-leading)); break-after: avoid; }
.galley .galley-meaning { padding-inline-start: 1.5em; }
`,
});
