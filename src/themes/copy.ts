import { plainCopy, textIn } from '../base/plain-copy.js';
import { isSafeValue } from './check/safe.js';
import { tokenNames } from './check/tokens.js';
import { themeSelector } from './css.js';
import type { ThemeName } from './names.js';
import { isThemeName } from './new.js';

/**
 * A style rule to be copied into a page: what was changed on top of a theme. Names that are no public tokens, and values that reach beyond
 * their declaration, are left out. Nothing where `base` is no name of a theme.
 *
 * @param base the theme that the article has, in `theme="…"`
 * @param changed values of CSS by name
 * @param selector the elements that have the theme, or others no further out; by default those that have it by name
 */
export function copyableCss(base: ThemeName, changed: Readonly<Record<string, string>>, selector?: string): string {
  if (!isThemeName(base)) return '';
  const { copy } = plainCopy(changed);
  const lines = tokenNames.flatMap((name) => {
    const value = textIn(copy, name) ?? '';
    return value !== '' && isSafeValue(value) ? [`  ${name}: ${value};\n`] : [];
  });
  return `/*
 * Changes to the theme ${base}, for <galley-article theme="${base}">. galley: from ${base}
 * The rule is for the elements that have the theme: what is set further out, such as on :root or .my-site, ends where the theme begins.
 */
${typeof selector === 'string' ? selector : themeSelector(base)} {
${lines.join('')}}
`;
}
