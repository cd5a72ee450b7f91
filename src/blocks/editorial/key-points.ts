import { directionOn, figurePlace, idOf } from '../../templates/attributes.js';
import { items } from '../../templates/block.js';
import { html } from '../../templates/html.js';
import { inline } from '../../templates/inline.js';
import { hasText } from '../../templates/text.js';
import { defineBlock } from '../define.js';

export const keyPoints = defineBlock({
  type: 'key-points',
  description: 'What the article says, in a few points.',
  places: ['flow'],
  opens: { points: { bare: 'key-point', stray: 'wrap', limit: 'listItems' } },
  names: 'keytakeaways takeaways highlights tldr',
  fields: {
    title: { kind: 'rich', description: 'A line above them; the language has one where it is absent.' },
    children: { kind: 'blocks', model: 'points', required: true, aliases: ['points', 'items', 'content'], description: 'The points.' },
  },
  template(node, context) {
    const { title } = node;
    const words = hasText(title) ? inline(title, context) : context.strings.keyPoints;
    return html`
      <figure class="galley-points${figurePlace(node)}" id="${idOf(node, context)}" lang="${node.lang}" dir="${directionOn(node)}">
        ${words === undefined ? undefined : html`<p class="galley-points-title galley-words">${words}</p>`}
        <ul class="galley-points-list">${items(node.children, context)}</ul>
      </figure>
    `;
  },
  styles: `
.galley .galley-points { display: flow-root; border-block-start: var(--_rule-strong) var(--_rule-style) var(--_color-accent); padding-block-start: var(--_space-sm); }
.galley .galley-points-title { margin-block-end: var(--_space-sm); font-family: var(--_font-ui); font-weight: var(--_weight-strong); line-height: calc(var(--_leading-ui) * var(--_script-leading)); }
.galley .galley-points-list { padding-inline-start: 1.25em; list-style-type: square; line-height: calc(var(--_leading-body) * var(--_script-leading)); }
.galley .galley-point { break-inside: avoid; }
.galley .galley-point::marker { color: var(--_color-accent); }
.galley :where(.galley-point) + .galley-point { margin-block-start: var(--_space-xs); }
.galley .galley-point-title { display: block; font-weight: var(--_weight-strong); }
`,
});
