// Generated from src/blocks by `npm run generate`. Do not edit.
import type { AnyBlock } from '../../blocks/define.js';
import { tableCell } from '../../blocks/tables/table-cell.js';
import { tableRow } from '../../blocks/tables/table-row.js';
import { table } from '../../blocks/tables/table.js';

/** The records of the group `tables`. */
export const BLOCKS: readonly AnyBlock[] = [
  tableCell,
  tableRow,
  table,
];

/** A group comes with what sets it, and bundlers keep what both need in one file. */
export { ArticleSetter } from '../renderer.js';
