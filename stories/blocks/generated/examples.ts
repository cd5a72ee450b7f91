// Generated from stories/blocks by `npm run generate`. Do not edit.
import type { BlockExample } from '../../support/block-example.js';
import { example as blockquote } from '../blockquote.js';
import { example as code } from '../code.js';
import { example as heading } from '../heading.js';
import { example as listItem } from '../list-item.js';
import { example as list } from '../list.js';
import { example as paragraph } from '../paragraph.js';
import { example as pullquote } from '../pullquote.js';
import { example as thematicBreak } from '../thematic-break.js';
import { example as imageSet } from '../image-set.js';
import { example as image } from '../image.js';
import { example as footnoteDefinition } from '../footnote-definition.js';
import { example as unknown } from '../unknown.js';
import { example as inNumbers } from '../in-numbers.js';

/** The example of every block type. */
export const EXAMPLES: Readonly<Record<string, BlockExample>> = {
  blockquote,
  code,
  heading,
  'list-item': listItem,
  list,
  paragraph,
  pullquote,
  'thematic-break': thematicBreak,
  'image-set': imageSet,
  image,
  'footnote-definition': footnoteDefinition,
  unknown,
  'in-numbers': inNumbers,
};
