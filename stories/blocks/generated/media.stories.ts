// Generated from stories/blocks by `npm run generate`. Do not edit.
import type { Meta } from '@storybook/web-components-vite';
import 'galley/define';
import { blockMeta, blockStory, type BlockArgs } from '../../support/block-story.js';
import { example as imageSet } from '../image-set.js';
import { example as image } from '../image.js';

const meta: Meta<BlockArgs> = { ...blockMeta, title: 'Blocks/Media' };
export default meta;

/** Pictures that belong together. */
export const ImageSet = blockStory('image-set', imageSet);

/** A picture with its caption. */
export const Image = blockStory('image', image);

/** Pictures that lead somewhere: one that says so, and one in a link. The line below keeps links of its own. */
export const ImageLinked = blockStory('image', image, 'linked');

/** Other crops of a picture: on a narrow and on a wide screen, in the dark and in the light, on paper. */
export const ImageCrops = blockStory('image', image, 'crops');
