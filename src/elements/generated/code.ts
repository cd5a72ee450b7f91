// Generated from src/blocks by `npm run generate`. Do not edit.
import type { AnyBlock } from '../../blocks/define.js';
import { code } from '../../blocks/code/code.js';

/** The records of the group `code`. */
export const BLOCKS: readonly AnyBlock[] = [
  code,
];

/** A group comes with what sets it, and bundlers keep what both need in one file. */
export { ArticleSetter } from '../renderer.js';
