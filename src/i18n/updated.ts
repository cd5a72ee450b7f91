import { dayNumber, placeDate } from './placed-date.js';

const MINUTE = 60_000;
/** A change within this time of going out, in minutes, is part of going out. */
const TOLERANCE = 15;

/**
 * Whether a reader should be told that an article was updated: when it changed more than 15 minutes after it was
 * published, or on a later day where either is a date without a time. False when either is not a date.
 */
export function isUpdated(published: string, modified: string, timeZone?: string): boolean {
  const before = placeDate(published, timeZone);
  const after = placeDate(modified, timeZone);
  if (!before || !after) return false;
  if (before.precision !== 'minute' || after.precision !== 'minute') return dayNumber(after) > dayNumber(before);
  const instants = before.offset !== undefined && after.offset !== undefined;
  const offset = instants ? (after.offset - before.offset) * MINUTE : 0;
  return after.wall - before.wall - offset > TOLERANCE * MINUTE;
}
