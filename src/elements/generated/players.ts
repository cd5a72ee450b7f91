// Generated from src/blocks by `npm run generate`. Do not edit.
import type { AnyBlock } from '../../blocks/define.js';
import { audio } from '../../blocks/players/audio.js';
import { video } from '../../blocks/players/video.js';

/** The records of the group `players`. */
export const BLOCKS: readonly AnyBlock[] = [
  audio,
  video,
];

/** A group comes with what sets it, and bundlers keep what both need in one file. */
export { ArticleSetter } from '../renderer.js';
