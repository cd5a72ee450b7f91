import { pairsOf } from '../styles/scheme.js';

/** The elements that a theme is put on by name: `theme="wire"` on our tags, `data-galley-theme="wire"` on any other. */
export const themeSelector = (name: string) => `[theme~="${name}"], [data-galley-theme~="${name}"]`;

/**
 * The style rule of a theme: its tokens, and its name in `--galley-theme`, by which a page is asked which theme is there.
 * It has no weight, so that one line of a publisher's on the same element wins.
 */
export function themeRule(name: string, tokens: Readonly<Record<string, string>>, selector = themeSelector(name)): string {
  const lines = Object.entries(tokens).map(([property, value]) => `  ${property}: ${value};\n`);
  const weightless = `:where(${selector})`;
  return `${weightless} {\n  --galley-theme: ${name};\n${lines.join('')}}\n${pairsOf(weightless, lines.join(''))}`;
}
