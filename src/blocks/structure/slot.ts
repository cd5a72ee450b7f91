import { directionOn, idOf, placeOf } from '../../templates/attributes.js';
import { html } from '../../templates/html.js';
import { defineBlock } from '../define.js';

/** Room is kept in steps of so many pixels, since nothing is styled in the markup. */
const STEP = 50;
const MOST = 1200;

export const slot = defineBlock({
  type: 'slot',
  description: 'A place that the host fills with a node of its own, such as an advertisement. The element `galley-slot` in it fires the event `galley-slot` when it is near the window; nothing else stands in it.',
  places: ['flow'],
  names: 'ad advertisement adslot',
  fields: {
    name: { kind: 'id', machine: true, description: 'What it is called, in the event too: "ad".' },
    label: { kind: 'text', max: 'title', aliases: ['title'], description: 'A line above it: "Advertisement".' },
    minHeight: { kind: 'integer', min: 0, max: MOST, nearest: true, machine: true, aliases: ['height'], description: 'How many pixels are kept free for it, rounded up to fifty, so that nothing moves when it comes.' },
  },
  template(node, context) {
    const { name, label, minHeight = 0 } = node;
    const room = Math.ceil(minHeight / STEP) * STEP;
    return html`
      <div class="galley-slot${room === 0 ? '' : ` galley-slot-${String(room)}`}${placeOf(node)}" id="${idOf(node, context)}" lang="${node.lang}" dir="${directionOn(node)}">
        ${label === undefined ? undefined : html`<p class="galley-slot-label galley-words">${label}</p>`}
        <galley-slot class="galley-slot-place" place="${name}"></galley-slot>
      </div>
    `;
  },
  styles: `
.galley .galley-slot { display: flow-root; margin-block: var(--_space-xl); }
.galley .galley-slot-label { margin-block-end: var(--_space-xs); color: var(--_color-text-muted); font-family: var(--_font-ui); font-size: calc(var(--_text-xs) * var(--_scale)); line-height: calc(var(--_leading-ui) * var(--_script-leading)); text-align: center; overflow-wrap: anywhere; }
.galley .galley-slot-place { display: block; overflow: clip; }
${Array.from({ length: MOST / STEP }, (_, index) => `.galley :where(.galley-slot-${String((index + 1) * STEP)}) > .galley-slot-place { min-block-size: ${String((index + 1) * STEP)}px; }`).join('\n')}
@media print {
  .galley .galley-slot { display: none; }
}
`,
});
