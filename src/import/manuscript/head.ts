import { readDateline } from './dateline.js';
import { readHashHeading } from './marks.js';
import { looksLikeOutlet } from './names.js';
import { partsOf, type HeadPart } from './parts.js';
import { countWords, endsSentence } from './punctuation.js';
import { readHeadLine, type Reading } from './read-line.js';
import type { Unit } from './units.js';

const MOST_LINES = 20;
const MOST_SHORT = 4;
const LONGEST_STANDFIRST = 60;

/** A line directly under a picture's name, a blank line after it, that reads as a sentence or nearly. */
function isUnderPicture(units: readonly Unit[], index: number, before: HeadPart | undefined): boolean {
  const unit = units[index];
  if (!unit || unit.apart || before?.reading.kind !== 'picture' || units[index + 1]?.apart === false) return false;
  return countWords(unit.text, 60) < 60 && (endsSentence(unit.text) || countWords(unit.text) >= 4);
}

const NO_ANCHOR: ReadonlySet<Reading['kind']> = new Set<Reading['kind']>(['short', 'long', 'other', 'headline', 'job', 'kicker']);
const isAnchor = (kind: Reading['kind']): boolean => !NO_ANCHOR.has(kind);

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
    if (index === start && isSubHeadline(units, index)) {
      const value = readHashHeading(unit.text)?.text ?? unit.text;
      const reading: Reading = { kind: 'standfirst', value, why: 'It is a second headline over the lines that sign the text.' };
      parts.push({ unit, text: unit.text, reading });
      [end, kept] = [index + 1, parts.length];
      continue;
    }
    if (kinds.includes('long') && readDateline(unit.text))
      return withBareLines(units, withStandfirst({ parts, end: index }, { parts: parts.slice(0, kept), end }), start);
    if (kinds.includes('other') || kinds.includes('headline')) break;
    if (kinds.includes('long')) {
      if (longAt >= 0 || (has.author && has.date) || countWords(unit.text) > LONGEST_STANDFIRST) break;
      longAt = index;
    }
    if (kinds.includes('short') && (shorts += 1) > MOST_SHORT) break;
    const author = kinds.includes('people') && !has.author;
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

/** A heading right under a headline that has the sign of one, and over a line of the head. */
function isSubHeadline(units: readonly Unit[], index: number): boolean {
  const [before, unit, next] = [units[index - 1], units[index], units[index + 1]];
  if (!before || !unit || !next || !readHashHeading(before.text) || !readHashHeading(unit.text)) return false;
  return partsOf(next).some(({ reading }) => isAnchor(reading.kind));
}

type Head = { parts: HeadPart[]; end: number };

/** One line more than is known, before the place that opens the text, is the standfirst when it is long enough. */
function withStandfirst(all: Head, known: Head): Head {
  const [only, ...others] = all.parts.slice(known.parts.length);
  if (!only || others.length > 0 || all.end !== known.end + 1) return known;
  const { kind } = only.reading;
  if ((kind !== 'short' && kind !== 'long' && kind !== 'job') || names(only.reading) || countWords(only.text) < 5) return known;
  const why = 'It stands between the headline and the place that opens the text.';
  const reading: Reading = { kind: 'standfirst', value: only.text, why, ...(kind === 'long' ? {} : { doubtful: true }) };
  return { parts: [...known.parts, { ...only, reading }], end: all.end };
}

/** Dates that stand alone further down make a chronicle of the text: then the first is no date of publication. */
function hasLaterDate(units: readonly Unit[], from: number): boolean {
  return units.slice(from, from + 200).some((unit) => unit.lines.length === 1 && readHeadLine(unit).kind === 'date');
}

const isBare = (unit: Unit | undefined): unit is Unit => unit !== undefined && readHeadLine(unit).kind === 'short';
const names = (reading: Reading): boolean => reading.kind === 'short' && reading.named !== undefined;
const isText = (unit: Unit | undefined): boolean => unit !== undefined && readHeadLine(unit).kind === 'long';

function withBareLines(
  units: readonly Unit[],
  head: { parts: HeadPart[]; end: number },
  start: number,
): { parts: HeadPart[]; end: number } {
  const first = units[head.end];
  if (!isBare(first)) return head;
  const second = units[head.end + 1];
  const named = names(readHeadLine(first));
  const pair = isBare(second) && isText(units[head.end + 2]);
  const hasAuthor = head.parts.some(({ reading }) => reading.kind === 'people' || names(reading));
  const hasOutlet = head.parts.some(({ reading }) => reading.kind === 'publisher' || (reading.kind === 'short' && !names(reading)));
  const last = head.parts.at(-1)?.reading.kind;
  const dated = last === 'date' || last === 'date-like';
  const under =
    head.end === start && !first.apart && first.together <= 3 && units[start - 1]?.lines.length === 1 && second?.apart !== false;
  const take = (...taken: Unit[]): { parts: HeadPart[]; end: number } => ({
    parts: [
      ...head.parts,
      ...taken.map((unit): HeadPart => ({ unit, text: unit.text, reading: { ...readHeadLine(unit), doubtful: true } })),
    ],
    end: head.end + taken.length,
  });
  const startsHead = head.end === start || (dated && !hasAuthor);
  if (named && pair && startsHead) return take(first, second);
  if (named && !hasAuthor && (dated || under) && isText(second)) return take(first);
  if (looksLikeOutlet(first.text) && !hasOutlet && head.end > start && !/\d/.test(first.text) && isText(second)) return take(first);
  return head;
}
