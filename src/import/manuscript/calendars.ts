import { readIsoDate } from '../../base/iso-date.js';
import { lunarToIso } from './lunar.js';
import { solarMonthDays, solarToIso } from './solar.js';
import { monthTable } from './vocabulary.js';

/** A calendar in which newsrooms date: its months, the years it is in, and the Gregorian day of its days. */
export interface Calendar {
  readonly how: string;
  readonly months: ReadonlyMap<string, number>;
  readonly years: readonly [first: number, last: number];
  /** Set where days of the calendar can differ by one from those that somebody saw in the sky. */
  readonly approximate?: true;
  toIso(year: number, month: number, day: number): string | undefined;
}

const pad = (value: number, size: number): string => String(value).padStart(size, '0');

export const gregorian: Calendar = {
  how: 'a date',
  months: monthTable('months'),
  years: [1600, 2999],
  toIso: (year, month, day) => readIsoDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`)?.text,
};

export const solar: Calendar = {
  how: 'a Solar Hijri date',
  months: monthTable('solarMonths'),
  years: [1244, 1500],
  toIso: (year, month, day) =>
    month >= 1 && month <= 12 && day >= 1 && day <= solarMonthDays(year, month) ? solarToIso(year, month, day) : undefined,
};

export const lunar: Calendar = {
  how: 'a Lunar Hijri date, by the calendar of Umm al-Qura; where the moon is sighted the day can be another by one',
  months: monthTable('lunarMonths'),
  years: [1400, 1499],
  approximate: true,
  toIso: lunarToIso,
};

export const CALENDARS: readonly Calendar[] = [gregorian, solar, lunar];
