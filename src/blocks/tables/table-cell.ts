import { CELL_ALIGNMENTS, CELL_HEADERS } from '../../schema/definitions/values.js';
import type { TableCellBlock } from '../../schema/generated/types.js';
import { directionOn, idOf } from '../../templates/attributes.js';
import { blocks } from '../../templates/block.js';
import type { BlockContext } from '../../templates/block-context.js';
import { html, type Rendered } from '../../templates/html.js';
import { lineOf } from '../../templates/table-parts.js';
import { blockText } from '../../templates/text.js';
import { defineBlock } from '../define.js';

export const tableCell = defineBlock({
  type: 'table-cell',
  description: 'A cell of a table. It may hold lists, pictures and several paragraphs.',
  shorthand: 'children',
  places: ['cells'],
  role: 'item',
  names: 'td cell',
  fields: {
    colSpan: { kind: 'integer', min: 1, max: 1_000, nearest: true, aliases: ['colspan', 'columnSpan'], description: 'How many columns it is wide. It ends with the table, and before a cell that reaches down from above.' },
    rowSpan: { kind: 'integer', min: 1, max: 5_000, nearest: true, aliases: ['rowspan'], description: 'How many rows it is high. It ends with the rows of its part of the table.' },
    header: { kind: 'enum', values: CELL_HEADERS, description: 'Whether it names its row or its column.' },
    align: { kind: 'enum', values: CELL_ALIGNMENTS, description: 'How it is set, where not as its column.' },
    label: { kind: 'text', machine: true, computed: true, description: 'The name of its column, where rows stand below each other.' },
    children: { kind: 'blocks', model: 'text', required: true, aliases: ['content', 'text', 'value'], description: 'Blocks; plain strings become paragraphs.' },
  },
  template(node, context) {
    const { header, colSpan, rowSpan } = node;
    const name = classOf(node, context);
    const id = idOf(node, context);
    const dir = directionOn(node);
    const content = contentOf(node, context);
    if (header === undefined) return html`<td class="galley-cell${name}" colspan="${spanOf(colSpan)}" rowspan="${spanOf(rowSpan)}" id="${id}" lang="${node.lang}" dir="${dir}" data-label="${node.label}">${content}</td>`;
    const scope = header === 'row' ? 'row' : 'col';
    return html`<th class="galley-cell${name}" scope="${scope}" colspan="${spanOf(colSpan)}" rowspan="${spanOf(rowSpan)}" id="${id}" lang="${node.lang}" dir="${dir}">${content}</th>`;
  },
});

const spanOf = (span = 1): number | undefined => (span > 1 ? span : undefined);

/** As many characters are more than a name or a number. */
const LONG = 32;

function classOf(node: TableCellBlock, context: BlockContext): string {
  const length = lineOf(node)?.length ?? blockText(node, context.schema).join(' ').length;
  return (node.align === undefined || node.align === 'start' ? '' : ` galley-cell-${node.align}`) + (length > LONG ? ' galley-cell-long' : '');
}

/** A lone text stands in the cell itself. */
const contentOf = (node: TableCellBlock, context: BlockContext): Rendered => lineOf(node) ?? blocks(node.children, context);
