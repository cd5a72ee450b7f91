// Generated from src/blocks by `npm run generate`. Do not edit.
import type { AnyBlock } from '../define.js';
import { inNumbers } from '../editorial/in-numbers.js';

/** The records of the group `editorial`. */
export const BLOCKS: readonly AnyBlock[] = [
  inNumbers,
];
