import { themeRule } from './css.js';
import { themeTokens } from './generated/theme-tokens.js';
import { THEMES } from './names.js';

/** The rules of all our themes, each for the elements that name it. */
export const themesSheet = THEMES.map((name) => themeRule(name, themeTokens[name])).join('');
