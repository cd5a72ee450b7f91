// Generated from src/blocks by `npm run generate`. Do not edit.
import { stylesOf } from '../vocabulary.js';
import { recipeStep } from '../recipes/recipe-step.js';
import { recipe } from '../recipes/recipe.js';
import { GROUP_SHEETS } from './group-sheets.js';

/** The rules of the group `recipes`. They announce themselves on every article. */
export const rules = `${stylesOf([recipeStep, recipe])}\n.galley, galley-article { --galley-css-recipes: ${GROUP_SHEETS['recipes'].hash}; }\n`;
