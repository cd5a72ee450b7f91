export const PRECISIONS = ['year', 'month', 'day', 'minute'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** An ISO 8601 date as written: no clock, no zone of the machine. */
export interface IsoDate {
  readonly precision: Precision;
  /** What the calendar and clock show, in milliseconds since 1970 as if in UTC. */
  readonly wall: number;
  /** Minutes ahead of UTC; undefined for a date, or for a time without offset. */
  readonly offset: number | undefined;
}

const DATE = /^([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2})(?:[T ](.+))?)?)?$/i;
const TIME = /^([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:[.,]([0-9]{1,9}))?)? ?(Z|[+-][0-9]{2}(?::?[0-9]{2})?)?$/i;
const OFFSET = /^([+-])([0-9]{2}):?([0-9]{2})?$/;
const LONGEST = 64;

/** Minutes of an offset such as `Z`, `+04:30`, `+0430` or `-05`; undefined for anything else. */
export function parseOffset(text: string): number | undefined {
  if (text === 'Z' || text === 'z') return 0;
  const [, sign, hours = '0', minutes = '0'] = OFFSET.exec(text) ?? [];
  if (sign === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  const size = Number(hours) * 60 + Number(minutes);
  return sign === '-' && size > 0 ? -size : size;
}

/** Reads a year, month, day or time of ISO 8601; undefined for what is none, or for a day the calendar does not have. */
export function parseIsoDate(iso: string): IsoDate | undefined {
  if (iso.length > LONGEST) return undefined;
  const [, year, month, day, time] = DATE.exec(iso.trim()) ?? [];
  if (year === undefined) return undefined;
  const date = `${year}-${month ?? '01'}-${day ?? '01'}`;
  let clock = '00:00:00.000';
  let offset: number | undefined;
  if (time !== undefined) {
    const [, hours, minutes, seconds = '00', fraction = '', zone] = TIME.exec(time) ?? [];
    if (hours === undefined || minutes === undefined) return undefined;
    if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
    clock = `${hours}:${minutes}:${seconds}.${fraction.slice(0, 3).padEnd(3, '0')}`;
    if (zone !== undefined) {
      offset = parseOffset(zone);
      if (offset === undefined) return undefined;
    }
  }
  const wall = Date.parse(`${date}T${clock}Z`);
  // Some engines roll the 30th of February over to March instead of refusing it.
  if (Number.isNaN(wall) || !new Date(wall).toISOString().startsWith(date)) return undefined;
  const precision = time !== undefined ? 'minute' : day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
  return { precision, wall, offset };
}
