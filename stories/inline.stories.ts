import type { Meta } from '@storybook/web-components-vite';
import 'galley/define';
import { inlineNodes, inlineNotes } from './articles/inline.js';
import { blockMeta, type BlockArgs, type BlockStory } from './support/block-story.js';

const meta: Meta<BlockArgs> = { ...blockMeta, title: 'Blocks/Inline' };
export default meta;

/** Every kind of inline node, each in a sentence that says what it is. */
export const InlineNodes: BlockStory = { args: { latin: { body: inlineNodes, footnotes: inlineNotes } } };
