import type { ArticleInput } from '../../schema/generated/types.js';

/** What a line of a manuscript can become. */
export const MANUSCRIPT_LINE_KINDS = [
  'kicker',
  'headline',
  'standfirst',
  'section',
  'tags',
  'author',
  'publisher',
  'date',
  'picture',
  'credit',
  'caption',
  'dateline',
  'heading',
  'paragraph',
  'list-item',
  'code',
  'correction',
  'separator',
  'rule',
  'note',
  'end-mark',
  'left-out',
  'blank',
] as const;

/**
 * `separator` is a thematic break. No block is left by a `rule` (an underline or a decoration), a `note` (a line for the desk) and an
 * `end-mark` ("-30-"). `left-out` is where a manuscript over the limits was cut.
 */
export type ManuscriptLineKind = (typeof MANUSCRIPT_LINE_KINDS)[number];

/** What one line became. A line that became two things ("By A | 2 May 2025") is listed once for each, in order. */
export interface ManuscriptLine {
  /** Its number in the text, from 1. */
  readonly line: number;
  /** The line, or the part of it that this entry is about, without white space at its ends. */
  readonly text: string;
  readonly became: ManuscriptLineKind;
  /** One sentence for the person who imports. */
  readonly why: string;
  /** JSON pointer into the article, where there is something to point at. */
  readonly path?: string;
  /** Set when someone should look: the line was kept as text, or read in the likelier of two ways. */
  readonly doubtful?: boolean;
}

/** What became of a manuscript, line by line. */
export interface ManuscriptReport {
  readonly lines: readonly ManuscriptLine[];
  /** The language that the letters and the commonest words show (BCP 47); absent when they do not decide. */
  readonly language?: string;
  /** What is missing or wants a hand, a sentence each. */
  readonly advice: readonly string[];
}

/** A run of text. */
export interface ManuscriptText {
  type: 'text';
  value: string;
}

export interface ManuscriptParagraph {
  type: 'paragraph';
  children: ManuscriptText[];
}

export interface ManuscriptHeading {
  type: 'heading';
  level: 2 | 3;
  children: ManuscriptText[];
}

export interface ManuscriptListItem {
  type: 'list-item';
  children: (ManuscriptParagraph | ManuscriptList)[];
}

export interface ManuscriptList {
  type: 'list';
  ordered?: true;
  numbering?: 'lower-alpha' | 'upper-alpha' | 'lower-roman';
  /** The first number, when it is not 1. */
  start?: number;
  children: ManuscriptListItem[];
}

export interface ManuscriptCode {
  type: 'code';
  language?: string;
  value: string;
}

export interface ManuscriptCorrection {
  kind: 'correction' | 'clarification';
  text: string;
}

export interface ManuscriptImage {
  type: 'image';
  src: string;
  alt?: string;
  caption?: string;
  credit?: string;
}

export type ManuscriptBlock =
  ManuscriptParagraph | ManuscriptHeading | ManuscriptList | ManuscriptImage | ManuscriptCode | { type: 'thematic-break' };

/** A name, or what else a manuscript says about somebody. Without a role they are the author. */
export type ManuscriptAuthor =
  string | { name: string; role?: 'photographer' | 'translator' | 'editor'; jobTitle?: string; location?: string };

/** The part of `ArticleInput` that a manuscript can fill. */
export interface ManuscriptArticle {
  inLanguage?: string;
  kicker?: string;
  /** Empty when the text has none. */
  headline: string;
  standfirst?: string;
  author?: ManuscriptAuthor | ManuscriptAuthor[];
  section?: string;
  tags?: string[];
  publisher?: string;
  dateline?: string;
  datePublished?: string;
  dateModified?: string;
  embargoedUntil?: string;
  image?: ManuscriptImage;
  body: ManuscriptBlock[];
  corrections?: ManuscriptCorrection[];
  /** Set when the manuscript was over the limits, so that the page says that it was shortened. */
  shortened?: true;
}

/** What `fromManuscript` gives: `article` is for `parseArticle`, `report` for the person who imports. */
export interface ManuscriptImport {
  readonly article: ManuscriptArticle & ArticleInput;
  readonly report: ManuscriptReport;
}
