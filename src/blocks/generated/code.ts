// Generated from src/blocks by `npm run generate`. Do not edit.
import type { AnyBlock } from '../define.js';
import { code } from '../code/code.js';

/** The records of the group `code`. */
export const BLOCKS: readonly AnyBlock[] = [
  code,
];
