import type { PullquoteBlock } from '../../schema/generated/types.js';
import { directionOn, figurePlace, idOf } from '../../templates/attributes.js';
import { html } from '../../templates/html.js';
import { bound } from '../../templates/bound.js';
import { source } from '../../templates/source.js';
import { hasLink } from '../../templates/text.js';
import { defineBlock } from '../define.js';

export const pullquote = defineBlock({
  type: 'pullquote',
  description: 'A sentence of the article set large, to catch the eye.',
  shorthand: 'text',
  places: ['flow', 'text'],
  fields: {
    text: { kind: 'rich', required: true, aliases: ['children', 'content'], description: 'The sentence.' },
    source: { kind: 'object', of: 'citation', description: 'Who said it.' },
    repeat: { kind: 'boolean', description: 'Whether the sentence stands in the body too, and need not be read out twice.' },
  },
  template(node, context) {
    return html`
      <figure class="galley-pullquote${figurePlace(node)}" id="${idOf(node, context)}" lang="${node.lang}" dir="${directionOn(node)}" aria-hidden="${isSilent(node) ? 'true' : undefined}">
        <blockquote class="galley-pullquote-text"><p>${bound(node.text, context)}</p></blockquote>
        ${source(node.source, context)}
      </figure>
    `;
  },
  styles: `
.galley .galley-pullquote {
  border-block-start: var(--_rule-strong) var(--_rule-style) var(--_pullquote-rule);
  padding: var(--_pullquote-inset);
  padding-block-start: max(var(--_space-sm), var(--_pullquote-inset));
  background: var(--_pullquote-bg);
  text-align: var(--_pullquote-align);
}
.galley .galley-pullquote-text {
  color: var(--_pullquote-color);
  font-family: var(--_pullquote-font);
  font-size: calc(var(--_pullquote-size) * var(--_scale) * var(--_headline-fit));
  font-style: var(--_pullquote-style);
  font-weight: var(--_pullquote-weight);
  line-height: max(var(--_script-least), var(--_leading-heading) * var(--_script-heading));
  text-wrap: balance;
}
.galley .galley-pullquote-text::before { content: var(--_pullquote-marks); display: block; block-size: 0.6em; color: var(--_color-accent); font-size: 2em; font-style: normal; line-height: 1; }
.galley .galley-pullquote-text::after { content: no-close-quote; }
.galley .galley-pullquote-text :where(p) { line-height: inherit; }
.galley .galley-pullquote-text :where(p) + p { margin-block-start: 0.4em; }
`,
});

/** A sentence that stands in the text too is not read out again, unless the keyboard would find a link in it. */
function isSilent({ repeat, text, source }: PullquoteBlock): boolean {
  return repeat === true && source?.url === undefined && !hasLink(text) && !hasLink(source?.title ?? []);
}
