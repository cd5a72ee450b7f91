// Generated from src/blocks by `npm run generate`. Do not edit.
import type { AnyBlock } from '../../blocks/define.js';
import { embed } from '../../blocks/embeds/embed.js';

/** The records of the group `embeds`. */
export const BLOCKS: readonly AnyBlock[] = [
  embed,
];

/** A group comes with what sets it, and bundlers keep what both need in one file. */
export { ArticleSetter } from '../renderer.js';
