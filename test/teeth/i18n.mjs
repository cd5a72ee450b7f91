import { flaw, unit } from './flaw.mjs';

/** Flaws of dates, numbers, lists and scripts. */
export const i18nFlaws = [
  flaw('the Persian calendar is a day off', 'i18n/persian.ts', '1948320 - 2440588', '1948321 - 2440588', unit('i18n/dates')),
  flaw('numbers are grouped by four', 'i18n/number.ts', 'from += 3) parts.push(digits.slice(from, from + 3))', 'from += 4) parts.push(digits.slice(from, from + 4))', unit('i18n/text')),
  flaw('digits are not those of the language', 'i18n/number.ts', 'digits.charAt(Number(digit))', 'digit', unit('i18n/text', 'i18n/dates')),
  flaw('two names are joined as three are', 'i18n/list.ts', 'items.length === 2 ? pair : last', 'last', unit('i18n/text')),
  flaw(
    'a language in other letters gets the words of its locale',
    'i18n/match-locale.ts',
    'lettersOf(tag) === lettersOf(locale.tag)',
    'true',
    unit('i18n/locales'),
  ),
  flaw(
    'the offset of a time is added',
    'i18n/placed-date.ts',
    'date.wall - date.offset * MINUTE',
    'date.wall + date.offset * MINUTE',
    unit('i18n/dates'),
  ),
  flaw('offsets do not count for updates', 'i18n/updated.ts', 'before.wall - offset >', 'before.wall >', unit('i18n/dates')),
  flaw('patterns read what objects inherit', 'i18n/pattern.ts', '!Object.hasOwn(values, name)', '!(name in values)', unit('i18n/text')),
  flaw('Dari is not known by its own code', 'base/language-tag.ts', "['prs', { language: 'fa', region: 'AF' }],", '', unit('i18n/locales')),
  flaw(
    'Hebrew is set from left to right',
    'i18n/script.ts',
    "'Aran', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr'])",
    "'Aran'])",
    unit('i18n/scripts'),
  ),
];
