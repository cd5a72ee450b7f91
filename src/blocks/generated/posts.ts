// Generated from src/blocks by `npm run generate`. Do not edit.
import type { AnyBlock } from '../define.js';
import { socialPost } from '../posts/social-post.js';

/** The records of the group `posts`. */
export const BLOCKS: readonly AnyBlock[] = [
  socialPost,
];
