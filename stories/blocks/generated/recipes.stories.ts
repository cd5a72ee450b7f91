// Generated from stories/blocks by `npm run generate`. Do not edit.
import type { Meta } from '@storybook/web-components-vite';
import 'galley/define';
import { blockMeta, blockStory, type BlockArgs } from '../../support/block-story.js';
import { example as recipeStep } from '../recipe-step.js';
import { example as recipe } from '../recipe.js';

const meta: Meta<BlockArgs> = { ...blockMeta, title: 'Blocks/Recipes' };
export default meta;

/** One step of several. */
export const RecipeStep = blockStory('recipe-step', recipeStep);

/** How to make a dish: what it takes, and what to do. Its words are those of schema.org. */
export const Recipe = blockStory('recipe', recipe);
