import { CALENDARS, gregorian, lunar } from './calendars.js';
import { dayFound, NO_SUCH_DAY, type DateReading } from './date-reading.js';
import { fold } from './fold.js';
import { phrases } from './vocabulary.js';

const SILENT = phrases('inDates');
const WEEKDAYS = phrases('weekdays');
/** Figures with what is written onto them ("2nd"), or a word. */
const WORD = /(\d+)([\p{L}\p{M}º]*)|([\p{L}\p{M}º']+(?:-[\p{L}\p{M}]+)?)/gu;
const MOST_TOKENS = 24;
const DAY = 86_400_000;

interface Tokens {
  readonly numbers: number[];
  /** Their names. */
  readonly months: string[];
  readonly weekdays: number;
}

const isMonth = (name: string): boolean => CALENDARS.some(({ months }) => months.has(name));

/** Two names of one month in a row, "نيسان/أبريل", are one. */
const isSame = (one: string, other: string): boolean =>
  CALENDARS.some(({ months }) => months.has(one) && months.get(one) === months.get(other));

/** Figures, months and weekdays; undefined when the text holds anything that a date does not. */
function tokensOf(text: string): Tokens | undefined {
  const words = [...fold(text).matchAll(WORD)].flatMap(([, figures, ending = '', word]) =>
    figures === undefined ? [word ?? ''] : ending === '' || SILENT.has(ending) ? [figures] : [figures, ending],
  );
  if (words.length > MOST_TOKENS) return undefined;
  const numbers: number[] = [];
  const months: string[] = [];
  let weekdays = 0;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (/^\d/.test(word)) {
      numbers.push(word.length > 4 ? 0 : Number(word));
      continue;
    }
    const pair = `${word} ${words[index + 1] ?? ''}`;
    const name = [pair, word].find(isMonth);
    const last = months.at(-1);
    if (name !== undefined) {
      if (last === undefined || !isSame(last, name)) months.push(name);
    } else if (WEEKDAYS.has(word) || WEEKDAYS.has(pair)) weekdays += 1;
    else if (!SILENT.has(word) && !SILENT.has(pair)) return undefined;
    if (name === pair || (name === undefined && !WEEKDAYS.has(word) && !SILENT.has(word))) index += 1;
  }
  return { numbers, months, weekdays };
}

/** The day of a named month with two numbers, of which one must be the year. */
function dayOf(name: string, one: number, other: number): DateReading {
  const [year, day] = [Math.max(one, other), Math.min(one, other)];
  if (year < 1000) return { doubt: 'It looks like a date, but its year has not four figures.' };
  const calendar = CALENDARS.find(({ years, months }) => months.has(name) && year >= years[0] && year <= years[1]);
  const month = calendar?.months.get(name);
  return calendar && month !== undefined ? dayFound(calendar, year, month, day) : { doubt: NO_SUCH_DAY };
}

const daysApart = (one: string, other: string): number => Math.abs(Date.parse(one) - Date.parse(other)) / DAY;

/** One day that several calendars name: the Gregorian one is taken, and the others must agree, the lunar one to a day or two. */
function sameDay(readings: readonly DateReading[]): DateReading {
  const failed = readings.find((reading) => 'doubt' in reading);
  if (failed) return failed;
  const days = readings.flatMap((reading) => ('iso' in reading ? [reading] : []));
  const [first] = days;
  const best = days.find(({ how }) => how === gregorian.how) ?? days.find(({ how }) => how !== lunar.how) ?? first;
  if (!best) return { doubt: NO_SUCH_DAY };
  const agree = days.every(({ iso, how }) => daysApart(iso, best.iso) <= (how === lunar.how ? 2 : 0));
  return agree ? best : { doubt: 'It looks like one date in two calendars, but they are different days.' };
}

/**
 * Reads a date whose months are words, of one calendar or of several that name the same day; undefined when the text holds anything else.
 * `text` has ASCII digits.
 */
export function readWords(text: string): DateReading | undefined {
  if (/[^\p{L}\p{M}\p{N}\u200c\u200d\s,،.ـ_/|()·'’º–-]/u.test(text)) return undefined;
  const tokens = tokensOf(text);
  if (!tokens) return undefined;
  const { numbers, months, weekdays } = tokens;
  if (numbers.length === 0 && months.length === 0 && weekdays === 0) return undefined;
  if (numbers.length > 0 && months.length === 0 && weekdays === 0 && /\p{L}/u.test(text)) return undefined;
  if (months.length === 0 || numbers.length !== months.length * 2) return { doubt: 'It looks like a part of a date, not like one day.' };
  return sameDay(months.map((name, index) => dayOf(name, numbers[index * 2] ?? 0, numbers[index * 2 + 1] ?? 0)));
}
