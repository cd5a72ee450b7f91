// Generated from src/blocks by `npm run generate`. Do not edit.
import type { AnyBlock } from '../../blocks/define.js';
import { footnoteDefinition } from '../../blocks/notes/footnote-definition.js';

/** The records of the group `notes`. */
export const BLOCKS: readonly AnyBlock[] = [
  footnoteDefinition,
];

/** A group comes with what sets it, and bundlers keep what both need in one file. */
export { ArticleSetter } from '../renderer.js';
