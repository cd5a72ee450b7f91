import { directionOn, figurePlace, idOf } from '../../templates/attributes.js';
import { html } from '../../templates/html.js';
import { source } from '../../templates/source.js';
import { blocks } from '../../templates/block.js';
import { defineBlock } from '../define.js';

export const blockquote = defineBlock({
  type: 'blockquote',
  description: 'A longer quotation.',
  places: ['flow', 'text'],
  role: 'quote',
  names: 'quote',
  text: ['children', 'cite'],
  fields: {
    cite: { kind: 'object', of: 'citation', description: 'Where it comes from.' },
    children: { kind: 'blocks', model: 'text', required: true, aliases: ['content', 'text'], description: 'What is quoted.' },
  },
  template(node, context) {
    return html`
      <figure class="galley-quote${figurePlace(node)}" id="${idOf(node, context)}" lang="${node.lang}" dir="${directionOn(node)}">
        <blockquote class="galley-quote-text">${blocks(node.children, context)}</blockquote>
        ${source(node.cite, context)}
      </figure>
    `;
  },
  styles: `
.galley .galley-quote {
  border-inline-start: var(--_rule-strong) var(--_rule-style) var(--_quote-rule);
  padding-inline-start: var(--_quote-indent);
}
.galley .galley-quote-text { color: var(--_color-text); font-family: var(--_font-body); line-height: calc(var(--_leading-body) * var(--_script-leading)); }
`,
});
