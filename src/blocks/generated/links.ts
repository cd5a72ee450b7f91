// Generated from src/blocks by `npm run generate`. Do not edit.
import type { AnyBlock } from '../define.js';
import { button } from '../links/button.js';
import { file } from '../links/file.js';
import { signup } from '../links/signup.js';
import { teaserList } from '../links/teaser-list.js';
import { teaser } from '../links/teaser.js';

/** The records of the group `links`. */
export const BLOCKS: readonly AnyBlock[] = [
  button,
  file,
  signup,
  teaserList,
  teaser,
];
