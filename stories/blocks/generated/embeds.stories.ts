// Generated from stories/blocks by `npm run generate`. Do not edit.
import type { Meta } from '@storybook/web-components-vite';
import 'galley/define';
import { blockMeta, blockStory, type BlockArgs } from '../../support/block-story.js';
import { example as embed } from '../embed.js';

const meta: Meta<BlockArgs> = { ...blockMeta, title: 'Blocks/Embeds' };
export default meta;

/** Something of another site: a video, a post, a chart, a map. A card with a link, which asks that site for nothing before a reader wants to see it. */
export const Embed = blockStory('embed', embed);

/** Without a picture, of a site that is not known as a provider. */
export const EmbedPlain = blockStory('embed', embed, 'plain');
