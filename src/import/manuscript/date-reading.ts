import type { Calendar } from './calendars.js';

/** A line read as a date: `iso` when it can mean one day only, else `doubt`, a sentence that says why not. */
export type DateReading = { readonly iso: string; readonly how: string; readonly doubtful?: true } | { readonly doubt: string };

export const NO_SUCH_DAY = 'It looks like a date, but there is no such day.';

/** The day of a calendar, if it has it. */
export function dayFound(calendar: Calendar, year: number, month: number, day: number, how = ''): DateReading {
  const [first, last] = calendar.years;
  const iso = year >= first && year <= last ? calendar.toIso(year, month, day) : undefined;
  if (iso === undefined) return { doubt: NO_SUCH_DAY };
  return { iso, how: calendar.how + how, ...(calendar.approximate ? { doubtful: true as const } : {}) };
}
