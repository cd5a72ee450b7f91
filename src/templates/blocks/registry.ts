import type { Block } from '../../schema/generated/types.js';
import type { Rendered } from '../html.js';
import type { BlockTemplates, BlockContext } from '../block-context.js';
import { blockquote } from './blockquote.js';
import { code } from './code.js';
import { footnote } from './footnote.js';
import { heading } from './heading.js';
import { image } from './image.js';
import { imageSet } from './image-set.js';
import { list, listItem } from './list.js';
import { paragraph } from './paragraph.js';
import { pullquote } from './pullquote.js';
import { thematicBreak } from './thematic-break.js';
import { unknown } from './unknown.js';

type Templates = { readonly [Type in Block['type']]: (node: Extract<Block, { type: Type }>, context: BlockContext, extra?: string) => Rendered };

const TEMPLATES: Templates = {
  paragraph,
  heading,
  list,
  'list-item': listItem,
  blockquote,
  pullquote,
  'thematic-break': thematicBreak,
  code,
  image,
  'image-set': imageSet,
  'footnote-definition': footnote,
  unknown,
};

/** The foundation blocks. A map, for a type such as "constructor" would find something in an object. */
export const BLOCK_TEMPLATES: BlockTemplates = new Map(Object.entries(TEMPLATES));
