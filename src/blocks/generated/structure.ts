// Generated from src/blocks by `npm run generate`. Do not edit.
import type { AnyBlock } from '../define.js';
import { column } from '../structure/column.js';
import { columns } from '../structure/columns.js';
import { gate } from '../structure/gate.js';
import { section } from '../structure/section.js';
import { slot } from '../structure/slot.js';

/** The records of the group `structure`. */
export const BLOCKS: readonly AnyBlock[] = [
  column,
  columns,
  gate,
  section,
  slot,
];
