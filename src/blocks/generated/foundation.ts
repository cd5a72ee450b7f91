// Generated from src/blocks by `npm run generate`. Do not edit.
import type { AnyBlock } from '../define.js';
import { blockquote } from '../text/blockquote.js';
import { heading } from '../text/heading.js';
import { listItem } from '../text/list-item.js';
import { list } from '../text/list.js';
import { paragraph } from '../text/paragraph.js';
import { pullquote } from '../text/pullquote.js';
import { thematicBreak } from '../text/thematic-break.js';
import { imageSet } from '../media/image-set.js';
import { image } from '../media/image.js';
import { unknown } from '../open/unknown.js';

/** The records of the foundation. */
export const BLOCKS: readonly AnyBlock[] = [
  blockquote,
  heading,
  listItem,
  list,
  paragraph,
  pullquote,
  thematicBreak,
  imageSet,
  image,
  unknown,
];
