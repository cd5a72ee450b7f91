import { readDate } from './dates.js';
import { foldDigits } from './fold.js';
import { looksLikeJob, looksLikeOutlet } from './names.js';
import { readEasternDateline } from './dateline-eastern.js';
import type { Person } from './people.js';

/** What opens the first paragraph: its words, the same with the marks around them, what follows, and what it says besides the place. */
export interface Dateline {
  readonly place: string;
  readonly marked: string;
  readonly rest: string;
  readonly iso?: string;
  readonly people?: readonly Person[];
  readonly doubtful?: true;
}

const LONGEST = 120;
const SHORTEST_REST = 20;
const MOST_ENDS = 8;
/** Where a place can end, in order of strength. */
const ENDS = /\s?\.-\s+|\s?[—–―]\s?|\s--?\s+|:\s+|\.\s+|\s\|\s+|\)\s+(?![—–―-])/g;
const GROUP = /\s?[(（]([^()（）]{2,50})[)）]|\s?\/([^/\s]{2,20})\/\.?/g;

interface Opening {
  readonly groups: readonly string[];
  readonly places: readonly string[];
  /** What the tail reads as: a day, or a part of a date. */
  readonly iso: string | undefined;
  readonly dated: boolean;
}

const hasCase = (text: string): boolean => /\p{Lu}|\p{Ll}/u.test(text);
const isCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

/** A day, or a month and a day. */
function dateAt(pieces: readonly string[]): { iso?: string } | undefined {
  const text = pieces.join(', ');
  const date = readDate(text) ?? readDate(text.replace(/\.$/, ''));
  if (!date) return undefined;
  if ('iso' in date) return { iso: date.iso };
  return /\p{L}/u.test(text) && /\d/.test(foldDigits(text)) ? {} : undefined;
}

/** Whether a piece is made as the name of a place is: capitals where the script has them, letters only. */
function isPlace(text: string): boolean {
  const words = text.split(/\s+/);
  if (words.length > 5 || !/^[\p{L}\p{M}\s.'’/\u200c-]+$/u.test(text)) return false;
  return words.every((word, index) => !/^\p{Ll}/u.test(word) || (index > 0 && word.length <= 3));
}

/** Pieces before the mark, as places and the date after them. */
function openingOf(text: string): Opening | undefined {
  const groups: string[] = [];
  const outside = text.replace(GROUP, (_, round: string | undefined, slashed: string | undefined) => {
    groups.push(round ?? slashed ?? '');
    return ', ';
  });
  const pieces = outside
    .split(/[,،]|\s[–—-]\s|\.\s/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '' && piece !== '-' && piece !== '.')
    .flatMap(divideAtFigure);
  const at = pieces.findIndex((_, index) => dateAt(pieces.slice(index)) !== undefined);
  const places = at < 0 ? pieces : pieces.slice(0, at);
  const date = at < 0 ? undefined : dateAt(pieces.slice(at));
  const inGroup = groups.map((group) => dateInGroup(group)).find((found) => found !== undefined);
  if (places.length === 0 || places.length > 3 || !places.every(isPlace)) return undefined;
  return { groups, places, iso: date?.iso ?? inGroup?.iso, dated: date !== undefined || inGroup !== undefined };
}

/** "أوسترا 14 أبريل" → the place and the date. */
function divideAtFigure(piece: string): string[] {
  const index = foldDigits(piece).search(/\s\d/);
  return index > 0 && /^\p{L}/u.test(piece) && !dateAt([piece]) ? [piece.slice(0, index), piece.slice(index + 1)] : [piece];
}

/** "(ساحل، ۲۵ حمل ۱۴۰۵)", "(April 14, 2026)" */
function dateInGroup(group: string): { iso?: string } | undefined {
  const pieces = group.split(/[,،]/).map((piece) => piece.trim());
  return pieces.map((_, index) => dateAt(pieces.slice(index))).find((found) => found !== undefined);
}

const isAgency = (group: string): boolean =>
  isCapitals(group) ||
  /^\p{Ll}{2,5}(?:\/\p{Ll}{2,5}){0,3}$/u.test(group) ||
  looksLikeOutlet(group) ||
  looksLikeJob(group) ||
  dateInGroup(group) !== undefined;

/** Whether what stands before a mark is a dateline, by the strength of the mark and of the signs in it. */
function opens({ groups, places, dated }: Opening, mark: string, rest: string): boolean {
  const [first = ''] = places;
  const sign = mark.trim();
  const capitals = isCapitals(first);
  const group = groups.some((each) => capitals || !hasCase(first) || isAgency(each));
  if (groups.length > 0 && !group && !dated) return false;
  if (sign === ')') return group && !hasCase(first) && groups.some(looksLikeJob);
  if (sign === '.') return /^["“„«]?\p{L}/u.test(rest) && (dated || (capitals && places.length === 1 && /^\p{L}{4,}$/u.test(first)));
  if (sign === '|') return capitals || group;
  if (sign === ':' || sign === '-')
    return (group && (capitals || hasCase(first) || first.split(/\s+/).length <= 3)) || (dated && sign === '-');
  if (group || dated) return true;
  return capitals && first.length >= 4 && !/\s[—–]\s/u.test(rest.slice(0, LONGEST));
}

/** "SELMA. ": a word in capitals can be more than a place. */
const isBareCapitals = ({ groups, dated }: Opening, mark: string): boolean => mark.trim() === '.' && groups.length === 0 && !dated;

/** Where an agency's name goes on after the mark: "/БАСС/. ", "БРИГ Новости. ". */
function agencyAfter(rest: string): number {
  const slashed = /^\/[^/\s]{2,20}\/\.?\s*(?:[—–-]\s+)?/.exec(rest);
  if (slashed) return slashed[0].length;
  const named = /^([\p{L}\s]{3,30})\.\s+/u.exec(rest.slice(0, 40));
  return named && looksLikeOutlet(named[1] ?? '') && isPlace(named[1] ?? '') ? named[0].length : 0;
}

/**
 * The place before the first paragraph: "KABUL (Outlet) — ", "Selma (dpa) - ", "کابل (رسانه، ۱۱ حوت ۱۴۰۴): ", "МОСКВА, 2 марта. /…/. ".
 * Only where it cannot be anything else: an agency in brackets, a date, or capitals and a long dash. Undefined otherwise.
 */
export function readDateline(paragraph: string): Dateline | undefined {
  const eastern = readEasternDateline(paragraph);
  if (eastern) return eastern;
  const start = paragraph.slice(0, LONGEST);
  let tried = 0;
  for (const { index, 0: mark } of start.matchAll(ENDS)) {
    if (index === 0 || (tried += 1) > MOST_ENDS) continue;
    const end = index + mark.length;
    const rest = paragraph.slice(end);
    if (rest.trim().length < SHORTEST_REST || /^\p{Ll}/u.test(rest)) continue;
    const opening = openingOf(start.slice(0, mark.startsWith(')') ? index + 1 : index));
    if (!opening || !opens(opening, mark, rest)) continue;
    const after = agencyAfter(rest);
    const marked = start.slice(0, end + after);
    const place = after > 0 ? marked.trim().replace(/\.$/, '') : start.slice(0, mark.startsWith(')') ? index + 1 : index);
    return {
      place: place.trim(),
      marked,
      rest: paragraph.slice(end + after),
      ...(opening.iso === undefined ? {} : { iso: opening.iso }),
      ...(isBareCapitals(opening, mark) ? { doubtful: true as const } : {}),
    };
  }
  return undefined;
}
