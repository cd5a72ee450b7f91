const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|z|[+-]\d{2}:?\d{2})?)?$/;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const daysIn = (year: number, month: number) => (month === 2 && ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0) ? 29 : (DAYS[month - 1] ?? 0));

/** A date as the article keeps it. `local` says that it had a time without an offset, so that only its day is certain. */
export interface DateReading {
  readonly value: string;
  readonly local: boolean;
}

/** Reads an ISO 8601 calendar date, or an instant with its offset; null for anything else. A date without time is never shifted. */
export function readDate(text: string): DateReading | null {
  const match = DATE.exec(text.trim());
  if (!match) return null;
  const [, year = '', month = '', day = '', hour, minute = '', second, fraction, offset] = match;
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > daysIn(Number(year), Number(month))) return null;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return { value: date, local: false };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return null;
  if (offset === undefined) return { value: date, local: true };
  const zone = offset.toUpperCase() === 'Z' ? 'Z' : offset.includes(':') ? offset : `${offset.slice(0, 3)}:${offset.slice(3)}`;
  if (zone !== 'Z' && (Number(zone.slice(1, 3)) > 14 || Number(zone.slice(4)) > 59)) return null;
  const seconds = second === undefined ? '' : `:${second}${fraction === undefined ? '' : `.${fraction}`}`;
  return { value: `${date}T${hour}:${minute}${seconds}${zone}`, local: false };
}

/** Whether the platform knows a time zone by this name. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]*$/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

const LANGUAGE = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;

function isStructured(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** A language tag in its usual spelling (`fa-AF`, `uz-Cyrl`), or null where the text is none. No tag is exchanged for another. */
export function readLanguage(text: string): string | null {
  const tag = text.trim().replaceAll('_', '-');
  if (tag.length > 64 || !LANGUAGE.test(tag) || !isStructured(tag)) return null;
  const [language = '', ...rest] = tag.split('-');
  const spelled = rest.map((part) => (/^[A-Za-z]{4}$/.test(part) ? part.charAt(0).toUpperCase() + part.slice(1).toLowerCase() : part.length === 2 ? part.toUpperCase() : part.toLowerCase()));
  return [language.toLowerCase(), ...spelled].join('-');
}
