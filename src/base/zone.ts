import { parseOffset } from './offset.js';

const ZONE = /^[A-Za-z][\w+-]*(?:\/[\w+-]+)*$/;
const LONGEST = 64;
const REMEMBERED = 32;
const MINUTE = 60_000;
const DAY = 24 * 60;

/** Making a formatter costs far more than using it; an undefined one is a zone the engine does not know. */
const formatters = new Map<string, Intl.DateTimeFormat | undefined>();

function formatterFor(zone: string): Intl.DateTimeFormat | undefined {
  if (zone.length > LONGEST || !ZONE.test(zone)) return undefined;
  if (formatters.has(zone)) return formatters.get(zone);
  let formatter: Intl.DateTimeFormat | undefined;
  try {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    formatter = undefined;
  }
  if (formatters.size >= REMEMBERED) formatters.clear();
  formatters.set(zone, formatter);
  return formatter;
}

/**
 * Whole minutes a zone is ahead of UTC at an instant.
 * @param instant milliseconds since 1970 in UTC
 * @param zone an IANA name, or an offset such as `+04:30`
 * @returns undefined for a zone the engine does not know
 */
export function zoneOffset(instant: number, zone: string): number | undefined {
  if (zone === 'UTC' || zone === 'Etc/UTC') return 0;
  const fixed = parseOffset(zone);
  if (fixed !== undefined) return fixed;
  const parts = formatterFor(zone)?.formatToParts(instant);
  if (!parts) return undefined;
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find((each) => each.type === type)?.value);
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour') % 24, part('minute'), part('second'));
  // Zones of the nineteenth century have seconds, which ISO 8601 cannot write.
  const offset = Math.round((wall - instant) / MINUTE);
  // Not so for years before 100, which `Date.UTC` takes for those of the twentieth century.
  return Math.abs(offset) < DAY ? offset : undefined;
}

/** Whether the platform knows a time zone by this name. */
export const isTimeZone = (name: string): boolean => formatterFor(name) !== undefined;

/**
 * Minutes that a zone is ahead of UTC when its clocks show a time. Where clocks are changed a time is there twice or not at all; then it is
 * as it was before the change.
 * @param wall what calendar and clock show, in milliseconds since 1970 as if in UTC
 * @param zone a name that `isTimeZone` knows
 */
export function offsetAt(wall: number, zone: string): number {
  const ofInstant = (instant: number) => zoneOffset(instant, zone) ?? 0;
  const [before, after] = [ofInstant(wall - DAY * MINUTE), ofInstant(wall + DAY * MINUTE)];
  const isRight = (offset: number) => ofInstant(wall - offset * MINUTE) === offset;
  return !isRight(before) && isRight(after) ? after : before;
}
