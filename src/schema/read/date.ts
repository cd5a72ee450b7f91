import { offsetIn } from './zone.js';

const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)? ?(Z|z|UTC|[+-]\d{2}(?::?\d{2})?)?)?$/;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const daysIn = (year: number, month: number) => (month === 2 && ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0) ? 29 : (DAYS[month - 1] ?? 0));

/** A date as the article keeps it. `local` says that it had a time without an offset, so that without a time zone only its day is certain. */
export interface DateReading {
  readonly value: string;
  readonly local: boolean;
}

/**
 * Reads an ISO 8601 calendar date, or an instant with its offset; null for anything else. A time without an offset is one in `zone`.
 * A date without time is never shifted.
 */
export function readDate(text: string, zone?: string): DateReading | null {
  const match = DATE.exec(text.trim());
  if (!match) return null;
  const [, year = '', month = '', day = '', hour, minute = '', second, fraction, offset] = match;
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > daysIn(Number(year), Number(month))) return null;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return { value: date, local: false };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return null;
  const seconds = second === undefined ? '' : `:${second}${fraction === undefined ? '' : `.${fraction}`}`;
  const time = `${date}T${hour}:${minute}${seconds}`;
  if (offset === undefined) return zone === undefined ? { value: date, local: true } : { value: time + offsetIn(zone, `${date}T${hour}:${minute}`), local: false };
  const spelled = /^[zu]/i.test(offset) ? 'Z' : `${offset.slice(0, 3)}:${offset.slice(3).replace(':', '') || '00'}`;
  if (spelled !== 'Z' && (Number(spelled.slice(1, 3)) > 14 || Number(spelled.slice(4)) > 59)) return null;
  return { value: time + spelled, local: false };
}

/** Whether the platform knows a time zone by this name. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]*$/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
