// Generated from stories/blocks by `npm run generate`. Do not edit.
import type { Meta } from '@storybook/web-components-vite';
import 'galley/define';
import { blockMeta, blockStory, type BlockArgs } from '../../support/block-story.js';
import { example as verse } from '../verse.js';

const meta: Meta<BlockArgs> = { ...blockMeta, title: 'Blocks/Verse' };
export default meta;

/** A poem, or a part of one: its lines stay as they are, with their indents. */
export const Verse = blockStory('verse', verse);
