// Generated from stories/blocks by `npm run generate`. Do not edit.
import type { Meta } from '@storybook/web-components-vite';
import 'galley/define';
import { blockMeta, blockStory, type BlockArgs } from '../../support/block-story.js';
import { example as math } from '../math.js';

const meta: Meta<BlockArgs> = { ...blockMeta, title: 'Blocks/Math' };
export default meta;

/** A formula on a line of its own, shown as its source, or set in MathML by what a host gives to `useMath`. */
export const Math = blockStory('math', math);
