// Generated from stories/blocks by `npm run generate`. Do not edit.
import type { Meta } from '@storybook/web-components-vite';
import 'galley/define';
import { blockMeta, blockStory, type BlockArgs } from '../../support/block-story.js';
import { example as footnoteDefinition } from '../footnote-definition.js';

const meta: Meta<BlockArgs> = { ...blockMeta, title: 'Blocks/Notes' };
export default meta;

/** The text of a footnote. */
export const FootnoteDefinition = blockStory('footnote-definition', footnoteDefinition);
