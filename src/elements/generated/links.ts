// Generated from src/blocks by `npm run generate`. Do not edit.
import type { AnyBlock } from '../../blocks/define.js';
import { button } from '../../blocks/links/button.js';
import { file } from '../../blocks/links/file.js';
import { signup } from '../../blocks/links/signup.js';
import { teaserList } from '../../blocks/links/teaser-list.js';
import { teaser } from '../../blocks/links/teaser.js';

/** The records of the group `links`. */
export const BLOCKS: readonly AnyBlock[] = [
  button,
  file,
  signup,
  teaserList,
  teaser,
];

/** A group comes with what sets it, and bundlers keep what both need in one file. */
export { ArticleSetter } from '../renderer.js';
