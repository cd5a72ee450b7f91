// Generated from src/blocks by `npm run generate`. Do not edit.
import type { AnyBlock } from '../define.js';
import { verse } from '../verse/verse.js';

/** The records of the group `verse`. */
export const BLOCKS: readonly AnyBlock[] = [
  verse,
];
