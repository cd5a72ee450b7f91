// Generated from stories/blocks by `npm run generate`. Do not edit.
import type { Meta } from '@storybook/web-components-vite';
import 'galley/define';
import { blockMeta, blockStory, type BlockArgs } from '../../support/block-story.js';
import { example as product } from '../product.js';
import { example as rating } from '../rating.js';

const meta: Meta<BlockArgs> = { ...blockMeta, title: 'Blocks/Service' };
export default meta;

/** Something that can be bought, what is thought of it, and where it is sold. */
export const Product = blockStory('product', product);

/** A verdict: stars, points or per cent, and what they are given to. */
export const Rating = blockStory('rating', rating);

/** In points. */
export const RatingPoints = blockStory('rating', rating, 'points');

/** In per cent. */
export const RatingPercent = blockStory('rating', rating, 'percent');
