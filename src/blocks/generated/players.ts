// Generated from src/blocks by `npm run generate`. Do not edit.
import type { AnyBlock } from '../define.js';
import { audio } from '../players/audio.js';
import { video } from '../players/video.js';

/** The records of the group `players`. */
export const BLOCKS: readonly AnyBlock[] = [
  audio,
  video,
];
