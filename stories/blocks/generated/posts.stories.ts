// Generated from stories/blocks by `npm run generate`. Do not edit.
import type { Meta } from '@storybook/web-components-vite';
import 'galley/define';
import { blockMeta, blockStory, type BlockArgs } from '../../support/block-story.js';
import { example as socialPost } from '../social-post.js';

const meta: Meta<BlockArgs> = { ...blockMeta, title: 'Blocks/Posts' };
export default meta;

/** What someone wrote on a network, kept as text: it stands when the network is gone, and asks it for nothing. */
export const SocialPost = blockStory('social-post', socialPost);
