import type { ListBlock } from '../../schema/generated/types.js';
import { directionOn, idOf, placeOf } from '../../templates/attributes.js';
import { digitsClass } from '../../templates/digits.js';
import { html } from '../../templates/html.js';
import type { BlockContext } from '../../templates/block-context.js';
import { items } from '../../templates/block.js';
import { NUMBERINGS } from '../../schema/definitions/values.js';
import { defineBlock } from '../define.js';

export const list = defineBlock({
  type: 'list',
  description: 'A list of items.',
  places: ['flow', 'text'],
  role: 'list',
  opens: { items: { bare: 'list-item', stray: 'wrap', limit: 'listItems' } },
  names: 'ul ol',
  fields: {
    ordered: { kind: 'boolean', description: 'Whether the items are numbered.' },
    numbering: { kind: 'enum', values: NUMBERINGS, description: 'How they are counted: `decimal` in the digits of the language. A list with a numbering, a start, or a list that it continues is numbered unless `ordered` is false.' },
    start: { kind: 'integer', min: -1_000_000, max: 1_000_000, description: 'The number of the first item.' },
    reversed: { kind: 'boolean', description: 'Whether the numbers count down.' },
    continues: { kind: 'id', machine: true, description: 'The id of the list whose numbering goes on here.' },
    children: { kind: 'blocks', model: 'items', required: true, aliases: ['items', 'content'], description: 'The items.' },
  },
  template(node, context) {
    const id = idOf(node, context);
    const dir = directionOn(node);
    const shown = items(node.children, context);
    const place = placeOf(node);
    if (!node.ordered) return html`<ul class="galley-list${place}" id="${id}" lang="${node.lang}" dir="${dir}">${shown}</ul>`;
    return html`
      <ol class="galley-list${numberingClass(node, context)}${widthClass(node)}${place}" type="${TYPES[node.numbering ?? 'decimal']}" start="${node.start}" ?reversed="${node.reversed === true}" id="${id}" lang="${node.lang}" dir="${dir}">${shown}</ol>
    `;
  },
  styles: `
.galley .galley-list { padding-inline-start: 1.5em; line-height: calc(var(--_leading-body) * var(--_script-leading)); }
.galley ol.galley-numbers-wide { padding-inline-start: 2.5em; }
.galley ul.galley-list { list-style-type: var(--_list-marker); }
.galley ol.galley-list, .galley .galley-notes-list { list-style-type: decimal; }
${NUMBERINGS.slice(1).map((name) => `.galley ol.galley-numbering-${name} { list-style-type: ${name}; }\n`).join('')}.galley ol.galley-digits-arabext { list-style-type: persian; }
.galley ol.galley-digits-arab { list-style-type: arabic-indic; }
.galley .galley-item { padding-inline-start: 0.25em; }
.galley .galley-item::marker { color: var(--_color-text-muted); }
.galley :where(.galley-item) + .galley-item { margin-block-start: 0.4em; }
`,
});

/** The `type` attribute, for pages without the style sheet. */
const TYPES: Readonly<Record<NonNullable<ListBlock['numbering']>, string | undefined>> = {
  decimal: undefined,
  'lower-alpha': 'a',
  'upper-alpha': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
};

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
