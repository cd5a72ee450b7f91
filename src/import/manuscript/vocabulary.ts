import { fold } from './fold.js';
import { arabic } from './words/arabic.js';
import { dutch } from './words/dutch.js';
import { chinese, hindi, japanese } from './words/eastern.js';
import { english } from './words/english.js';
import { french } from './words/french.js';
import { german } from './words/german.js';
import { italian } from './words/italian.js';
import { others } from './words/others.js';
import { dari, pashto, persian, urdu } from './words/persian.js';
import { portuguese } from './words/portuguese.js';
import { russian, ukrainian } from './words/russian.js';
import { spanish } from './words/spanish.js';
import { turkish } from './words/turkish.js';
import { LABEL_KINDS, type CreditKind, type LabelKind, type Words } from './words/words.js';

/** What is known of every language. Where two of them use a word for different things, the first in this list has it. */
export const LANGUAGES: readonly Words[] = [
  ...[english, german, french, spanish, portuguese, italian, dutch, turkish, russian, ukrainian],
  ...[arabic, persian, dari, pashto, urdu, chinese, japanese, hindi, ...others],
];

const split = (phrases: string | undefined): string[] => (phrases === undefined ? [] : phrases.split('|').map(fold));

/** The phrases of all languages for one purpose. */
export function phrases(
  field: 'weakOpeners' | 'and' | 'from' | 'kickers' | 'releases' | 'weekdays' | 'inDates' | 'common',
): ReadonlySet<string> {
  return new Set(LANGUAGES.flatMap((words) => split(words[field])));
}

function kinds<Kind extends string>(
  tables: readonly (Partial<Readonly<Record<Kind, string>>> | undefined)[],
  order: readonly Kind[],
): ReadonlyMap<string, Kind> {
  const found = new Map<string, Kind>();
  for (const table of tables) {
    for (const kind of order) for (const phrase of split(table?.[kind])) if (!found.has(phrase)) found.set(phrase, kind);
  }
  return found;
}

/** What stands before a colon → what it announces. */
export const LABELS: ReadonlyMap<string, LabelKind> = kinds(
  LANGUAGES.map(({ labels }) => labels),
  LABEL_KINDS,
);

const CREDITS: readonly CreditKind[] = ['author', 'translator', 'editor', 'credit'];
/** What opens a line of names without a colon → what these people did. */
export const OPENERS: ReadonlyMap<string, CreditKind> = kinds(
  LANGUAGES.map(({ openers }) => openers),
  CREDITS,
);

/** Whole words, and ends of words, that a text is searched for. */
export interface WordMarks {
  readonly whole: ReadonlySet<string>;
  readonly ends: readonly string[];
}

export function wordMarks(field: 'jobs' | 'outlets'): WordMarks {
  const all = LANGUAGES.flatMap((words) => split(words[field]));
  return {
    whole: new Set(all.filter((word) => !word.startsWith('-'))),
    ends: all.filter((word) => word.startsWith('-')).map((word) => word.slice(1)),
  };
}

/** Twelve names each, in order → 1-12. */
export function monthTable(field: 'months' | 'solarMonths' | 'lunarMonths'): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  for (const row of LANGUAGES.flatMap((words) => words[field] ?? [])) {
    row.split(' ').forEach((names, index) => {
      for (const name of names.split('/')) {
        const key = fold(name.replace(/_/g, ' '));
        if (!table.has(key)) table.set(key, index + 1);
      }
    });
  }
  return table;
}
