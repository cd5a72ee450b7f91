// Generated from src/blocks by `npm run generate`. Do not edit.
import type { AnyBlock } from '../../blocks/define.js';
import { socialPost } from '../../blocks/posts/social-post.js';

/** The records of the group `posts`. */
export const BLOCKS: readonly AnyBlock[] = [
  socialPost,
];

/** A group comes with what sets it, and bundlers keep what both need in one file. */
export { ArticleSetter } from '../renderer.js';
