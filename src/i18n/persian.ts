export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** The first day of the Solar Hijri year 1, in days before 1970-01-01. */
const EPOCH = 1948320 - 2440588;

/**
 * A day of the Solar Hijri calendar, by the rule of 8 leap years in 33, which gives the calendar in force
 * from the year 879 to 1502 (1500 to 2124 of the common era). Worked out here because `Intl` differs between engines.
 * @param days since 1970-01-01
 */
export function persianDay(days: number): CalendarDay {
  const since = days - EPOCH;
  const year = 1 + Math.floor((33 * since + 3) / 12053);
  const dayOfYear = since - (365 * (year - 1) + Math.floor((8 * year + 21) / 33));
  // Six months of 31 days, then months of 30.
  const month = dayOfYear < 186 ? Math.floor(dayOfYear / 31) : Math.floor((dayOfYear - 6) / 30);
  const day = dayOfYear - (month < 6 ? 31 * month : 30 * month + 6) + 1;
  return { year, month: month + 1, day };
}
