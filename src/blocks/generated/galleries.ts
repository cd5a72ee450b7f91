// Generated from src/blocks by `npm run generate`. Do not edit.
import type { AnyBlock } from '../define.js';
import { gallery } from '../galleries/gallery.js';

/** The records of the group `galleries`. */
export const BLOCKS: readonly AnyBlock[] = [
  gallery,
];
