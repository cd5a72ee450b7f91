import { only } from '../base/own-only.js';
import { offsetText } from '../base/offset.js';
import type { Calendar, DatePatterns, Locale, TimeStyle } from './locale.js';
import { localDigits } from './number.js';
import { formatText } from './pattern.js';
import { persianDay, type CalendarDay } from './persian.js';
import { dayNumber, isoText, placeDate, type PlacedDate } from './placed-date.js';

export interface DateOptions {
  /** IANA name of the zone an instant is shown in; its own offset when left out or unknown. */
  readonly timeZone?: string | undefined;
  /** In the order they are shown; unknown ones are passed over, and the locale's own stand in for none. */
  readonly calendars?: readonly string[] | undefined;
  /** True to show the year only. */
  readonly year?: boolean | undefined;
  /** False to show the day only. */
  readonly time?: boolean | undefined;
}

export interface FormattedDate {
  /** ISO 8601 in Latin digits, with the offset of the zone shown. */
  readonly datetime: string;
  readonly text: string;
  /** A short label such as `UTC` or `GMT+4:30`, only when the text has a time and the time an offset. */
  readonly zone?: string;
}

const DAY_OF: Readonly<Record<Calendar, (date: PlacedDate) => CalendarDay>> = {
  gregory: (date) => {
    const day = new Date(date.wall);
    return { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() };
  },
  persian: (date) => persianDay(dayNumber(date)),
};

function calendarsFor(date: PlacedDate, locale: Locale, wanted: readonly string[] | undefined): readonly Calendar[] {
  // A month or year of one calendar lies across two of another.
  if (date.precision === 'year' || date.precision === 'month') return ['gregory'];
  const isCalendar = (name: string): name is Calendar => name === 'gregory' || name === 'persian';
  const known = [...new Set(wanted)].filter(isCalendar);
  const chosen = known.length > 0 ? known : locale.calendars;
  const possible = chosen.filter((calendar) => calendar === 'gregory' || DAY_OF[calendar](date).year > 0);
  return possible.length > 0 ? possible : ['gregory'];
}

function dayText(date: PlacedDate, calendar: Calendar, patterns: DatePatterns): string {
  const { year, month, day } = DAY_OF[calendar](date);
  const names = patterns.months?.[calendar];
  const numeral = (value: number, length: number): string => String(value).padStart(names ? 1 : length, '0');
  const values = {
    year: numeral(year, 4),
    month: names?.[month - 1] ?? numeral(month, 2),
    day: numeral(day, 2),
  };
  if (date.precision === 'year') return values.year;
  return formatText(date.precision === 'month' ? patterns.month : patterns.day, values);
}

function timeText(date: PlacedDate, style: TimeStyle): string {
  const at = new Date(date.wall);
  const hour = at.getUTCHours();
  const minutes = String(at.getUTCMinutes()).padStart(2, '0');
  if (style === 'h:mm a') return `${hour % 12 || 12}:${minutes} ${hour < 12 ? 'AM' : 'PM'}`;
  return `${String(hour).padStart(style === 'HH:mm' ? 2 : 1, '0')}:${minutes}`;
}

/**
 * Writes an ISO 8601 date out in a language, in one calendar or several. Names of months are our own, so every
 * engine gives the same text; the engine is asked for nothing but a zone's offset.
 * @returns undefined for what is not a date
 */
export function formatDate(iso: string, locale: Locale, given: DateOptions = {}): FormattedDate | undefined {
  const options = only({ ...given });
  const date = placeDate(iso, options.timeZone);
  if (!date) return undefined;
  const patterns = locale.dates;
  const days = calendarsFor(date, locale, options.calendars)
    .map((calendar) => dayText(options.year ? { ...date, precision: 'year' } : date, calendar, patterns))
    .join(patterns.separator);
  const datetime = isoText(date);
  if (date.precision !== 'minute' || options.time === false || options.year) return only({ datetime, text: localDigits(days, locale) });
  const text = formatText(patterns.dateTime, { date: days, time: timeText(date, patterns.time) });
  const shown = only({ datetime, text: localDigits(text, locale) });
  if (date.offset === undefined) return shown;
  const offset = offsetText(date.offset, patterns.offset);
  const zone = date.offset === 0 ? patterns.utc : formatText(patterns.zone, { offset });
  return { ...shown, zone: localDigits(zone, locale) };
}
