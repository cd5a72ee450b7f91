import { readIsoDate } from '../../base/iso-date.js';
import { DATE_FILLERS, foldDateWord, GREGORIAN_MONTHS, SOLAR_MONTHS, WEEKDAY_WORDS } from './months.js';
import { solarMonthDays, solarToIso } from './solar.js';

/** A whole line read as a date: `iso` when it can mean one day only, else `doubt`, a sentence that says why not. */
export type DateReading = { readonly iso: string; readonly how: string; readonly doubtful?: true } | { readonly doubt: string };

const LONGEST_DATE = 60;
const DIGIT_ZEROS = [0x0660, 0x06f0, 0x0966, 0xff10] as const;

/** Arabic, Persian, Devanagari and full-width digits as ASCII digits. */
export function foldDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९０-９]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = DIGIT_ZEROS.find((start) => code >= start && code <= start + 9) ?? code;
    return String(code - zero);
  });
}

const pad = (value: number, size: number): string => String(value).padStart(size, '0');

function gregorian(year: number, month: number, day: number): string | undefined {
  return year < 1000 ? undefined : readIsoDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`)?.text;
}

function solar(year: number, month: number, day: number): string | undefined {
  const exists = year >= 1244 && year <= 1500 && month >= 1 && month <= 12 && day >= 1 && day <= solarMonthDays(year, month);
  return exists ? solarToIso(year, month, day) : undefined;
}

/** Years written in figures alone that can only be Solar Hijri; a later one may be of the lunar calendar. */
const isSolarYear = (year: number): boolean => year >= 1290 && year <= 1420;

const NO_SUCH_DAY = 'It looks like a date, but there is no such day.';
const found = (iso: string | undefined, how: string): DateReading => (iso === undefined ? { doubt: NO_SUCH_DAY } : { iso, how });

function readFigures(text: string): DateReading | undefined {
  const yearFirst = /^(\d{4})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{1,2})$/.exec(text);
  if (yearFirst) {
    const [year, month, day] = [Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4])];
    if (isSolarYear(year)) return found(solar(year, month, day), 'a Solar Hijri date, year first');
    if (year < 1500) return { doubt: 'It looks like a date of the lunar calendar, which figures alone cannot turn into a day.' };
    return found(gregorian(year, month, day), 'a date, year first');
  }
  const east = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(text.replace(/\s/g, ''));
  if (east) return found(gregorian(Number(east[1]), Number(east[2]), Number(east[3])), 'a date, year first');
  const yearLast = /^(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4})$/.exec(text);
  if (!yearLast) return undefined;
  const [first, second, year] = [Number(yearLast[1]), Number(yearLast[3]), Number(yearLast[4])];
  if (isSolarYear(year)) return found(solar(year, second, first), 'a Solar Hijri date, day first');
  if (first > 12 || first === second) return found(gregorian(year, second, first), 'a date, day first');
  if (second > 12) return found(gregorian(year, first, second), 'a date, month first');
  if (yearLast[2] !== '.') return { doubt: 'It looks like a date, but day and month can be read either way; write the month as a word.' };
  const iso = gregorian(year, second, first);
  return iso === undefined ? { doubt: NO_SUCH_DAY } : { iso, how: 'a date; with full stops the day comes first', doubtful: true };
}

/** The words of a date, or undefined when the line holds anything that a date does not. */
function dateWords(text: string): string[] | undefined {
  const joined = text.replace(/(تشرين|كانون) (الأول|الثاني)/g, '$1_$2');
  if (/[^\p{L}\p{M}\p{N}\u200c\u200d\s,،.ـ_-]/u.test(joined)) return undefined;
  const words = joined.match(/\d+|[\p{L}_][\p{L}\p{M}_\u200c\u200d]*/gu) ?? [];
  return words.map((word) => foldDateWord(word.replace('_', ' ')));
}

function readWords(text: string): DateReading | undefined {
  const words = dateWords(text);
  if (!words || words.length > 9) return undefined;
  const numbers: number[] = [];
  let month = '';
  let known = 0;
  for (const word of words) {
    if (/^\d+$/.test(word)) numbers.push(word.length > 4 ? 0 : Number(word));
    else if (month === '' && (GREGORIAN_MONTHS.has(word) || SOLAR_MONTHS.has(word))) month = word;
    else if (!WEEKDAY_WORDS.has(word) && !DATE_FILLERS.has(word)) return undefined;
    else if (WEEKDAY_WORDS.has(word)) known += 1;
  }
  if (numbers.length === 0 && month === '' && known === 0) return undefined;
  if (month === '' || numbers.length !== 2) return { doubt: 'It looks like a part of a date, not like one day.' };
  const [first = 0, second = 0] = numbers;
  const year = Math.max(first, second);
  const day = Math.min(first, second);
  if (year < 1000) return { doubt: 'It looks like a date, but its year has not four figures.' };
  const solarMonth = SOLAR_MONTHS.get(month);
  if (solarMonth !== undefined && year < 1600) return found(solar(year, solarMonth, day), 'a Solar Hijri date');
  return found(gregorian(year, GREGORIAN_MONTHS.get(month) ?? 0, day), 'a date');
}

/**
 * Reads a whole line as a date: ISO 8601, figures, or words in English, Persian, Dari, Pashto, Arabic, Russian, French, German and
 * Spanish; Solar Hijri dates are converted. Undefined when the line is not made like a date at all.
 */
export function readDate(line: string): DateReading | undefined {
  if (line.length > LONGEST_DATE) return undefined;
  const text = foldDigits(line)
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .trim();
  if (!/\p{L}|\d/u.test(text)) return undefined;
  const instant = readIsoDate(text);
  if (instant?.offset !== undefined) {
    const day = readFigures(instant.day);
    return day && 'iso' in day ? { iso: instant.text, how: 'a date and a time with its offset' } : day;
  }
  if (text.endsWith('.') && !/\p{L}\.$/u.test(text)) return undefined;
  const figures = readFigures(text);
  if (figures) return figures;
  if (/\d[:.]\d{2}\b/.test(text))
    return /\p{L}/u.test(text) ? timed(text) : { doubt: 'It looks like a time or a number, not like one day.' };
  return readWords(text);
}

/** A date with a time of day but no offset names no instant, and its time must not be dropped. */
function timed(text: string): DateReading | undefined {
  const rest = text.replace(/\d{1,2}[:.]\d{2}(?::\d{2})?/, '');
  return readWords(rest) ? { doubt: 'It is a date with a time of day but no offset from UTC, so it names no moment.' } : undefined;
}
