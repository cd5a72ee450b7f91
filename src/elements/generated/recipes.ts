// Generated from src/blocks by `npm run generate`. Do not edit.
import type { AnyBlock } from '../../blocks/define.js';
import { recipeStep } from '../../blocks/recipes/recipe-step.js';
import { recipe } from '../../blocks/recipes/recipe.js';

/** The records of the group `recipes`. */
export const BLOCKS: readonly AnyBlock[] = [
  recipeStep,
  recipe,
];

/** A group comes with what sets it, and bundlers keep what both need in one file. */
export { ArticleSetter } from '../renderer.js';
