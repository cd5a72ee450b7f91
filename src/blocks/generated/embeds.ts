// Generated from src/blocks by `npm run generate`. Do not edit.
import type { AnyBlock } from '../define.js';
import { embed } from '../embeds/embed.js';

/** The records of the group `embeds`. */
export const BLOCKS: readonly AnyBlock[] = [
  embed,
];
