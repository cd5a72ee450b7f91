/** What a manuscript may cost at most. A longer one is cut; the report and the article say so. */
export const LIMITS = {
  /** UTF-16 units of the whole text. */
  characters: 1_000_000,
  /** Lines, blank ones too. */
  lines: 20_000,
  /** UTF-16 units of one line: what one text of an article may hold. */
  line: 50_000,
  /** Lists in lists. */
  listDepth: 6,
} as const;

/** What was left out of a manuscript over the limits: where, and a sentence. */
export interface Cut {
  readonly line: number;
  readonly why: string;
}
