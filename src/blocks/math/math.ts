import { directionOn, figurePlace, idOf } from '../../templates/attributes.js';
import { html } from '../../templates/html.js';
import { formulaOf } from '../../templates/math.js';
import { defineBlock } from '../define.js';

export const math = defineBlock({
  type: 'math',
  description: 'A formula on a line of its own, shown as its source, or set in MathML by what a host gives to `useMath`.',
  shorthand: 'value',
  places: ['flow', 'text'],
  names: 'formula equation tex latex',
  fields: {
    value: { kind: 'text', required: true, aliases: ['text', 'tex', 'latex', 'content', 'children'], description: 'The formula in TeX.' },
    label: { kind: 'text', max: 'id', aliases: ['number'], description: 'Its number, as it is printed: "1".' },
  },
  /** It never wraps, so it scrolls, and what scrolls must be reachable by keyboard and have a name. */
  template(node, context) {
    const { label } = node;
    const name = label ?? context.strings.formula;
    return html`
      <figure class="galley-formula${figurePlace(node)}" id="${idOf(node, context)}" lang="${node.lang}" dir="${directionOn(node)}">
        <div class="galley-formula-source" dir="ltr" translate="no" tabindex="0" role="${name === undefined ? undefined : 'group'}" aria-label="${name}">${formulaOf?.(node.value, true) ?? html`<code class="galley-math">${node.value}</code>`}</div>
        ${label === undefined ? undefined : [' ', html`<p class="galley-formula-label galley-words"><bdi>(${label})</bdi></p>`]}
      </figure>
    `;
  },
  styles: `
.galley .galley-formula { display: flex; align-items: baseline; gap: var(--_space-md); break-inside: avoid; }
.galley .galley-formula-source { flex: 1 1 0; min-inline-size: 0; overflow-x: auto; padding-block: var(--_space-xs); text-align: center; white-space: pre; }
.galley .galley-formula-source :where(code) { font-family: var(--_font-mono); font-size: 0.9375em; }
.galley .galley-formula-label { color: var(--_color-text-muted); font-family: var(--_font-ui); line-height: calc(var(--_leading-ui) * var(--_script-leading)); font-size: calc(var(--_text-sm) * var(--_scale)); overflow-wrap: anywhere; }
@media print {
  .galley .galley-formula-source { overflow-x: visible; white-space: pre-wrap; overflow-wrap: anywhere; }
}
`,
});
