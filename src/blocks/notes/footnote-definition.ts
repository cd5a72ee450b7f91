import { localDigits } from '../../i18n/number.js';
import type { FootnoteDefinitionBlock } from '../../schema/generated/types.js';
import { COLUMNS } from '../../styles/selectors.js';
import { directionOn, idOf, placeOf } from '../../templates/attributes.js';
import { html, type Rendered } from '../../templates/html.js';
import { addressWithin } from '../../templates/link.js';
import { noteId, referenceId } from '../../templates/notes.js';
import type { BlockContext } from '../../templates/block-context.js';
import { blocks } from '../../templates/block.js';
import { defineBlock } from '../define.js';

export const footnoteDefinition = defineBlock({
  type: 'footnote-definition',
  description: 'The text of a footnote.',
  shorthand: 'children',
  places: ['notes'],
  role: 'note',
  names: 'footnote',
  fields: {
    number: { kind: 'integer', min: 1, max: 100_000, computed: true, description: 'Its number, counted by first reference.' },
    references: { kind: 'integer', min: 0, max: 100_000, computed: true, description: 'How many references point to it.' },
    children: { kind: 'blocks', model: 'text', required: true, aliases: ['content', 'text'], description: 'The text.' },
  },
  /** A note, as an item of the list of notes, with a way back to each place that points to it. */
  template(node, context) {
    const { number } = node;
    const id = number === undefined ? undefined : context.prefix + noteId(number);
    const anchor = idOf(node, context);
    return html`
      <li class="galley-note${placeOf(node)}" value="${number}" id="${id}" lang="${node.lang}" dir="${directionOn(node)}">
        ${anchor === undefined ? undefined : html`<span id="${anchor}"></span>`}${blocks(node.children, context)}${backlinks(node, context)}
      </li>
    `;
  },
  styles: `
.galley .galley-notes-place { display: block; }
.galley .galley-notes { clear: both; margin-block-start: var(--_space-2xl); border-block-start: var(--_rule-width) var(--_rule-style) var(--_color-rule); padding-block-start: var(--_space-md); }
.galley .galley-notes :where(.galley-heading) { margin-block: 0 var(--_space-sm); font-size: calc(var(--_text-md) * var(--_scale)); }
.galley .galley-notes-list { padding-inline-start: 1.75em; color: var(--_color-text-muted); font-size: calc(var(--_text-sm) * var(--_scale)); }
.galley .galley-note { padding-inline-start: 0.25em; }
.galley :where(.galley-note) + .galley-note { margin-block-start: 0.5em; }
.galley .galley-note :where(.galley-paragraph) { line-height: inherit; }
/* the way back stands at the end of the last line */
.galley .galley-note > :where(.galley-paragraph:nth-last-child(2), .galley-backlinks) { display: inline; }
.galley .galley-note { line-height: calc(var(--_leading-ui) * var(--_script-leading)); }
/* where there is room beside the text, a note stands there too, below the one before: drawn, so that nobody reads, copies or finds it twice */
@container galley (min-inline-size: 70em) {
  .galley ${COLUMNS} > :where(.galley-paragraph, .galley-list, .galley-heading) .galley-ref:where([data-note])::after {
    --_aside: min(var(--_measure-inset), (100cqi - 100%) / 2 - var(--_space-xl) - var(--_gutter));
    content: attr(data-note);
    content: attr(data-note) / "";
    float: inline-end;
    clear: inline-end;
    inline-size: var(--_aside);
    margin-block: 0.3em var(--_space-md);
    margin-inline-end: calc(-1 * var(--_aside) - var(--_space-xl));
    color: var(--_color-text-muted);
    font: calc(var(--_text-xs) * var(--_scale)) / calc(var(--_leading-ui) * var(--_script-leading)) var(--_font-ui);
    text-align: start;
    text-indent: 0;
    letter-spacing: normal;
    white-space: normal;
    overflow-wrap: anywhere;
    unicode-bidi: plaintext;
  }
  /* what keeps clear of pictures beside the text has none to keep clear of, and would leave a gap beside a long note */
  .galley ${COLUMNS}:where(:not(:has(> .galley-layout-inset))) > :is(.galley-heading, .galley-layout-inline) { clear: none; }
}
@media print {
  .galley ${COLUMNS} > :where(.galley-paragraph, .galley-list, .galley-heading) .galley-ref:where([data-note])::after { content: none; }
}
`,
});

function backlinks({ number, references = 0 }: FootnoteDefinitionBlock, context: BlockContext): Rendered {
  if (number === undefined || references === 0) return undefined;
  const links = Array.from({ length: references }, (_, index): Rendered => [' ', backlink(number, index + 1, references, context)]);
  return html`<span class="galley-backlinks">${links}</span>`;
}

function backlink(number: number, occurrence: number, references: number, context: BlockContext): Rendered {
  const { strings, locale } = context;
  const digits = references === 1 ? '' : localDigits(String(occurrence), locale);
  const label = strings.backToText === undefined ? undefined : `${strings.backToText} ${digits}`.trim();
  // U+FE0E asks for the sign as text, not as a coloured picture.
  const arrow = context.direction === 'rtl' ? '↪\ufe0e' : '↩\ufe0e';
  const count = digits === '' ? undefined : html`<sup>${digits}</sup>`;
  return html`<a role="doc-backlink" href="${addressWithin(referenceId(number, occurrence), context)}" aria-label="${label}">${arrow}${count}</a>`;
}
