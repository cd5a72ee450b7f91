import { directionOn, figurePlace, idOf } from '../../templates/attributes.js';
import { html, type Rendered } from '../../templates/html.js';
import { inline } from '../../templates/inline.js';
import { source } from '../../templates/source.js';
import { hasText } from '../../templates/text.js';
import { stanzasOf } from '../../templates/verse-lines.js';
import { defineBlock } from '../define.js';

export const verse = defineBlock({
  type: 'verse',
  description: 'A poem, or a part of one: its lines stay as they are, with their indents.',
  shorthand: 'children',
  places: ['flow', 'text'],
  names: 'poem poetry stanza',
  fields: {
    title: { kind: 'rich', description: 'What the poem is called.' },
    children: { kind: 'rich', lines: true, required: true, aliases: ['lines', 'value', 'content', 'text'], description: 'The lines: one text with line ends, or a list of lines. An empty line begins a stanza, blanks at the beginning of a line indent it.' },
    cite: { kind: 'object', of: 'citation', aliases: ['source', 'author'], description: 'Whose it is, and where it stands.' },
  },
  template(node, context) {
    const stanzas = stanzasOf(node.children).map((lines) => {
      const shown = lines.map((line, index): Rendered => [index === 0 ? undefined : html`<br> `, html`<span class="galley-verse-line">${inline(line, context)}</span>`]);
      return html`<p class="galley-stanza galley-words">${shown}</p>`;
    });
    return html`
      <figure class="galley-verse${figurePlace(node)}" id="${idOf(node, context)}" lang="${node.lang}" dir="${directionOn(node)}">
        ${hasText(node.title) ? html`<p class="galley-verse-title galley-words">${inline(node.title, context)}</p>` : undefined}
        ${stanzas}
        ${source(node.cite, context)}
      </figure>
    `;
  },
  styles: `
.galley .galley-verse { display: flow-root; padding-inline-start: var(--_space-md); }
.galley .galley-verse-title { margin-block-end: var(--_space-sm); color: var(--_color-heading); font-family: var(--_font-heading); font-weight: var(--_weight-heading); line-height: max(var(--_script-least), var(--_leading-heading) * var(--_script-heading)); }
.galley .galley-stanza { font-family: var(--_font-body); line-height: calc(var(--_leading-body) * var(--_script-leading)); overflow-wrap: anywhere; orphans: 2; widows: 2; }
.galley :where(.galley-stanza) + .galley-stanza { margin-block-start: 1em; }
/* a line that is too long goes on further in than any begins */
.galley .galley-verse-line { display: block; padding-inline-start: 3em; text-indent: -3em; }
/* they part the lines where there are no rules */
.galley .galley-stanza > :where(br) { display: none; }
.galley .galley-verse :where(.galley-source) { margin-block-start: var(--_space-md); }
`,
});
