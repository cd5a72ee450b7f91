/**
 * The months of the Umm al-Qura calendar in the years 1400 to 1499 of the Hijra: three hexadecimal figures a year, a bit a month from the
 * first, set where the month has thirty days.
 */
const MONTHS =
  'a55d25e92ec96d4ae996b4aba93d49da4db2ab94baa5b52ba95b2ab5555c4bd23d91da95b4ab5a56d2b693b49b6556a9754b6a56caad555b29b92ba95d4ada55aaab' +
  '595749764baa5b52b6a56e4db25b52b6a5ad2ae92f49764b6a56acad655d49da4dd16d955aa5b52da95b4ad5956ca6e4aea4f52b6956aaab54bd25d92ea96d4ada95' +
  'b4aba55b29b54d6a97547693749b5556aa6b';
const FIRST_YEAR = 1400;
const LAST_YEAR = 1499;
/** 1 Muharram 1400 in days from 1 January 1970. */
const FIRST_DAY = 3_611;
const DAY = 86_400_000;

const bitsOf = (year: number): number => parseInt(MONTHS.slice((year - FIRST_YEAR) * 3, (year - FIRST_YEAR) * 3 + 3), 16);
const daysOf = (year: number, month: number): number => 29 + ((bitsOf(year) >> (12 - month)) & 1);

/** The Gregorian date ("2026-03-02") of a date of the Umm al-Qura calendar; undefined for a day that it does not have. */
export function lunarToIso(year: number, month: number, day: number): string | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > daysOf(year, month)) return undefined;
  let days = FIRST_DAY + day - 1;
  for (let each = FIRST_YEAR; each < year; each += 1) for (let index = 1; index <= 12; index += 1) days += daysOf(each, index);
  for (let index = 1; index < month; index += 1) days += daysOf(year, index);
  return new Date(days * DAY).toISOString().slice(0, 10);
}
