/** What a word before a colon announces. */
export const LABEL_KINDS = [
  'headline',
  'standfirst',
  'kicker',
  'section',
  'tags',
  'author',
  'translator',
  'editor',
  'credit',
  'sender',
  'publisher',
  'date',
  'modified',
  'embargo',
  'place',
  'picture',
  'caption',
  'correction',
  'clarification',
  'note',
] as const;
export type LabelKind = (typeof LABEL_KINDS)[number];

/** Kinds of labels that name people. */
export type CreditKind = 'author' | 'translator' | 'editor' | 'credit';

/**
 * What newsrooms write around an article in one language. Words and phrases in small letters, parted by "|"; months in order, parted by
 * spaces, other spellings of one by "/", a space in a name as "_".
 */
export interface Words {
  /** Language tag (BCP 47). */
  readonly language: string;
  /** The commonest words of running text: they tell the language, and stand in no name. */
  readonly common?: string;
  /** Words that stand before a colon. */
  readonly labels?: Partial<Readonly<Record<LabelKind, string>>>;
  /** Words that open a line that names people, without a colon. */
  readonly openers?: Partial<Readonly<Record<CreditKind, string>>>;
  /** Words that open a byline, and many other lines. */
  readonly weakOpeners?: string;
  /** Words between two names. */
  readonly and?: string;
  /** Words before the place where somebody reports from. */
  readonly from?: string;
  /** What people do at a newsroom; with "-" before it, the end of such a word. */
  readonly jobs?: string;
  /** Words in the names of newspapers, agencies and stations; with "-" before it, the end of such a word. */
  readonly outlets?: string;
  /** Lines that stand above a headline for the reader. */
  readonly kickers?: string;
  /** Lines that stand in a manuscript for the desk. */
  readonly releases?: string;
  /** Names of the Gregorian months, rows of twelve. */
  readonly months?: readonly string[];
  readonly solarMonths?: readonly string[];
  readonly lunarMonths?: readonly string[];
  readonly weekdays?: string;
  /** Words and endings that stand in a date and say nothing. */
  readonly inDates?: string;
}
