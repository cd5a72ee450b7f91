// Generated from src/blocks by `npm run generate`. Do not edit.
import type { AnyBlock } from '../../blocks/define.js';
import { gallery } from '../../blocks/galleries/gallery.js';

/** The records of the group `galleries`. */
export const BLOCKS: readonly AnyBlock[] = [
  gallery,
];

/** A group comes with what sets it, and bundlers keep what both need in one file. */
export { ArticleSetter } from '../renderer.js';
