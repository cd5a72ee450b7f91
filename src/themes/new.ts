import { fieldIn, plainCopy } from '../base/plain-copy.js';
import { publicTokens } from '../styles/generated/token-list.js';
import { themeSelector } from './css.js';
import { themeTokens } from './generated/theme-tokens.js';
import { isOurs, type ThemeName } from './names.js';

/** What a new theme is called, and what it begins as. */
export interface NewThemeOptions {
  /** What stands in `theme="…"`: small letters, digits and hyphens. */
  readonly name?: string | undefined;
  readonly from?: ThemeName | undefined;
  /** Whether it also holds for the whole page, without `theme="…"`. */
  readonly root?: boolean | undefined;
}

/**
 * A style sheet to be edited: every token that the theme `from` sets, with its value and what it changes, the most telling first. A name that a theme cannot have
 * (`isThemeName`) is as good as none, and so is a theme that is none of ours.
 */
export function newTheme(options: NewThemeOptions = {}): string {
  const { copy } = plainCopy(options);
  const [given, base, isForPage] = ['name', 'from', 'root'].map((field) => fieldIn(copy, field));
  const name = isThemeName(given) ? given : 'my-theme';
  const from = isOurs(base) ? base : 'wire';
  const root = isForPage === true;
  const values = themeTokens[from];
  const lines = (rebrand: boolean) =>
    publicTokens.flatMap((token) => {
      const value = values[token.name];
      return value === undefined || token.rebrand !== rebrand ? [] : [`  ${token.name}: ${value}; /* ${token.description} */\n`];
    });
  const selector = `${root ? ':root, ' : ''}${themeSelector(name)}`;
  const uses = root ? 'the whole page' : `<galley-article theme="${name}">, or any element with data-galley-theme="${name}"`;
  return `/*
 * The theme ${name}, for ${uses}. galley: from ${from}
 * Colours are light-dark(on light pages, on dark pages). What is initial is at its default.
 * After each change: npx galley theme check
 */
:where(${selector}) {
  --galley-theme: ${name};
${part('The look of the house: change these first.', lines(true))}${part('The rest.', lines(false))}}
`;
}

const part = (title: string, lines: readonly string[]) => (lines.length > 0 ? `\n  /* ${title} */\n${lines.join('')}` : '');

/** Whether a theme can be called this. */
export const isThemeName = (name: unknown): name is string => typeof name === 'string' && /^[a-z][a-z0-9-]*$/.test(name);
