import { localDigits } from '../../i18n/number.js';
import type { FootnoteDefinitionBlock } from '../../schema/generated/types.js';
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
.galley .galley-notes { margin-block-start: var(--_space-2xl); border-block-start: var(--_rule-width) var(--_rule-style) var(--_color-rule); padding-block-start: var(--_space-md); }
.galley .galley-notes :where(.galley-heading) { margin-block: 0 var(--_space-sm); font-size: calc(var(--_text-md) * var(--_scale)); }
.galley .galley-notes-list { padding-inline-start: 1.75em; color: var(--_color-text-muted); font-size: calc(var(--_text-sm) * var(--_scale)); }
.galley .galley-note { scroll-margin-block-start: 2em; padding-inline-start: 0.25em; }
.galley :where(.galley-note) + .galley-note { margin-block-start: 0.5em; }
.galley .galley-note :where(.galley-paragraph) { line-height: inherit; }
/* the way back stands at the end of the last line */
.galley .galley-note > :where(.galley-paragraph:nth-last-child(2), .galley-backlinks) { display: inline; }
.galley .galley-note { line-height: calc(var(--_leading-ui) * var(--_script-leading)); }
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
