// Generated from src/blocks by `npm run generate`. Do not edit.
import type { AnyBlock } from '../define.js';
import { tableCell } from '../tables/table-cell.js';
import { tableRow } from '../tables/table-row.js';
import { table } from '../tables/table.js';

/** The records of the group `tables`. */
export const BLOCKS: readonly AnyBlock[] = [
  tableCell,
  tableRow,
  table,
];
