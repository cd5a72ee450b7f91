import { publicTokens } from 'galley/themes';

export type Token = (typeof publicTokens)[number];

const tokens = new Map<string, Token>(publicTokens.map((token) => [token.name, token]));

export const tokenNamed = (name: string): Token | undefined => tokens.get(name);

/** The name without what all names begin with. */
export const shortName = (name: string): string => name.replace(/^--galley-/, '');
export const longName = (name: string): string => `--galley-${name}`;

/** The property of CSS that takes the values of a token, by its type or, for words, by its name. */
const PROPERTIES: Readonly<Record<Token['type'], string>> = {
  color: 'color',
  fontFamily: 'font-family',
  fontWeight: 'font-weight',
  // takes lengths of either sign, and no word
  dimension: 'text-indent',
  number: 'flex-grow',
  strokeStyle: 'border-top-style',
  keyword: 'animation-name',
};
const WORDS: readonly (readonly [pattern: RegExp, property: string, words: readonly string[]])[] = [
  [/-align$/, 'text-align', ['start', 'center', 'end']],
  [/case-/, 'text-transform', ['none', 'uppercase', 'lowercase', 'capitalize']],
  [/-caps$/, 'font-variant-caps', ['normal', 'small-caps', 'all-small-caps']],
  [/numeral-style$/, 'font-variant-numeric', ['normal', 'oldstyle-nums', 'lining-nums']],
  [/rule-style$/, 'border-top-style', ['solid', 'dotted', 'dashed', 'double', 'none']],
  [/-style$/, 'font-style', ['normal', 'italic']],
  [/underline$/, 'text-decoration-line', ['underline', 'none']],
  [/-ratio$/, 'aspect-ratio', []],
];
const rowOf = ({ name, type }: Token) =>
  type === 'keyword' || type === 'strokeStyle' ? WORDS.find(([pattern]) => pattern.test(name)) : undefined;

/** The words to choose from, where a token takes words. */
export const wordsOf = (token: Token): readonly string[] => rowOf(token)?.[2] ?? [];

/** Functions that neither load anything nor depend on the page. */
const FUNCTIONS = /^(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark|calc|clamp|min|max|var)$/i;

/**
 * Whether a token can be set to this. What comes from a link or a file is unknown text: it may hold nothing that ends a declaration or loads
 * a file, and has to be of the token's type.
 */
export function takes(token: Token, value: string): boolean {
  if (value.trim() === '' || value.length > 500 || /[;{}\\@<>!]|\/\*/.test(value)) return false;
  if ([...value.matchAll(/([\w-]+)\(/g)].some(([, name = '']) => !FUNCTIONS.test(name))) return false;
  if ([...value.matchAll(/var\(\s*([^,)\s]*)/g)].some(([, name = '']) => !tokens.has(name))) return false;
  return CSS.supports(rowOf(token)?.[1] ?? PROPERTIES[token.type], value);
}
