import { only } from '../base/own-only.js';
import type { Direction } from '../i18n/script.js';
import type { SchemaRules } from '../schema/definitions/field.js';
import { LIMITS } from '../schema/limits.js';
import type { TableBlock, TableCellBlock, TableRowBlock } from '../schema/generated/types.js';
import { isForWeb } from './targets.js';
import { blockText } from './text.js';

export type Row = TableRowBlock;
type Cell = TableCellBlock;

/** A cell with the column in which it begins, and how far it reaches. */
interface Placed {
  readonly cell: Cell;
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** A table as it is set: spans end where there is room for them, rows are filled up, and each cell says whom it names and how it is set. */
export interface TableParts {
  readonly header: readonly Row[];
  readonly body: readonly Row[];
  readonly footer: readonly Row[];
}

/**
 * Makes a table even. A cell takes the first place that is free in its row, as in HTML; it never reaches over another, nor out of its part of
 * the table, which is as wide as its last cell begins.
 */
export function tableParts({ columns = [], header = [], body, footer = [], small }: TableBlock, direction: Direction, schema: SchemaRules): TableParts {
  const parts = [header, body, footer].map((rows) => rows.filter(isForWeb));
  const width = Math.max(...parts.map((rows) => placeCells(rows).reduce((most, row) => Math.max(most, (row.at(-1)?.column ?? -1) + 1), 0)));
  const [inHeader, inBody, inFooter] = parts.map((rows) => placeCells(rows, width)) as [Placed[][], Placed[][], Placed[][]];
  const numeric = numericColumns([...inBody, ...inFooter].flat());
  const namesRows = (column: number) => (columns[column]?.header ? 'row' : undefined);
  const alignOf = ({ column, colSpan }: Placed) => (colSpan === 1 ? (columns[column]?.align ?? (numeric.has(column) && !namesRows(column) ? SIDE_OF_UNITS[direction] : undefined)) : undefined);
  const names = small === 'stack' ? namesOf(inHeader.flat(), schema) : new Map<number, string>();
  const finished = (index: number, placed: readonly (readonly Placed[])[], headerOf: (column: number) => Cell['header'] | undefined): Row[] =>
    (parts[index] as Row[]).map((row, at) => only({ ...row, children: (placed[at] as Placed[]).map((each) => settled(each, headerOf(each.column), alignOf(each), index === 0 ? undefined : names.get(each.column))) }));
  return { header: finished(0, inHeader, () => 'column'), body: finished(1, inBody, namesRows), footer: finished(2, inFooter, namesRows) };
}

/** Digits are written from left to right in every script, so the ones stand on the right. */
const SIDE_OF_UNITS = { ltr: 'end', rtl: undefined } as const;

/** The cells of each row; where the table's width is said, with an empty one wherever a row has none. */
function placeCells(rows: readonly Row[], width = 0): Placed[][] {
  const last = Math.min(width || LIMITS.columns, LIMITS.columns);
  /** Per column, the first row that no cell from above reaches. */
  const free: number[] = [];
  return rows.map((row, index) => {
    const isFree = (column: number) => (free[column] ?? 0) <= index;
    const placed: Placed[] = [];
    const put = (cell: Cell, column: number, end: number): number => {
      const rowSpan = Math.min(cell.rowSpan ?? 1, rows.length - index);
      let next = column;
      do free[next++] = index + rowSpan;
      while (next < end && isFree(next));
      placed.push({ cell, column, colSpan: next - column, rowSpan });
      return next;
    };
    const freeFrom = (start: number): number => {
      let next = start;
      while (!isFree(next)) next++;
      return next;
    };
    let column = freeFrom(0);
    for (const cell of row.children.filter(isForWeb)) column = freeFrom(put(cell, column, Math.min(column + (cell.colSpan ?? 1), last)));
    while (column < width) column = freeFrom(put(EMPTY, column, Math.min(column + LIMITS.columns, width)));
    return placed;
  });
}

const EMPTY: Cell = { type: 'table-cell', children: [] };

/** A cell that says all of itself. One without content names nothing. By `assign`, for a table has thousands of them: spread takes ten times as long. */
function settled({ cell, colSpan, rowSpan }: Placed, header: Cell['header'] | undefined, align: Cell['align'] | undefined, label: string | undefined): Cell {
  const isEmpty = cell.children.length === 0;
  const named = isEmpty ? undefined : (cell.header ?? header);
  return Object.assign(only<object>({}), cell, { colSpan, rowSpan, header: named, align: cell.align ?? align, label: isEmpty || named === 'row' ? undefined : label });
}

/** What the columns are called; of several rows, the lowest says it. */
const namesOf = (header: readonly Placed[], schema: SchemaRules): ReadonlyMap<number, string> =>
  new Map(header.flatMap(({ cell, column, colSpan }) => {
    const name = blockText(cell, schema).join(' ').trim();
    return name === '' ? [] : Array.from({ length: colSpan }, (_, index) => [column + index, name] as const);
  }));

/**
 * How many rows are seen of a table that shows so many at first: more where a cell reaches down, for else it would be cut; and of stripes a
 * pair more, so that they go on.
 */
export function rowsSeen(rows: readonly Row[], atFirst: number, isStriped: boolean): number {
  let seen = isStriped ? atFirst + (atFirst % 2) : atFirst;
  for (let index = 0; index < Math.min(seen, rows.length); index++) {
    for (const { rowSpan = 1 } of (rows[index] as Row).children) seen = Math.max(seen, index + rowSpan);
  }
  return seen;
}

/** A number with what stands before and behind it: a sign, a currency, a unit of a few letters. */
const NUMBER = /^[^\p{L}\p{N}]{0,3}(?:\p{L}{1,3}[^\p{L}\p{N}]?)?\p{Nd}[\p{Nd}.,'’٫٬\s\u00a0\u202f]*[^\p{L}\p{N}]{0,3}(?:\p{L}{1,3}[²³]?)?$/u;
/** What stands where there is no number. */
const NO_NUMBER = /^(?:[-–—.…]|n\/?a)?$/i;

/** More than that is no number, whatever stands in it. */
const LONGEST_NUMBER = 40;

/** The columns in which numbers stand, and nothing else. */
function numericColumns(placed: readonly Placed[]): ReadonlySet<number> {
  const numbers = new Set<number>();
  const others = new Set<number>();
  for (const { cell, column, colSpan } of placed) {
    if (colSpan !== 1) continue;
    const text = cell.children.length === 0 ? '' : lineOf(cell)?.trim();
    if (text !== undefined && text.length <= LONGEST_NUMBER && NUMBER.test(text)) numbers.add(column);
    else if (text === undefined || !NO_NUMBER.test(text)) others.add(column);
  }
  return new Set([...numbers].filter((column) => !others.has(column)));
}

/** The text of a cell that is one text and no more; undefined where there is more to it. */
export function lineOf({ children }: Cell): string | undefined {
  const [first] = children;
  if (children.length !== 1 || first?.type !== 'paragraph' || Object.keys(first).length > 2) return undefined;
  const [node] = first.children;
  return first.children.length === 1 && node?.type === 'text' ? node.value : undefined;
}
