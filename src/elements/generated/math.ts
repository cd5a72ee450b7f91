// Generated from src/blocks by `npm run generate`. Do not edit.
import type { AnyBlock } from '../../blocks/define.js';
import { math } from '../../blocks/math/math.js';

/** The records of the group `math`. */
export const BLOCKS: readonly AnyBlock[] = [
  math,
];

/** A group comes with what sets it, and bundlers keep what both need in one file. */
export { ArticleSetter } from '../renderer.js';
