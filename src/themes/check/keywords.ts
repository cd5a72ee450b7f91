import { split } from './value.js';

const ALIGNMENTS = ['start', 'center', 'end', 'left', 'right', 'justify', 'match-parent'];
const CASES = ['none', 'uppercase', 'lowercase', 'capitalize'];
const SLANTS = ['normal', 'italic', 'oblique'];
const CAPITALS = ['normal', 'small-caps', 'all-small-caps', 'petite-caps', 'all-petite-caps', 'unicase', 'titling-caps'];
const FIGURES = ['normal', 'lining-nums', 'oldstyle-nums', 'tabular-nums', 'proportional-nums'];

/** The words that tokens of the type `keyword` take, by the end or beginning of their names. */
const KEYWORDS: readonly (readonly [pattern: RegExp, words: readonly string[]])[] = [
  [/-align$/, ALIGNMENTS],
  [/^--galley-case-/, CASES],
  [/-caps$/, CAPITALS],
  [/^--galley-numeral-style$/, FIGURES],
  [/-style$/, SLANTS],
  [/^--galley-drop-cap-where$/, ['asked', 'features', 'always', 'never']],
  [/^--galley-kicker-width$/, ['100%', 'fit-content', 'max-content']],
  [/^--galley-byline-layout$/, ['0 0 100%', '0 0 0%', '1 0 0%']],
];

/** What is drawn: a text in quotation marks, or a word of CSS. */
const isDrawn = (name: string) => /-(separator|marks|marker|glyph)$/.test(name);
const DRAWN = /^("[^"]*"|'[^']*'|[a-z-]+)$/;
const isRatio = (name: string) => name.endsWith('-ratio');

const wordsOf = (name: string) => KEYWORDS.find(([pattern]) => pattern.test(name))?.[1];

/** Whether the values of this token are known here; the others pass unread. */
export const hasKeywords = (name: string) => isRatio(name) || isDrawn(name) || wordsOf(name) !== undefined;

/** The values of a token, for a sentence. */
export const keywordsOf = (name: string) => {
  if (isRatio(name)) return '3 / 2, or auto';
  return isDrawn(name) ? '"|", a text in quotation marks' : (wordsOf(name)?.join(', ') ?? 'a word');
};

/** Whether this token takes this value. */
export function isOneOf(value: string, name: string): boolean {
  if (isDrawn(name)) return DRAWN.test(value);
  if (isRatio(name))
    return split(value, ' ').every((part) => part === '/' || part === 'auto' || Number(part) > 0 || /^\d+\/\d+$/.test(part));
  return wordsOf(name)?.includes(value) ?? true;
}
