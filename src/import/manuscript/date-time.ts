/** A time of day that stands in a date: as ISO 8601 writes it, with its offset where it has one, and the text without it. */
export interface Clock {
  readonly time: string;
  readonly offset: string | undefined;
  readonly rest: string;
}

const TIME = /(?<![\d.:])(\d{1,2})(?:[:h]|\.(?=\d\d(?![\d.])))(\d{2})(?::(\d{2}))?(?![\d:])/;
const HALF = /^\s?([ap])\.?m\b\.?/i;
const ZONE = /^\s?(?:uhr\s)?\(?(?:(gmt|utc|z)(?![\p{L}])|())(?:\s?([+-]\d{1,2}):?(\d{2})?)?\)?/iu;

const pad = (text: string | number): string => String(text).padStart(2, '0');

/** Finds a time of day in a short line; undefined when there is none. */
export function findClock(text: string): Clock | undefined {
  const time = TIME.exec(text);
  if (!time) return undefined;
  const [whole, hours = '', minutes = '', seconds] = time;
  let after = text.slice(time.index + whole.length);
  const half = HALF.exec(after);
  if (half) after = after.slice(half[0].length);
  const clockHours = half ? (Number(hours) % 12) + (half[1]?.toLowerCase() === 'p' ? 12 : 0) : Number(hours);
  if (clockHours > 23 || Number(minutes) > 59 || Number(seconds ?? '0') > 59 || (half && (Number(hours) > 12 || Number(hours) < 1)))
    return undefined;
  const zone = ZONE.exec(after);
  const named = zone?.[1] !== undefined;
  const shift = zone?.[3];
  const offset = shift === undefined ? (named ? 'Z' : undefined) : `${shift.charAt(0)}${pad(shift.slice(1))}:${zone?.[4] ?? '00'}`;
  if (zone && offset !== undefined) after = after.slice(zone[0].length);
  const exact = seconds === undefined || seconds === '00' ? (seconds === undefined ? '' : ':00') : `:${seconds}`;
  return { time: `${pad(clockHours)}:${minutes}${exact}`, offset, rest: `${text.slice(0, time.index)} ${after}`.trim() };
}
