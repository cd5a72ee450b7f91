import { readIsoDate, type Precision } from '../base/iso-date.js';
import { offsetText } from '../base/offset.js';
import { zoneOffset } from '../base/zone.js';

/** A date as a zone's calendar and clock show it. */
export interface PlacedDate {
  readonly precision: Precision;
  /** What the calendar and clock show, in milliseconds since 1970 as if in UTC. */
  readonly wall: number;
  /** Minutes ahead of UTC; undefined unless this is an instant. */
  readonly offset: number | undefined;
}

const MINUTE = 60_000;
const FIRST = Date.parse('0000-01-01T00:00:00Z');
const LAST = Date.parse('9999-12-31T23:59:59.999Z');

/**
 * Reads an ISO 8601 date and moves an instant to a zone. A date without a time, or a time without an offset, is
 * never moved; an instant keeps its own offset when there is no zone, or none the engine knows.
 */
export function placeDate(iso: string, timeZone: string | undefined): PlacedDate | undefined {
  const date = readIsoDate(iso);
  if (!date || date.offset === undefined || timeZone === undefined) return date;
  const instant = date.wall - date.offset * MINUTE;
  const offset = zoneOffset(instant, timeZone);
  if (offset === undefined) return date;
  const wall = instant + offset * MINUTE;
  return wall < FIRST || wall > LAST ? date : { precision: date.precision, wall, offset };
}

/** The day of the calendar, counted from 1970-01-01. */
export function dayNumber(date: PlacedDate): number {
  return Math.floor(date.wall / (24 * 60 * MINUTE));
}

/** The machine's form of a date, as the `datetime` attribute of `<time>` wants it. */
export function isoText(date: PlacedDate): string {
  const full = new Date(date.wall).toISOString();
  if (date.precision === 'year') return full.slice(0, 4);
  if (date.precision === 'month') return full.slice(0, 7);
  if (date.precision === 'day') return full.slice(0, 10);
  const clock = full.endsWith('.000Z') ? full.slice(0, 19) : full.slice(0, 23);
  if (date.offset === undefined) return clock;
  return clock + (date.offset === 0 ? 'Z' : offsetText(date.offset, 'long'));
}
