import { directionOn, figurePlace, idOf } from '../../templates/attributes.js';
import { items } from '../../templates/block.js';
import { html } from '../../templates/html.js';
import { inline } from '../../templates/inline.js';
import { hasText } from '../../templates/text.js';
import { defineBlock } from '../define.js';

export const timeline = defineBlock({
  type: 'timeline',
  description: 'Events in their order.',
  places: ['flow'],
  opens: { events: { bare: 'timeline-event', stray: 'wrap', limit: 'listItems' } },
  names: 'chronology',
  fields: {
    title: { kind: 'rich', description: 'A line above them.' },
    children: { kind: 'blocks', model: 'events', required: true, aliases: ['events', 'items', 'content'], description: 'The events.' },
  },
  template(node, context) {
    const title = hasText(node.title) ? html`<p class="galley-timeline-title galley-words">${inline(node.title, context)}</p>` : undefined;
    return html`
      <figure class="galley-timeline${figurePlace(node)}" id="${idOf(node, context)}" lang="${node.lang}" dir="${directionOn(node)}">
        ${title}
        <ol class="galley-timeline-list">${items(node.children, context)}</ol>
      </figure>
    `;
  },
  styles: `
.galley .galley-timeline { display: flow-root; }
.galley .galley-timeline-title { margin-block-end: var(--_space-md); font-family: var(--_font-ui); font-weight: var(--_weight-strong); line-height: calc(var(--_leading-ui) * var(--_script-leading)); }
.galley .galley-timeline-list { margin-inline-start: 0.35em; list-style-type: none; }
/* the line goes from the first point to the last, and never past it */
.galley .galley-event { position: relative; border-inline-start: var(--_rule-width) var(--_rule-style) var(--_color-rule-strong); padding-inline-start: var(--_space-lg); padding-block-end: var(--_space-lg); }
.galley :where(.galley-event):last-child { border-inline-start-color: transparent; padding-block-end: 0; }
.galley .galley-event::before { content: ""; position: absolute; inset-block-start: 0.3em; inset-inline-start: -0.4em; box-sizing: border-box; inline-size: 0.75em; block-size: 0.75em; border: 0.375em solid var(--_color-accent); border-radius: 50%; }
.galley .galley-event-date { color: var(--_color-text-muted); font-family: var(--_font-ui); font-size: calc(var(--_text-sm) * var(--_scale)); line-height: calc(var(--_leading-ui) * var(--_script-leading)); break-after: avoid; }
.galley .galley-event-title { color: var(--_color-heading); font-weight: var(--_weight-strong); line-height: calc(var(--_leading-ui) * var(--_script-leading)); break-after: avoid; }
.galley .galley-event > :where(.galley-contents) { margin-block-start: var(--_space-xs); }
@media (forced-colors: active) {
  .galley :where(.galley-event):last-child { border-inline-start-color: Canvas; }
}
`,
});
