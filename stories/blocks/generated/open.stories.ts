// Generated from stories/blocks by `npm run generate`. Do not edit.
import type { Meta } from '@storybook/web-components-vite';
import 'galley/define';
import { blockMeta, blockStory, type BlockArgs } from '../../support/block-story.js';
import { example as unknown } from '../unknown.js';

const meta: Meta<BlockArgs> = { ...blockMeta, title: 'Blocks/Open' };
export default meta;

/** A block that could not be read, with what was found and its text. */
export const Unknown = blockStory('unknown', unknown);
