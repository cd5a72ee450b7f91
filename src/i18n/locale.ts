import type { Strings } from './strings.js';

/** `latn` 0-9, `arabext` ۰-۹ (Persian, Pashto, Urdu), `arab` ٠-٩ (Arabic). */
export const DIGIT_SYSTEMS = ['latn', 'arabext', 'arab'] as const;
export type DigitSystem = (typeof DIGIT_SYSTEMS)[number];

/** `persian` is the Solar Hijri calendar. */
export const CALENDARS = ['gregory', 'persian'] as const;
export type Calendar = (typeof CALENDARS)[number];

/** How a time of day is written: `HH:mm` 09:05, `H:mm` 9:05, `h:mm a` 9:05 AM. */
export type TimeStyle = 'HH:mm' | 'H:mm' | 'h:mm a';

export interface NumberSigns {
  readonly decimal: string;
  /** Between groups of three digits; empty for none. */
  readonly group: string;
  readonly minus: string;
}

/** How amounts of money are written. */
export interface MoneyPattern {
  /** Of `{amount} {currency}`, for the currencies that are named here; a code stands before the amount. */
  readonly pattern: string;
  /** The sign or the word of a currency, by its code in ISO 4217. */
  readonly names: Readonly<Record<string, string>>;
}

/** Plain text between the items of a list. */
export interface ListJoiners {
  readonly pair: string;
  readonly middle: string;
  readonly last: string;
}

export interface DatePatterns {
  /** Twelve names for each calendar; undefined for two-digit numerals. */
  readonly months: Readonly<Record<Calendar, readonly string[]>> | undefined;
  /** Of `{day} {month} {year}`. */
  readonly day: string;
  /** Of `{month} {year}`. */
  readonly month: string;
  /** Of `{date} {time}`. */
  readonly dateTime: string;
  readonly time: TimeStyle;
  /** Between the same day in two calendars. */
  readonly separator: string;
  /** The label of offset zero. */
  readonly utc: string;
  /** The label of any other offset, of `{offset}`, which carries its sign. */
  readonly zone: string;
  /** `short` +4:30 and +1, `long` +04:30 and +01:00. */
  readonly offset: 'short' | 'long';
}

/** Opening and closing marks. */
export interface Quotes {
  readonly outer: readonly [string, string];
  readonly inner: readonly [string, string];
}

/** All that differs from one language to another, as data. */
export interface Locale {
  /** BCP 47; `und` for the neutral locale. */
  readonly tag: string;
  /** Empty for a language without strings: labels are then left out. */
  readonly strings: Partial<Strings>;
  readonly digits: DigitSystem;
  readonly numbers: NumberSigns;
  readonly list: ListJoiners;
  /** Absent where the language has no way of its own: the code then stands before the amount. */
  readonly money?: MoneyPattern;
  readonly dates: DatePatterns;
  /** Shown when the article names none. */
  readonly calendars: readonly Calendar[];
  readonly quotes: Quotes;
  /** Articles and prepositions, in small letters: no line of a headline ends with one. Absent for none. */
  readonly leaning?: readonly string[];
}
