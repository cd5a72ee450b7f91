import { gregorian, solar, type Calendar } from './calendars.js';
import { dayFound, type DateReading } from './date-reading.js';

/** Years written in figures alone that can only be Solar Hijri; a later one may be of the lunar calendar. */
const isSolarYear = (year: number): boolean => year >= 1290 && year <= 1420;

const EITHER_WAY = 'It looks like a date, but day and month can be read either way; write the month as a word.';

/** Reads "2026-03-02", "02.03.2026", "۱۴۰۴/۱۲/۱۱" with ASCII digits; undefined for a line that is not made of figures. */
export function readFigures(text: string): DateReading | undefined {
  const [, one = '', mark, two = '', three = ''] = /^(\d{1,4})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{1,4})\.?$/.exec(text) ?? [];
  if (mark === undefined) return undefined;
  const [first, second, third] = [Number(one), Number(two), Number(three)];
  if (one.length === 4 && three.length <= 2) {
    if (isSolarYear(first)) return dayFound(solar, first, second, third, ', year first');
    if (first < 1500) return { doubt: 'It looks like a date of the lunar calendar, which figures alone cannot turn into a day.' };
    return dayFound(gregorian, first, second, third, ', year first');
  }
  if (one.length > 2 || three.length !== 4) return undefined;
  if (isSolarYear(third)) return dayFound(solar, third, second, first, ', day first');
  return yearLast(gregorian, first, second, third, mark);
}

function yearLast(calendar: Calendar, first: number, second: number, year: number, mark: string): DateReading {
  if (first > 12 || first === second) return dayFound(calendar, year, second, first, ', day first');
  if (second > 12) return dayFound(calendar, year, first, second, ', month first');
  if (mark !== '.') return { doubt: EITHER_WAY };
  const reading = dayFound(calendar, year, second, first, '; with full stops the day comes first');
  return 'iso' in reading ? { ...reading, doubtful: true } : reading;
}
