import { schemeStart } from '../src/styles/scheme.ts';
import { themeRule, themeSelector } from '../src/themes/css.ts';
import { themeTokens } from '../src/themes/generated/theme-tokens.ts';

const themes = Object.entries(themeTokens);

/** The style sheets of the themes by their path in the package: by itself one sets the page, beside others it waits to be named. */
export const themeSheets: ReadonlyMap<string, string> = new Map([
  ...themes.map(([name, values]): [string, string] => [`themes/${name}.css`, schemeStart + themeRule(name, values, `:root, ${themeSelector(name)}`)]),
  ['themes.css', schemeStart + themes.map(([name, values]) => themeRule(name, values)).join('')],
]);
