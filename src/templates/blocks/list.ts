import type { ListBlock, ListItemBlock } from '../../schema/generated/types.js';
import { directionOn, idOf, placeOf } from '../attributes.js';
import { digitsClass } from '../digits.js';
import { html, type Rendered } from '../html.js';
import type { BlockContext } from '../block-context.js';
import { blocks } from './block.js';

/** The `type` attribute, for pages without the style sheet. */
const TYPES: Readonly<Record<NonNullable<ListBlock['numbering']>, string | undefined>> = {
  decimal: undefined,
  'lower-alpha': 'a',
  'upper-alpha': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
};

export function list(node: ListBlock, context: BlockContext): Rendered {
  const id = idOf(node, context);
  const dir = directionOn(node);
  const items = blocks(node.children, context);
  const place = placeOf(node);
  if (!node.ordered) return html`<ul class="galley-list${place}" id="${id}" lang="${node.lang}" dir="${dir}">${items}</ul>`;
  return html`
    <ol class="galley-list${numberingClass(node, context)}${widthClass(node)}${place}" type="${TYPES[node.numbering ?? 'decimal']}" start="${node.start}" ?reversed="${node.reversed === true}" id="${id}" lang="${node.lang}" dir="${dir}">${items}</ol>
  `;
}

/** Letters and Roman numbers are the same in every language; other numbers have its digits. */
function numberingClass({ numbering = 'decimal' }: ListBlock, context: BlockContext): string {
  return numbering === 'decimal' ? digitsClass(context) : ` galley-numbering-${numbering}`;
}

/** The highest number of one sign (letters), or of as many as have room beside the text. */
const NARROW: Readonly<Record<NonNullable<ListBlock['numbering']>, number>> = {
  decimal: 9,
  'lower-alpha': 26,
  'upper-alpha': 26,
  'lower-roman': 3,
  'upper-roman': 2,
};

/** Numbers of several signs need more room; lists without them stand under each other, also where one goes on from another. */
function widthClass({ numbering = 'decimal', reversed, start, children }: ListBlock): string {
  const { length } = children;
  const first = start ?? (reversed ? length : 1);
  const last = reversed ? first - length + 1 : first + length - 1;
  const isWide = [first, last].some((number) => number < 0 || number > NARROW[numbering]);
  return isWide && length > 0 ? ' galley-numbers-wide' : '';
}

export function listItem(node: ListItemBlock, context: BlockContext): Rendered {
  const place = placeOf(node);
  return html`
    <li class="galley-item${place}" id="${idOf(node, context)}" lang="${node.lang}" dir="${directionOn(node)}">${blocks(node.children, context)}</li>
  `;
}
