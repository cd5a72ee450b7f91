import { directionOn, figurePlace, idOf } from '../../templates/attributes.js';
import { html } from '../../templates/html.js';
import { inline } from '../../templates/inline.js';
import { source } from '../../templates/source.js';
import { hasText } from '../../templates/text.js';
import { defineBlock } from '../define.js';

export const inNumbers = defineBlock({
  type: 'in-numbers',
  description: 'Numbers that stand out, each with what it counts.',
  places: ['flow'],
  names: 'numbers keyfigures bignumbers',
  objects: {
    figure: {
      description: 'A number, and what it counts.',
      shorthand: 'number',
      fields: {
        number: { kind: 'text', max: 'title', required: true, aliases: ['term', 'value', 'figure'], description: 'The number with its unit, as it is printed: "3 km".' },
        text: { kind: 'rich', aliases: ['description', 'label'], description: 'What it counts.' },
      },
    },
  },
  fields: {
    title: { kind: 'rich', description: 'A line above them.' },
    items: { kind: 'list', of: { kind: 'object', of: 'figure' }, limit: 'listItems', required: true, aliases: ['numbers', 'children'], description: 'The numbers.' },
    source: { kind: 'object', of: 'citation', description: 'Where they come from.' },
  },
  template(node, context) {
    const title = hasText(node.title) ? html`<p class="galley-numbers-title galley-words">${inline(node.title, context)}</p>` : undefined;
    const items = node.items.map(({ number, text }) => {
      const label = hasText(text) ? [' ', html`<span class="galley-number-text galley-words">${inline(text, context)}</span>`] : undefined;
      return html`<li class="galley-number"><strong class="galley-number-value">${number}</strong>${label}</li>`;
    });
    return html`
      <figure class="galley-numbers${figurePlace(node)}" id="${idOf(node, context)}" lang="${node.lang}" dir="${directionOn(node)}">
        ${title}
        <ul class="galley-numbers-list">${items}</ul>
        ${source(node.source, context)}
      </figure>
    `;
  },
  styles: `
.galley .galley-numbers { border-block: var(--_rule-width) var(--_rule-style) var(--_color-rule); padding-block: var(--_space-md); }
.galley .galley-numbers-title { margin-block-end: var(--_space-sm); font-family: var(--_font-ui); font-weight: var(--_weight-strong); line-height: calc(var(--_leading-ui) * var(--_script-leading)); }
.galley .galley-numbers-list { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 9em), 1fr)); gap: var(--_space-md) var(--_space-lg); list-style-type: none; }
.galley .galley-number { break-inside: avoid; }
.galley .galley-numbers :where(.galley-source) { margin-block-start: var(--_space-md); }
.galley .galley-number-value {
  display: block;
  color: var(--_color-heading);
  font-family: var(--_font-heading);
  font-size: calc(var(--_text-3xl) * var(--_scale) * var(--_headline-fit));
  font-weight: var(--_weight-heading);
  line-height: max(var(--_script-least), var(--_leading-heading) * var(--_script-heading));
  overflow-wrap: anywhere;
}
.galley .galley-number-text { display: block; color: var(--_color-text-muted); font-family: var(--_font-ui); font-size: calc(var(--_text-sm) * var(--_scale)); line-height: calc(var(--_leading-ui) * var(--_script-leading)); }
`,
});
