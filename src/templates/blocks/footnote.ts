import { localDigits } from '../../i18n/number.js';
import type { FootnoteDefinitionBlock } from '../../schema/generated/types.js';
import { directionOn, idOf, placeOf } from '../attributes.js';
import { html, type Rendered } from '../html.js';
import { addressWithin } from '../link.js';
import { noteId, referenceId } from '../notes.js';
import type { BlockContext } from '../block-context.js';
import { blocks } from './block.js';

/** A note, as an item of the list of notes, with a way back to each place that points to it. */
export function footnote(node: FootnoteDefinitionBlock, context: BlockContext): Rendered {
  const { number } = node;
  const id = number === undefined ? undefined : context.prefix + noteId(number);
  const anchor = idOf(node, context);
  return html`
    <li class="galley-note${placeOf(node)}" value="${number}" id="${id}" lang="${node.lang}" dir="${directionOn(node)}">
      ${anchor === undefined ? undefined : html`<span id="${anchor}"></span>`}${blocks(node.children, context)}${backlinks(node, context)}
    </li>
  `;
}

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
