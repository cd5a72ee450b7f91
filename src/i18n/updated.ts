import { dayNumber, placeDate } from './placed-date.js';

const MINUTE = 60_000;
/** A change within this time of going out is part of going out. */
const TOLERANCE = 15;

export interface UpdatedOptions {
  readonly timeZone?: string | undefined;
  /** Minutes; 15 unless told. */
  readonly tolerance?: number | undefined;
}

/**
 * Whether a reader should be told that an article was updated: when it changed more than 15 minutes after it was
 * published, or on a later day where either is a date without a time. False when either is not a date.
 */
export function isUpdated(published: string, modified: string, options: UpdatedOptions = {}): boolean {
  const before = placeDate(published, options.timeZone);
  const after = placeDate(modified, options.timeZone);
  if (!before || !after) return false;
  if (before.precision !== 'minute' || after.precision !== 'minute') return dayNumber(after) > dayNumber(before);
  const instants = before.offset !== undefined && after.offset !== undefined;
  const offset = instants ? (after.offset - before.offset) * MINUTE : 0;
  return after.wall - before.wall - offset > (options.tolerance ?? TOLERANCE) * MINUTE;
}
