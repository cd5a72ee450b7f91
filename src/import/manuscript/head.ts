import { readHeadLine, type Reading } from './read-line.js';
import { looksLikeOutlet } from './names.js';
import { countWords, endsSentence } from './punctuation.js';
import type { Unit } from './units.js';

/** A line of the head, or a part of one that was divided at "|" or "·". */
export interface HeadPart {
  readonly unit: Unit;
  readonly text: string;
  readonly reading: Reading;
}

const MOST_LINES = 14;
const MOST_SHORT = 4;
const LONGEST_STANDFIRST = 60;

/** Divides "By A | 2 May 2025" when at least one part is a date or a byline; a line that is neither stays whole. */
function partsOf(unit: Unit): HeadPart[] {
  const whole: HeadPart[] = [{ unit, text: unit.text, reading: readHeadLine(unit.text, unit) }];
  if (unit.lines.length > 1 || unit.text.length > 200) return whole;
  const texts = unit.text.split(/\s[|·•]\s/).map((text) => text.trim());
  if (texts.length < 2 || texts.includes('')) return whole;
  const parts = texts.map((text) => ({ unit, text, reading: readHeadLine(text, unit) }));
  const sure = parts.some(({ reading }) => reading.kind === 'date' || reading.kind === 'author');
  return sure && parts.every(({ reading }) => reading.kind !== 'long' && reading.kind !== 'other') ? parts : whole;
}

/** A line directly under a picture's name, a blank line after it, that reads as a sentence or nearly. */
function isUnderPicture(units: readonly Unit[], index: number, before: HeadPart | undefined): boolean {
  const unit = units[index];
  if (!unit || unit.apart || before?.reading.kind !== 'picture' || units[index + 1]?.apart === false) return false;
  return countWords(unit.text, 60) < 60 && (endsSentence(unit.text) || countWords(unit.text) >= 4);
}

const isAnchor = (kind: Reading['kind']): boolean => kind !== 'short' && kind !== 'long' && kind !== 'other' && kind !== 'headline';

/**
 * Finds the lines between the headline and the text: those up to the last date, byline, picture or label near the top, and a name and
 * an outlet that stand bare just after it. Without such a line only two bare lines in a row, or a name directly under the headline,
 * make a head.
 */
export function findHead(units: readonly Unit[], start: number): { parts: HeadPart[]; end: number } {
  const parts: HeadPart[] = [];
  let end = start;
  let kept = 0;
  let shorts = 0;
  let longAt = -1;
  const has = { author: false, date: false };
  for (let index = start; index < units.length && index < start + MOST_LINES; index += 1) {
    const unit = units[index] as Unit;
    const read = partsOf(unit);
    const [only] = read;
    if (read.length === 1 && only && isUnderPicture(units, index, parts.at(-1)) && !isAnchor(only.reading.kind)) {
      const caption = { kind: 'caption', value: unit.text, why: 'It stands directly under the picture.' } as const;
      parts.push({ ...only, reading: caption });
      if (end === index) [end, kept] = [index + 1, parts.length];
      continue;
    }
    const kinds = read.map(({ reading }) => reading.kind);
    if (kinds.includes('other') || kinds.includes('headline')) break;
    if (kinds.includes('long')) {
      if (longAt >= 0 || (has.author && has.date) || countWords(unit.text) > LONGEST_STANDFIRST) break;
      longAt = index;
    }
    if (kinds.includes('short') && (shorts += 1) > MOST_SHORT) break;
    const author = kinds.includes('author') && !has.author;
    const date = (kinds.includes('date') || kinds.includes('date-like')) && !has.date;
    // After a paragraph only a date or a byline, with text below, shows that the head goes on.
    if (longAt >= 0 && (author || date) && (index + 1 >= units.length || (!author && hasLaterDate(units, index + 1)))) break;
    parts.push(...read);
    if (longAt < 0 ? kinds.some(isAnchor) : author || date) [end, kept] = [index + 1, parts.length];
    else if (longAt >= 0 && end > longAt && kinds.some(isAnchor)) [end, kept] = [index + 1, parts.length];
    has.author ||= author;
    has.date ||= date;
  }
  return withBareLines(units, { parts: parts.slice(0, kept), end }, start);
}

/** Dates that stand alone further down make a chronicle of the text: then the first is no date of publication. */
function hasLaterDate(units: readonly Unit[], from: number): boolean {
  return units.slice(from, from + 200).some((unit) => unit.lines.length === 1 && readHeadLine(unit.text, unit).kind === 'date');
}

const isBare = (unit: Unit | undefined): unit is Unit => unit !== undefined && readHeadLine(unit.text, unit).kind === 'short';
const names = (reading: Reading): boolean => reading.kind === 'short' && reading.authors !== undefined;
const isText = (unit: Unit | undefined): boolean => unit !== undefined && readHeadLine(unit.text, unit).kind === 'long';

function withBareLines(
  units: readonly Unit[],
  head: { parts: HeadPart[]; end: number },
  start: number,
): { parts: HeadPart[]; end: number } {
  const first = units[head.end];
  if (!isBare(first)) return head;
  const second = units[head.end + 1];
  const named = names(readHeadLine(first.text, first));
  const pair = isBare(second) && isText(units[head.end + 2]);
  const hasAuthor = head.parts.some(({ reading }) => reading.kind === 'author' || names(reading));
  const hasOutlet = head.parts.some(({ reading }) => reading.kind === 'publisher' || (reading.kind === 'short' && !names(reading)));
  const last = head.parts.at(-1)?.reading.kind;
  const dated = last === 'date' || last === 'date-like';
  const under =
    head.end === start && !first.apart && first.together <= 3 && units[start - 1]?.lines.length === 1 && second?.apart !== false;
  const take = (...taken: Unit[]): { parts: HeadPart[]; end: number } => ({
    parts: [
      ...head.parts,
      ...taken.map((unit): HeadPart => ({ unit, text: unit.text, reading: { ...readHeadLine(unit.text, unit), doubtful: true } })),
    ],
    end: head.end + taken.length,
  });
  const startsHead = head.end === start || (dated && !hasAuthor);
  if (named && pair && startsHead) return take(first, second);
  if (named && !hasAuthor && (dated || under) && isText(second)) return take(first);
  if (looksLikeOutlet(first.text) && !hasOutlet && head.end > start && !/\d/.test(first.text) && isText(second)) return take(first);
  return head;
}
