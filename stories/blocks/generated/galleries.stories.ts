// Generated from stories/blocks by `npm run generate`. Do not edit.
import type { Meta } from '@storybook/web-components-vite';
import 'galley/define';
import { blockMeta, blockStory, type BlockArgs } from '../../support/block-story.js';
import { example as gallery } from '../gallery.js';

const meta: Meta<BlockArgs> = { ...blockMeta, title: 'Blocks/Galleries' };
export default meta;

/** Many pictures to look through: in rows that fill the width, or as slides side by side. */
export const Gallery = blockStory('gallery', gallery);

/** Slides that are moved sideways. */
export const GallerySlides = blockStory('gallery', gallery, 'slides');
