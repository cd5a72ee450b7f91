// Generated from stories/blocks by `npm run generate`. Do not edit.
import type { Meta } from '@storybook/web-components-vite';
import 'galley/define';
import { blockMeta, blockStory, type BlockArgs } from '../../support/block-story.js';
import { example as inNumbers } from '../in-numbers.js';

const meta: Meta<BlockArgs> = { ...blockMeta, title: 'Blocks/Editorial' };
export default meta;

/** Numbers that stand out, each with what it counts. */
export const InNumbers = blockStory('in-numbers', inNumbers);

/** One number alone. */
export const InNumbersOne = blockStory('in-numbers', inNumbers, 'one');
