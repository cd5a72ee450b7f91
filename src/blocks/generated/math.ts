// Generated from src/blocks by `npm run generate`. Do not edit.
import type { AnyBlock } from '../define.js';
import { math } from '../math/math.js';

/** The records of the group `math`. */
export const BLOCKS: readonly AnyBlock[] = [
  math,
];
