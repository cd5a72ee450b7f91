import type { PublicToken } from './tokens.js';

/** Two colours that are seen together: a token, what is behind it, and the ratios of WCAG 2.2 between them. */
export interface ContrastPair {
  readonly front: PublicToken['name'];
  readonly back: PublicToken['name'];
  /** A band that is painted between the two, where it is set. */
  readonly band?: PublicToken['name'];
  /** What the first is, for a sentence. */
  readonly what: string;
  /** Below this, WCAG 2.2 AA is missed: 4.5 for text, 3 for large text and lines that carry meaning. */
  readonly least: number;
  /** What Galley's own themes keep. */
  readonly aim: number;
}

/** The name of a public token, `--galley-` taken off. */
type BareName = PublicToken['name'] extends infer Name ? (Name extends `--galley-${infer Bare}` ? Bare : never) : never;

const onPage = (token: BareName, what: string, least: number, aim = least): ContrastPair => ({
  front: `--galley-${token}`,
  back: '--galley-color-bg',
  what,
  least,
  aim,
});

/** The pairs of every theme. */
export const SEMANTIC_PAIRS: readonly ContrastPair[] = [
  onPage('color-text', 'Text', 4.5, 11),
  onPage('color-heading', 'Headings', 4.5, 11),
  onPage('color-link', 'Links', 4.5, 7),
  onPage('color-link-visited', 'Visited links', 4.5, 7),
  onPage('color-text-muted', 'Small print', 4.5, 6),
  onPage('color-accent', 'The house colour', 4.5),
  onPage('color-rule-strong', 'Lines that carry meaning', 3),
  onPage('color-focus', 'The focus ring', 3),
  { front: '--galley-color-text', back: '--galley-color-surface', what: 'Text in boxes', least: 4.5, aim: 7 },
  { front: '--galley-color-text-muted', back: '--galley-color-surface', what: 'Small print in boxes', least: 4.5, aim: 4.5 },
  { front: '--galley-color-focus', back: '--galley-color-surface', what: 'The focus ring in boxes', least: 3, aim: 3 },
  { front: '--galley-color-text', back: '--galley-color-mark', what: 'Marked text', least: 4.5, aim: 7 },
];

/** The pairs of colours that follow a semantic one unless they are set. */
export const COMPONENT_PAIRS: readonly ContrastPair[] = [
  { ...onPage('kicker-color', 'The kicker', 4.5), band: '--galley-kicker-bg' },
  { ...onPage('kicker-section-color', 'The section in the kicker', 4.5), band: '--galley-kicker-bg' },
  { front: '--galley-opening-color', back: '--galley-opening-bg', what: 'The opening on its ground', least: 4.5, aim: 7 },
  onPage('headline-color', 'The headline', 3, 7),
  onPage('standfirst-color', 'The standfirst', 4.5, 6),
  onPage('date-color', 'Dates', 4.5, 6),
  onPage('caption-color', 'Captions', 4.5, 6),
  onPage('drop-cap-color', 'The drop capital', 3),
  onPage('pullquote-color', 'The pull quote', 3, 4.5),
  onPage('quote-rule', 'The rule beside quotations', 3),
  { front: '--galley-color-text', back: '--galley-code-bg', what: 'Code', least: 4.5, aim: 7 },
  { front: '--galley-code-keyword', back: '--galley-code-bg', what: 'Keywords in code', least: 3, aim: 4.5 },
  { front: '--galley-code-string', back: '--galley-code-bg', what: 'Strings in code', least: 4.5, aim: 4.5 },
  { front: '--galley-code-comment', back: '--galley-code-bg', what: 'Comments in code', least: 3, aim: 4.5 },
];
