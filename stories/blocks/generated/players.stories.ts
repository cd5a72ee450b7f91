// Generated from stories/blocks by `npm run generate`. Do not edit.
import type { Meta } from '@storybook/web-components-vite';
import 'galley/define';
import { blockMeta, blockStory, type BlockArgs } from '../../support/block-story.js';
import { example as audio } from '../audio.js';
import { example as video } from '../video.js';

const meta: Meta<BlockArgs> = { ...blockMeta, title: 'Blocks/Players' };
export default meta;

/** A recording of your own, in the player of the browser, with what is said in it as text. */
export const Audio = blockStory('audio', audio);

/** A film of your own, in the player of the browser, with what is said in it as text. */
export const Video = blockStory('video', video);
