// Generated from stories/blocks by `npm run generate`. Do not edit.
import type { Meta } from '@storybook/web-components-vite';
import 'galley/define';
import { blockMeta, blockStory, type BlockArgs } from '../../support/block-story.js';
import { example as blockquote } from '../blockquote.js';
import { example as heading } from '../heading.js';
import { example as listItem } from '../list-item.js';
import { example as list } from '../list.js';
import { example as paragraph } from '../paragraph.js';
import { example as pullquote } from '../pullquote.js';
import { example as thematicBreak } from '../thematic-break.js';

const meta: Meta<BlockArgs> = { ...blockMeta, title: 'Blocks/Text' };
export default meta;

/** A longer quotation. */
export const Blockquote = blockStory('blockquote', blockquote);

/** A heading inside the body. */
export const Heading = blockStory('heading', heading);

/** One item of a list. */
export const ListItem = blockStory('list-item', listItem);

/** A list of items. */
export const List = blockStory('list', list);

/** Numbers, letters and Roman numbers; a list that goes on keeps the way it is counted. */
export const ListNumberings = blockStory('list', list, 'numberings');

/** A paragraph of running text. */
export const Paragraph = blockStory('paragraph', paragraph);

/** Blocks in another language, and blocks that say their direction. */
export const ParagraphDirections = blockStory('paragraph', paragraph, 'directions');

/** A sentence of the article set large, to catch the eye. */
export const Pullquote = blockStory('pullquote', pullquote);

/** A pause between two parts of the text. */
export const ThematicBreak = blockStory('thematic-break', thematicBreak);
