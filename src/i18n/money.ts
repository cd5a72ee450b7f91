import type { Locale } from './locale.js';
import { localDigits } from './number.js';
import { formatText } from './pattern.js';

const AMOUNT = /^(\d{1,15})(?:\.(\d{1,3}))?$/;

/** An amount of money as a language writes it, as in `€1,900.50`. What is no plain amount stays as it is written, with its currency. */
export function formatMoney(price: string, currency: string | undefined, locale: Locale): string {
  const [, whole, decimals] = AMOUNT.exec(price) ?? [];
  const amount = whole === undefined ? price : localDigits(inThrees(whole, locale) + (decimals === undefined ? '' : locale.numbers.decimal + decimals.padEnd(2, '0')), locale);
  if (currency === undefined) return amount;
  const code = currency.toUpperCase();
  const names = locale.money?.names ?? {};
  const isKnown = Object.hasOwn(names, code);
  return formatText((isKnown && locale.money?.pattern) || '{currency}\u00a0{amount}', { amount, currency: isKnown ? (names[code] ?? code) : currency });
}

/** The digits of a whole number in groups of three. */
const inThrees = (whole: string, { numbers }: Locale): string =>
  Array.from(whole, (digit, index) => (index > 0 && (whole.length - index) % 3 === 0 ? numbers.group + digit : digit)).join('');
