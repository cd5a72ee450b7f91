import { readByline } from './bylines.js';
import { readDate } from './dates.js';
import { looksLikeJob, looksLikeOutlet } from './names.js';
import { looksLikePlace } from './people.js';
import { countWords } from './punctuation.js';
import { readHeadLine, readText, type Reading } from './read-line.js';
import type { Unit } from './units.js';

/** A line of the head, or a part of one that says several things. */
export interface HeadPart {
  readonly unit: Unit;
  readonly text: string;
  readonly reading: Reading;
}

const LONGEST = 200;
const MOST_PARTS = 6;
/** Marks that part what a line says; the second group needs every part to be understood. */
const SURE = /[|·•;；｜\t\u3000]|\s\s/u;
const UNSURE = /\s[/–—-]\s|[／/]/u;

/** Before a comma or a space a new credit begins: "Words by A, photos by B", "撰文：A 摄影：B". */
function divideAtCredits(text: string): string[] {
  for (const { index, 0: mark } of text.matchAll(/[,،、]?\s+/g)) {
    const rest = text.slice(index + mark.length);
    const next = readByline(rest);
    if (next?.strength === 'strong' && readByline(text.slice(0, index))?.strength === 'strong') return [text.slice(0, index), rest];
  }
  return [text];
}

/** "Hafenbote, 2. März 2026" */
function divideAtDate(text: string): string[] {
  for (const { index, 0: mark } of text.matchAll(/[,،]\s/g)) {
    const date = readDate(text.slice(index + mark.length));
    if (date && 'iso' in date && index > 0) return [text.slice(0, index), text.slice(index + mark.length)];
  }
  return [text];
}

/** A bare part beside others: what it is follows from them. */
function inContext(parts: readonly HeadPart[]): HeadPart[] {
  const has = (kind: Reading['kind']): boolean => parts.some(({ reading }) => reading.kind === kind);
  const named = parts.findIndex(({ reading }) => reading.kind === 'people' || (reading.kind === 'short' && reading.named !== undefined));
  return parts.map((part, index): HeadPart => {
    const { text, reading } = part;
    if (reading.kind !== 'short' && reading.kind !== 'job') return part;
    const say = (kind: 'job' | 'publisher' | 'place', why: string, doubtful = false): HeadPart => ({
      ...part,
      reading: { kind, value: text, why, ...(doubtful ? { doubtful: true as const } : {}) },
    });
    if (named >= 0 && index > named && looksLikeJob(text)) return say('job', 'It says what the one before it does.');
    if (looksLikeOutlet(text)) return say('publisher', 'It has the name of an outlet, beside other lines of the head.');
    if (has('people') || index > 0 || !has('date')) return part;
    return looksLikePlace(text) ? say('place', 'It stands before the date, where the place stands.', true) : part;
  });
}

/** Kinds of a whole line that may still say more in its parts. */
const OPEN: ReadonlySet<Reading['kind']> = new Set<Reading['kind']>(['short', 'long', 'people', 'credit', 'job']);
const isSure = ({ reading }: HeadPart): boolean => ['date', 'people', 'credit', 'job', 'publisher'].includes(reading.kind);
const isUnread = ({ reading }: HeadPart): boolean =>
  reading.kind === 'long' || reading.kind === 'other' || (reading.kind === 'job' && countWords(reading.value, 6) > 5);

/** What a line says: one thing, or several when each of its parts is understood and at least one of them is sure. */
export function partsOf(unit: Unit): HeadPart[] {
  const whole: HeadPart[] = [{ unit, text: unit.text, reading: readHeadLine(unit) }];
  const [{ reading }] = whole as [HeadPart];
  const { kind } = reading;
  const closed = !OPEN.has(kind);
  const named = kind === 'people' || (kind === 'short' && reading.named !== undefined);
  if (closed || unit.bullet || unit.fence || unit.lines.length > 1 || unit.text.length > LONGEST) return whole;
  const bySure = (text: string): string[] => text.split(SURE);
  const byUnsure = (text: string): string[] => text.split(UNSURE);
  for (const divide of named ? [bySure] : [bySure, byUnsure, divideAtDate]) {
    const texts = divide(unit.text)
      .map((text) => text.trim())
      .filter((text) => text !== '')
      .flatMap(divideAtCredits);
    if (texts.length < 2 || texts.length > MOST_PARTS) continue;
    const parts = inContext(texts.map((text) => ({ unit, text, reading: readText(text, true) })));
    const strict = divide !== bySure;
    const known = parts.every((part) => !isUnread(part) && !(strict && part.reading.kind === 'short' && part.reading.named === undefined));
    if (parts.some(isSure) && known) return parts;
  }
  return whole;
}
