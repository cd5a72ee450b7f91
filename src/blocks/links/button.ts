import { BUTTON_PRIORITIES } from '../../schema/definitions/values.js';
import { directionOn, idOf, placeOf } from '../../templates/attributes.js';
import { html } from '../../templates/html.js';
import { link } from '../../templates/link.js';
import { defineBlock } from '../define.js';

export const button = defineBlock({
  type: 'button',
  description: 'A link that stands out.',
  places: ['flow', 'text'],
  names: 'btn cta calltoaction',
  fields: {
    text: { kind: 'text', max: 'title', required: true, aliases: ['label', 'title', 'children'], description: 'What it says.' },
    url: { kind: 'url', grade: 'reach', required: true, description: 'Where it leads.' },
    priority: { kind: 'enum', values: BUTTON_PRIORITIES, description: 'How much it stands out: primary, which it is when absent, or secondary.' },
  },
  template(node, context) {
    return html`
      <p class="galley-button galley-words galley-button-${node.priority ?? 'primary'}${placeOf(node)}" id="${idOf(node, context)}" lang="${node.lang}" dir="${directionOn(node)}">${link(node.url, node.text, context)}</p>
    `;
  },
  styles: `
.galley .galley-button:where(:not(:first-child, .galley-layout-inset, .galley-layout-margin)) { margin-block: var(--_space-lg); }
.galley .galley-button > :where(a) {
  display: inline-block;
  box-sizing: border-box;
  max-inline-size: 100%;
  min-block-size: 2.75em;
  border: var(--_rule-strong) solid var(--_color-heading);
  border-radius: var(--_radius);
  padding: 0.6em 1.25em;
  background: var(--_color-heading);
  color: var(--_color-bg);
  font-family: var(--_font-ui);
  font-weight: var(--_weight-strong);
  line-height: calc(var(--_leading-ui) * var(--_script-leading));
  overflow-wrap: anywhere;
  text-align: center;
  text-decoration: none;
}
.galley .galley-button-secondary > :where(a) { background: none; color: var(--_color-heading); }
.galley .galley-button > :where(a:hover) { text-decoration: underline; text-underline-offset: var(--_link-offset); }
@media print {
  .galley .galley-button > :where(a) { background: none; color: inherit; }
  .galley .galley-button > :where(a[href^="http"])::after { content: " (" attr(href) ")"; direction: ltr; font-size: 0.75em; font-weight: normal; unicode-bidi: isolate; }
}
`,
});
