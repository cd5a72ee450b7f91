import { readIsoDate } from '../../base/iso-date.js';
import { gregorian } from './calendars.js';
import { readFigures } from './date-figures.js';
import { dayFound, type DateReading } from './date-reading.js';
import { findClock } from './date-time.js';
import { readWords } from './date-words.js';
import { foldDigits } from './fold.js';

const LONGEST_DATE = 90;
const EAST_DIGITS = '〇一二三四五六七八九';

/** "二十一" → 21, "二〇二六" → 2026. */
function eastNumber(text: string): number {
  if (!text.includes('十')) return Number(text.replace(/./gu, (sign) => String(EAST_DIGITS.indexOf(sign === '○' ? '〇' : sign))));
  const [tens = '', ones = ''] = text.split('十');
  return (tens === '' ? 1 : EAST_DIGITS.indexOf(tens)) * 10 + (ones === '' ? 0 : EAST_DIGITS.indexOf(ones));
}

const EAST =
  /^(\d{4}|[〇○一二三四五六七八九]{4})[年년](\d{1,2}|[一二三四五六七八九十]{1,2})[月월](\d{1,2}|[一二三四五六七八九十]{1,3})[日号號일]/;
const EAST_WEEKDAY = /^[(（]?(?:(?:星期|周|週)?[一二三四五六日天月火水木金土](?:曜日?)?|[월화수목금토일]요일)?[)）]?$/;

/** "2026年3月2日 星期一", "2026년 3월 2일". */
function readEastern(text: string): DateReading | undefined {
  const tight = text.replace(/\s/g, '');
  const found = EAST.exec(tight);
  if (!found || !EAST_WEEKDAY.test(tight.slice(found[0].length))) return undefined;
  const [year = 0, month = 0, day = 0] = found.slice(1).map((part) => (/^\d/.test(part) ? Number(part) : eastNumber(part)));
  return dayFound(gregorian, year, month, day, ', year first');
}

const NO_OFFSET = 'It is a date with a time of day but no offset from UTC, so it names no moment.';

/** A date with a time of day. Without an offset it names no moment, and its time must not be dropped. */
function readTimed(text: string): DateReading | undefined {
  const clock = findClock(text);
  if (!clock) return undefined;
  const day = readDay(clock.rest);
  if (!day || 'doubt' in day) return day ? { doubt: clock.offset === undefined ? NO_OFFSET : day.doubt } : undefined;
  const instant = clock.offset === undefined ? undefined : readIsoDate(`${day.iso}T${clock.time}${clock.offset}`);
  return instant ? { iso: instant.text, how: 'a date and a time with its offset' } : { doubt: NO_OFFSET };
}

const readDay = (text: string): DateReading | undefined => readFigures(text) ?? readEastern(text) ?? readWords(text);

/**
 * Reads a whole line as a date: ISO 8601, figures, or words of the languages that are known; Solar and Lunar Hijri dates are converted.
 * Undefined when the line is not made like a date at all.
 */
export function readDate(line: string): DateReading | undefined {
  if (line.length > LONGEST_DATE) return undefined;
  const text = foldDigits(line)
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .trim();
  if (!/\p{L}|\d/u.test(text)) return undefined;
  const instant = readIsoDate(text);
  if (instant?.offset !== undefined) return { iso: instant.text, how: 'a date and a time with its offset' };
  if (text.endsWith('.') && !/\p{L}\.$/u.test(text)) return undefined;
  const timed = readTimed(text);
  if (timed) return timed;
  if (/\d:\d{2}\b|^\d+\.\d{2}$/.test(text) && !/\p{L}/u.test(text)) return { doubt: 'It looks like a time or a number, not like one day.' };
  return readDay(text);
}
