// Generated from stories/blocks by `npm run generate`. Do not edit.
import type { Meta } from '@storybook/web-components-vite';
import 'galley/define';
import { blockMeta, blockStory, type BlockArgs } from '../../support/block-story.js';
import { example as code } from '../code.js';

const meta: Meta<BlockArgs> = { ...blockMeta, title: 'Blocks/Code' };
export default meta;

/** A piece of computer code. */
export const Code = blockStory('code', code);

/** With numbers before its lines, which are not copied, and a button that copies it where there is script. */
export const CodeNumbered = blockStory('code', code, 'numbered');
