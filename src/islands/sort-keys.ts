/** By what a column is sorted. */
export type SortKind = 'text' | 'number' | 'date';

/** How a language writes what is sorted. */
export interface Ways {
  readonly collator: Intl.Collator;
  readonly decimal: string;
  readonly isDayFirst: boolean;
  /** The names of months, the longest first, each with its number in its year. */
  readonly months: readonly (readonly [name: string, number: number])[];
}

/** The calendars in which dates of articles are written. */
const CALENDARS = ['gregory', 'persian'];
/** A year of days, half a month apart: none of its months is left out. */
const DAYS = Array.from({ length: 25 }, (_, index) => new Date(Date.UTC(2024, 0, 1 + index * 15)));

/** A digit of any script as 0-9: Unicode has them in tens. */
function latin(digit: string): string {
  let before = 0;
  for (let point = (digit.codePointAt(0) ?? 48) - 1; /\p{Nd}/u.test(String.fromCodePoint(point)); point--) before++;
  return String(before % 10);
}

const inLatinDigits = (text: string): string => text.replace(/(?![0-9])\p{Nd}/gu, latin);

function known(language: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(language)[0];
  } catch {
    return undefined;
  }
}

/** What `Intl` knows of a language; of one that is none, what it knows of the reader's. */
export function waysOf(language: string): Ways {
  const tag = known(language);
  const months = new Map<string, number>();
  for (const calendar of CALENDARS) {
    const number = new Intl.DateTimeFormat('en', { calendar, timeZone: 'UTC', month: 'numeric' });
    for (const month of ['short', 'long'] as const) {
      const format = new Intl.DateTimeFormat(tag, { calendar, timeZone: 'UTC', month });
      for (const day of DAYS) months.set(format.format(day).toLowerCase().replace(/\.$/, ''), Number(number.format(day)));
    }
  }
  const order = new Intl.DateTimeFormat(tag).formatToParts().map(({ type }) => type);
  return {
    collator: new Intl.Collator(tag, { numeric: true }),
    decimal: new Intl.NumberFormat(tag).formatToParts(0.5).find(({ type }) => type === 'decimal')?.value ?? '.',
    isDayFirst: order.indexOf('day') < order.indexOf('month'),
    months: [...months].filter(([name]) => !/\p{Nd}/u.test(name)).sort(([one], [other]) => other.length - one.length),
  };
}

/** More than that before and behind a number is no sign and no unit. */
const LONGEST_UNIT = 10;
const NUMBER = /^(\D*)(\d[\d\s.,'’٫٬]*)/u;

/** The number with which a text begins, but for signs and units; NaN where there is none. `isWhole`: where the text is more than that, there is none. */
export function readNumber(text: string, { decimal }: Ways, isWhole = false): number {
  const plain = inLatinDigits(text);
  const [start = '', before = '', written = ''] = NUMBER.exec(plain) ?? [];
  const after = plain.slice(start.length);
  if (written === '' || (isWhole && (/\d|\p{L}{4}/u.test(`${before} ${after}`) || before.length + after.length > LONGEST_UNIT))) return Number.NaN;
  const marks: readonly string[] = written.trim().match(/[.,'’٫٬](?=\d)/g) ?? [];
  const last = marks.at(-1) ?? '';
  const [whole = '', parts = ''] = last === '' ? [written] : [written.slice(0, written.lastIndexOf(last)), written.slice(written.lastIndexOf(last))];
  const isDecimal = marks.indexOf(last) === marks.length - 1 && (last === decimal || last === '٫' || parts.replace(/\D/g, '').length !== 3);
  const size = Number(`${whole.replace(/\D/g, '')}${isDecimal ? '.' : ''}${parts.replace(/\D/g, '')}`);
  return /[-−–(]/.test(before) ? -size : size;
}

const dayNumber = (year: number, month = 0, day = 0): number => (month > 12 || day > 31 ? Number.NaN : (year * 13 + month) * 32 + day);

/** A date in numbers and nothing else, as its year, or a month of a year. */
const DATE = /^(?:\d{4}[-/]\d{1,2}|\d{4}([-./])\d{1,2}\1\d{1,2}|\d{1,2}([-./])\d{1,2}\2\d{4})$/;
/** A date in words is no longer than that. */
const LONGEST_DATE = 30;

/** The day of a text, as a number that grows with time; NaN where there is none. `isWhole`: where the text is more than that, there is none. */
export function readDate(text: string, { months, isDayFirst }: Ways, isWhole = false): number {
  const plain = inLatinDigits(text).toLowerCase().trim();
  const [time = '', hour = '0', minute = '0'] = /t(\d\d):(\d\d).*$/.exec(plain) ?? [];
  const date = plain.slice(0, plain.length - time.length);
  const numbers = (date.match(/\d+/g) ?? []).slice(0, 3);
  const [first = '', second = '', third = ''] = numbers;
  const month = months.find(([name]) => date.includes(name))?.[1];
  if (first === '' || (isWhole && (month === undefined ? !DATE.test(date) : date.length > LONGEST_DATE))) return Number.NaN;
  const moment = (Number(hour) * 60 + Number(minute)) / 1440;
  if (month !== undefined) {
    const year = numbers.find((number) => number.length > 2) ?? (second === '' ? '0' : second);
    const day = numbers.find((number) => number !== year) ?? '0';
    return dayNumber(Number(year), month, Number(day)) + moment;
  }
  if (first.length > 2) return dayNumber(Number(first), Number(second), Number(third)) + moment;
  if (third !== '') return isDayFirst ? dayNumber(Number(third), Number(second), Number(first)) : dayNumber(Number(third), Number(first), Number(second));
  return second.length > 2 ? dayNumber(Number(second), Number(first)) : Number.NaN;
}

/** What stands where there is nothing to say. */
const NOTHING = /^(?:[-–—.…]|n\/?a)?$/i;

/** What a column is made of, where nobody has said it. */
export function kindOf(texts: readonly string[], ways: Ways): SortKind {
  const said = texts.filter((text) => !NOTHING.test(text));
  if (said.length === 0) return 'text';
  if (said.every((text) => !Number.isNaN(readDate(text, ways, true)))) return 'date';
  return said.every((text) => !Number.isNaN(readNumber(text, ways, true))) ? 'number' : 'text';
}

/** The order of texts, as their places: those that say nothing come last either way, and equal ones stay as they were. */
export function orderOf(texts: readonly string[], kind: SortKind, isDescending: boolean, ways: Ways): readonly number[] {
  const read = { text: (text: string) => text, number: (text: string) => readNumber(text, ways), date: (text: string) => readDate(text, ways) }[kind];
  const keys = texts.map((text) => (NOTHING.test(text) ? Number.NaN : read(text)));
  const isLast = (key: number | string | undefined) => (Number.isNaN(key) ? 1 : 0);
  const compare = (one: number | string, other: number | string) => (typeof one === 'string' ? ways.collator.compare(one, String(other)) : one - Number(other));
  return keys.map((_, index) => index).sort((one, other) => {
    const [first, second] = [keys[one] as number | string, keys[other] as number | string];
    return isLast(first) - isLast(second) || (isLast(first) ? 0 : compare(first, second) * (isDescending ? -1 : 1)) || one - other;
  });
}
