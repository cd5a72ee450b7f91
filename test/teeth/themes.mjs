import { browser, flaw, unit } from './flaw.mjs';

/** Flaws of themes and of the tools that make and judge them. */
export const themeFlaws = [
  flaw('a theme outweighs a line of the page', 'themes/css.ts', '`:where(${selector})`', '`:is(${selector})`', browser('themes', 'theme-attribute')),
  flaw('a tight theme sets Arabic headlines tight', 'styles/opening.ts', 'max(var(--_script-least), var(--_leading-headline) * var(--_script-heading))', 'calc(var(--_leading-headline) * var(--_script-heading))', browser('themes')),
  flaw('a theme does not say its name', 'themes/css.ts', '--galley-theme: ${name};', '', browser('theme-attribute')),
  flaw('contrast is that of the colours themselves, not of their light', 'themes/contrast.ts', '((channel + 0.055) / 1.055) ** 2.4', 'channel', unit('themes/contrast')),
  flaw('what shines through a colour is not counted', 'themes/contrast.ts', 'luminance(over(text, behind))', 'luminance(text)', unit('themes/contrast')),
  flaw('a colour without a dark side passes', 'themes/check/dark.ts', 'if (light.get(name) !== dark.get(name)) return [];', 'return [];', unit('themes/check')),
  flaw('long lines pass', 'themes/check/line-length.ts', 'characters <= most', 'characters <= 200', unit('themes/check')),
  flaw('no name is suggested', 'themes/check/suggest.ts', "spelt === ''", 'true', unit('themes/names')),
  flaw('a copied rule has no weight', 'themes/copy.ts', 'selector : themeSelector(base)}', 'selector : `:where(${themeSelector(base)})`}', browser('theme-copy')),
  flaw('a theme comes after the article', 'elements/article.ts', 'return [...super.adoptSheets(), adoptThemes(this, this.theme)];', 'void adoptThemes(this, this.theme); return super.adoptSheets();', browser('theme-attribute')),
  flaw('each rule of a theme is read again for every other', 'themes/check/check.ts', 'judged(theme.declarations, aroundOf(theme),', 'judged(theme.declarations, aroundIn(themes)(theme),', unit('themes/growth')),
  flaw('what a rule sets is read again for each of its declarations', 'themes/check/check.ts', 'const findIn = (scheme = usual) => (name: string) => {', 'const findIn = (scheme = usual, values = valuesOf(own)) => (name: string) => {', unit('themes/growth')),
  flaw('what the page sets wins over what stands behind it', 'themes/check/around.ts', '(order.get(a) ?? 0) > (order.get(b) ?? 0)', 'true', unit('themes/check-contrast')),
  flaw('what is no declaration is no finding', 'themes/check/check.ts', 'copy.length === declarations.length', 'copy.length >= declarations.length', unit('themes/check')),
  flaw('a theme that is none of ours stops a check', 'themes/check/check.ts', '?.value, isOurs(from) ? from : undefined);', '?.value, from as ThemeName);', unit('themes/check', 'package/hostile-calls')),
  flaw('aliases that fork are followed without end', 'themes/dtcg/css-of-token.ts', 'aliases.left < 0', 'false', unit('themes/dtcg')),
  flaw('values that double grow without end', 'themes/dtcg/css-of-token.ts', '> LONGEST ?', '> Infinity ?', unit('themes/dtcg')),
  flaw('more values than a file has are read', 'base/plain-copy.ts', 'left -= taken;', '', unit('themes/dtcg')),
];
