import type { Locale } from './locale.js';

/** For every language without strings: no words at all, dates in numerals as ISO 8601 writes them. */
export const neutral: Locale = {
  tag: 'und',
  strings: {},
  digits: 'latn',
  numbers: { decimal: '.', group: '', minus: '-' },
  list: { pair: ', ', middle: ', ', last: ', ' },
  dates: {
    months: undefined,
    day: '{year}-{month}-{day}',
    month: '{year}-{month}',
    dateTime: '{date} {time}',
    time: 'HH:mm',
    separator: ' / ',
    utc: '+00:00',
    zone: '{offset}',
    offset: 'long',
  },
  calendars: ['gregory'],
  quotes: { outer: ['“', '”'], inner: ['‘', '’'] },
};

/** The same in Arabic letters, which have a comma of their own. */
export const neutralArabic: Locale = { ...neutral, list: { pair: '،\u200f ', middle: '،\u200f ', last: '،\u200f ' } };

/** In Pashto the year is that of the sun. */
export const neutralPashto: Locale = { ...neutralArabic, calendars: ['persian'] };
