import { readTheme } from '../../src/cli/read-theme.js';
import { checkThemeSource } from '../../src/themes/check/check.js';
import type { Finding } from '../../src/themes/check/finding.js';
import type { ThemeName } from '../../src/themes/names.js';

/** What is found in a style sheet. */
export function findingsIn(css: string, from?: ThemeName): readonly Finding[] {
  const source = readTheme(css);
  return checkThemeSource(source, from ?? source.base);
}

/** The codes of what is found, each once, in order. */
export const codesIn = (css: string, from?: ThemeName) => [...new Set(findingsIn(css, from).map(({ code }) => code))];
