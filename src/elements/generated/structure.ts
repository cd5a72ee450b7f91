// Generated from src/blocks by `npm run generate`. Do not edit.
import type { AnyBlock } from '../../blocks/define.js';
import { column } from '../../blocks/structure/column.js';
import { columns } from '../../blocks/structure/columns.js';
import { gate } from '../../blocks/structure/gate.js';
import { section } from '../../blocks/structure/section.js';
import { slot } from '../../blocks/structure/slot.js';

/** The records of the group `structure`. */
export const BLOCKS: readonly AnyBlock[] = [
  column,
  columns,
  gate,
  section,
  slot,
];

/** A group comes with what sets it, and bundlers keep what both need in one file. */
export { ArticleSetter } from '../renderer.js';
