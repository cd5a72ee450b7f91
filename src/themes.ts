/** The themes and tokens as data: for tools, settings pages and servers. A page needs none of it, only the style sheets. */
export { THEMES, THEME_DESCRIPTIONS, type ThemeName } from './themes/names.js';
export { themeTokens } from './themes/generated/theme-tokens.js';
export { themeRule, themeSelector } from './themes/css.js';
export { publicTokens } from './styles/generated/token-list.js';
export { parseColor, type Color } from './themes/color.js';
export { contrast } from './themes/contrast.js';
export { SCHEMES, resolveValue, type Scheme } from './themes/resolve.js';
