// Writes what follows from tokens/themes/: the values of each theme as a module, of which the build makes style sheets, and how wide pictures are in it.
// With --check it only compares.
import { mkdirSync } from 'node:fs';
import { THEMES } from '../src/themes/names.ts';
import { emit } from './emit.ts';
import { publicName, themeValue } from './tokens/css.ts';
import { readTheme, readTokens, type Token } from './tokens/read.ts';

const root = new URL('../', import.meta.url);
const folder = new URL('src/themes/', root);
const tokens = readTokens(new URL('tokens/', root));
const themes = new Map(THEMES.map((name) => [name, readTheme(new URL(`tokens/themes/${name}.tokens.json`, root), tokens)]));

/** Every theme declares what any theme declares, so that of a theme around it or beside it nothing shows through. */
const declared = [...tokens.values()].filter(({ name }) => [...themes.values()].some((theme) => theme.has(name)));

const themeTokens = Object.fromEntries(
  [...themes].map(([name, theme]) => {
    const value = (token: string) => {
      const own = theme.get(token);
      // the guaranteed-invalid value: the style sheet falls back to its default
      return own ? themeValue(own, tokens) : 'initial';
    };
    return [name, Object.fromEntries(declared.map((token) => [publicName(token), value(token.name)]))];
  }),
);

for (const each of ['generated/', '../templates/generated/']) mkdirSync(new URL(each, folder), { recursive: true });
emit(
  new URL('generated/theme-tokens.ts', folder),
  `// Made by scripts/generate-themes.ts from tokens/themes/. Change those and run "npm run generate".
import type { ThemeName } from '../names.js';

/** What each theme declares. All declare the same tokens; \`initial\` leaves one at its default. */
export const themeTokens: Readonly<Record<ThemeName, Readonly<Record<string, string>>>> = ${JSON.stringify(themeTokens, null, 2)};
`,
);

/** A length in rem, as design tools have it: the CSS of some follows the window. */
const remOf = (token: Token | undefined) => (token?.value as { readonly value?: number } | undefined)?.value;
const measureOf = (theme?: ReadonlyMap<string, Token>) => ['measure', 'measure-inset', 'measure-wide', 'measure-page', 'hero-measure'].map((name) => remOf(theme?.get(name)) ?? remOf(tokens.get(name)) ?? remOf(theme?.get('measure-wide')) ?? remOf(tokens.get('measure-wide')));
const measures = Object.entries({ '': measureOf(), ...Object.fromEntries([...themes].map(([name, theme]) => [name, measureOf(theme)])) });

emit(
  new URL('../templates/generated/measures.ts', folder),
  `// Made by scripts/generate-themes.ts from tokens/. Change those and run "npm run generate".

/** How wide text, insets, wide and page-wide pictures and the one at the top are at most, in rem: without a theme, and in each of ours. */
export const MEASURES: Readonly<Record<string, readonly [number, number, number, number, number]>> = {
${measures.map(([name, widths]) => `  '${name}': [${widths.join(', ')}],`).join('\n')}
};
`,
);
