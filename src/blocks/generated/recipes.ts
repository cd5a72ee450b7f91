// Generated from src/blocks by `npm run generate`. Do not edit.
import type { AnyBlock } from '../define.js';
import { recipeStep } from '../recipes/recipe-step.js';
import { recipe } from '../recipes/recipe.js';

/** The records of the group `recipes`. */
export const BLOCKS: readonly AnyBlock[] = [
  recipeStep,
  recipe,
];
