/** The day before 1 Farvardin (Hamal) of the year 1, in days from 1 January 1970. */
const EPOCH_DAYS = -492_269;
const DAY = 86_400_000;

/** Days before 1 Farvardin of a year, by the 33-year cycle of leap years: exact for the years 1244 to 1501. */
function daysBefore(year: number): number {
  return EPOCH_DAYS + 365 * (year - 1) + Math.floor((8 * year + 21) / 33);
}

/** Days of a month (1-12) of the Solar Hijri calendar of Iran and Afghanistan. */
export function solarMonthDays(year: number, month: number): number {
  if (month <= 6) return 31;
  if (month <= 11) return 30;
  return daysBefore(year + 1) - daysBefore(year) - 336;
}

/** The Gregorian date ("2025-02-11") of a Solar Hijri date. */
export function solarToIso(year: number, month: number, day: number): string {
  const before = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  return new Date((daysBefore(year) + before + day) * DAY).toISOString().slice(0, 10);
}
