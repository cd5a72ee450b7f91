import type { DigitSystem, Locale } from './locale.js';

const DIGITS: Readonly<Record<DigitSystem, string>> = {
  latn: '0123456789',
  arabext: '۰۱۲۳۴۵۶۷۸۹',
  arab: '٠١٢٣٤٥٦٧٨٩',
};

/** As many as `Intl` shows. */
const DECIMALS = 3;

/** A text with its digits 0-9 in those of the locale; all else stays. */
export function localDigits(text: string, locale: Pick<Locale, 'digits'>): string {
  if (locale.digits === 'latn') return text;
  const digits = DIGITS[locale.digits];
  return text.replace(/[0-9]/g, (digit) => digits.charAt(Number(digit)));
}

function inThrees(digits: string): string[] {
  const first = digits.length % 3;
  const parts = first > 0 ? [digits.slice(0, first)] : [];
  for (let from = first; from < digits.length; from += 3) parts.push(digits.slice(from, from + 3));
  return parts;
}

/** A number to three decimals at most, with the locale's digits, grouping and signs; empty if it is not finite. */
export function formatNumber(value: number, locale: Locale): string {
  if (!Number.isFinite(value)) return '';
  const size = Math.abs(value);
  // From here on a number's own text has an exponent, and no decimals.
  const plain = size >= 1e21 ? BigInt(size).toString() : String(Number(size.toFixed(DECIMALS)));
  const [whole = '0', decimals] = plain.split('.');
  const { group, decimal, minus } = locale.numbers;
  const grouped = group === '' ? whole : inThrees(whole).join(group);
  const text = decimals === undefined ? grouped : grouped + decimal + decimals;
  return (value < 0 && plain !== '0' ? minus : '') + localDigits(text, locale);
}
