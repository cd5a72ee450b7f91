// Generated from src/blocks by `npm run generate`. Do not edit.
import type { AnyBlock } from '../../blocks/define.js';
import { verse } from '../../blocks/verse/verse.js';

/** The records of the group `verse`. */
export const BLOCKS: readonly AnyBlock[] = [
  verse,
];

/** A group comes with what sets it, and bundlers keep what both need in one file. */
export { ArticleSetter } from '../renderer.js';
