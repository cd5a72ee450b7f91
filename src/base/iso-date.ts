import { offsetText, parseOffset } from './offset.js';

export const PRECISIONS = ['year', 'month', 'day', 'minute'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** An ISO 8601 date as written: no clock, no zone of the machine. */
export interface IsoDate {
  readonly precision: Precision;
  /** What the calendar and clock show, in milliseconds since 1970 as if in UTC. */
  readonly wall: number;
  /** Minutes ahead of UTC; undefined for a date, or for a time without offset. */
  readonly offset: number | undefined;
  /** The day alone, `2026-03-02`; of a year or a month its first. */
  readonly day: string;
  /** The same as it is usually spelled, `2026-03-02T14:05:00+04:30`, no more exact than it was written. */
  readonly text: string;
}

const DATE = /^([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2})(?:[T ](.+))?)?)?$/i;
const TIME = /^([0-9]{2}:[0-9]{2})(?::([0-9]{2})(?:[.,]([0-9]{1,9}))?)? ?(Z|UTC|[+-][0-9]{2}(?::?[0-9]{2})?)?$/i;
const LONGEST = 64;

/** Reads a year, month, day or time of ISO 8601; undefined for what is none, or for a day the calendar does not have. */
export function readIsoDate(iso: string): IsoDate | undefined {
  if (iso.length > LONGEST) return undefined;
  const [, year, month, day, time] = DATE.exec(iso.trim()) ?? [];
  if (year === undefined) return undefined;
  const date = `${year}-${month ?? '01'}-${day ?? '01'}`;
  if (time === undefined) {
    const wall = wallOf(date, '00:00');
    if (wall === undefined) return undefined;
    if (day !== undefined) return { precision: 'day', wall, offset: undefined, day: date, text: date };
    return month === undefined ? { precision: 'year', wall, offset: undefined, day: date, text: year } : { precision: 'month', wall, offset: undefined, day: date, text: `${year}-${month}` };
  }
  const [, minutes, seconds, fraction, zone] = TIME.exec(time) ?? [];
  if (minutes === undefined || minutes > '23:59' || (seconds ?? '00') > '59' || minutes.slice(3) > '59') return undefined;
  const offset = zone === undefined ? undefined : parseOffset(zone);
  const wall = wallOf(date, `${minutes}:${seconds ?? '00'}.${(fraction ?? '').slice(0, 3).padEnd(3, '0')}`);
  if (wall === undefined || (zone !== undefined && offset === undefined)) return undefined;
  const exactly = seconds === undefined ? '' : fraction === undefined ? `:${seconds}` : `:${seconds}.${fraction}`;
  return { precision: 'minute', wall, offset, day: date, text: `${date}T${minutes}${exactly}${spelledOffset(zone, offset)}` };
}

/** `+00:00` says something else than `Z`: that the clock is one of UTC, not that the place is not known. */
const spelledOffset = (zone: string | undefined, offset: number | undefined) =>
  zone === undefined || offset === undefined ? '' : /^[zu]/i.test(zone) ? 'Z' : zone.startsWith('-') && offset === 0 ? '-00:00' : offsetText(offset, 'long');

/** Some engines roll the 30th of February over to March instead of refusing it. */
function wallOf(date: string, clock: string): number | undefined {
  const wall = Date.parse(`${date}T${clock}Z`);
  return Number.isNaN(wall) || new Date(wall).getUTCDate() !== Number(date.slice(8)) ? undefined : wall;
}
