import { stringFor } from '../../i18n/strings.js';
import { BOX_KINDS } from '../../schema/definitions/values.js';
import { directionOn, figurePlace, idOf } from '../../templates/attributes.js';
import { blocks } from '../../templates/block.js';
import { html, type Rendered } from '../../templates/html.js';
import { inline } from '../../templates/inline.js';
import { joined } from '../../templates/joined.js';
import { smallPicture } from '../../templates/small-picture.js';
import { hasText } from '../../templates/text.js';
import { defineBlock } from '../define.js';

export const infoBox = defineBlock({
  type: 'info-box',
  description: 'What stands apart from the text and helps to read it: an explanation, the background, a warning.',
  places: ['flow'],
  names: `box sidebar callout admonition details ${BOX_KINDS.join(' ')}`,
  fields: {
    kind: { kind: 'enum', values: BOX_KINDS, description: 'What it is; the language has a word for it.' },
    title: { kind: 'rich', description: 'A line above it.' },
    collapsible: { kind: 'boolean', description: 'Whether readers open and close it.' },
    open: { kind: 'boolean', description: 'Whether one that can be closed stands open at first.' },
    image: { kind: 'object', of: 'picture', description: 'A picture beside the text.' },
    children: { kind: 'blocks', model: 'text', required: true, aliases: ['content', 'text'], description: 'What it says.' },
  },
  template(node, context) {
    const { kind, title, image } = node;
    const label = kind === undefined ? undefined : stringFor(context.strings, 'box', kind);
    const head = joined([
      label === undefined ? undefined : html`<span class="galley-box-kind">${label}</span>`,
      hasText(title) ? html`<span class="galley-box-title">${inline(title, context)}</span>` : undefined,
    ]);
    const className = `galley-box${kind === undefined ? '' : ` galley-box-${kind}`}${figurePlace(node)}`;
    const picture = image === undefined ? undefined : smallPicture(image, 'galley-box-picture', '12rem');
    const contents: Rendered = [picture, html`<div class="galley-contents">${blocks(node.children, context)}</div>`];
    // Without a word to press on it stands open.
    if (node.collapsible && head.length > 0) {
      return html`
        <details class="${className}" id="${idOf(node, context)}" lang="${node.lang}" dir="${directionOn(node)}" ?open="${node.open === true}">
          <summary class="galley-box-head galley-words">${head}</summary>
          ${contents}
        </details>
      `;
    }
    return html`
      <figure class="${className}" role="note" id="${idOf(node, context)}" lang="${node.lang}" dir="${directionOn(node)}">
        ${head.length === 0 ? undefined : html`<p class="galley-box-head galley-words">${head}</p>`}
        ${contents}
      </figure>
    `;
  },
  styles: `
.galley .galley-box {
  display: flow-root;
  border-block: var(--_rule-strong) var(--_rule-style) var(--_color-rule-strong);
  border-block-end-width: var(--_rule-width);
  padding: var(--_space-md);
  background: var(--_color-surface);
}
.galley :is(.galley-box-warning, .galley-box-correction) { border-block-start-color: var(--_color-accent); }
.galley :is(.galley-box-note, .galley-box-disclaimer) { border-block-start-width: var(--_rule-width); background: none; }
.galley .galley-box-head { display: block; position: relative; margin-block-end: var(--_space-sm); }
.galley .galley-box-kind { display: block; color: var(--_color-text-muted); font-family: var(--_font-ui); font-size: calc(var(--_text-sm) * var(--_scale)); font-weight: var(--_weight-strong); line-height: calc(var(--_leading-ui) * var(--_script-leading)); }
.galley .galley-box-title {
  display: block;
  color: var(--_color-heading);
  font-family: var(--_font-heading);
  font-size: calc(var(--_text-lg) * var(--_scale));
  font-weight: var(--_weight-heading);
  line-height: max(var(--_script-least), var(--_leading-heading) * var(--_script-heading));
}
.galley .galley-box-picture { float: inline-end; inline-size: 9em; max-inline-size: 40%; block-size: auto; margin-block-end: var(--_space-xs); margin-inline-start: var(--_space-md); background: var(--_color-placeholder); }
.galley :where(.galley-box-picture):not([height]) { aspect-ratio: var(--_image-ratio); }
/* as large as a target has to be, and a sign that is the same in both directions */
.galley :where(details) > .galley-box-head { min-block-size: 1.5rem; margin-block-end: 0; padding-inline-end: 2em; cursor: pointer; list-style: none; }
.galley .galley-box-head:not([role]):not(:empty) { color: var(--_color-text); }
.galley :where(details[open]) > .galley-box-head { margin-block-end: var(--_space-sm); }
.galley :where(details) > .galley-box-head::-webkit-details-marker { display: none; }
.galley :where(details) > .galley-box-head::after {
  content: "+";
  content: "+" / "";
  position: absolute;
  inset-block-start: 0;
  inset-inline-end: 0;
  inline-size: 1em;
  color: var(--_color-text);
  font-family: var(--_font-ui);
  font-size: calc(var(--_text-xl) * var(--_scale));
  line-height: 1;
  text-align: center;
}
.galley :where(details[open]) > .galley-box-head::after {
  content: "\\2212";
  content: "\\2212" / "";
}
@media print {
  .galley .galley-box::details-content { content-visibility: visible; block-size: auto; }
  .galley :where(details) > .galley-box-head::after { display: none; }
  .galley .galley-box-head { break-after: avoid; }
}
`,
});
