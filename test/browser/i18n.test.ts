import { expect } from '@open-wc/testing';
import { formatDate, type DateOptions } from '#dist/i18n/date.js';
import { formatList } from '#dist/i18n/list.js';
import { localeFor } from '#dist/i18n/locale-for.js';
import { formatNumber } from '#dist/i18n/number.js';
import { scriptOf } from '#dist/i18n/script.js';

// The same table stands in test/unit/i18n/dates.test.ts.
const dateVectors: readonly [iso: string, tag: string, options: DateOptions, text: string, datetime: string, zone?: string][] = [
  ['2026-07-29T14:05Z', 'en-GB', { timeZone: 'Asia/Kabul' }, '29 July 2026 at 18:35', '2026-07-29T18:35:00+04:30', 'GMT+4:30'],
  ['2026-07-29T14:05Z', 'en-US', { timeZone: 'Asia/Kabul' }, 'July 29, 2026 at 6:35 PM', '2026-07-29T18:35:00+04:30', 'GMT+4:30'],
  ['2026-07-29T14:05Z', 'fa-AF', { timeZone: 'Asia/Kabul' }, '۷ اسد ۱۴۰۵ ساعت ۱۸:۳۵', '2026-07-29T18:35:00+04:30', 'گرینویچ \u200e+۴:۳۰'],
  [
    '2026-07-29T14:05Z',
    'prs',
    { timeZone: 'Asia/Kabul', calendars: ['persian', 'gregory'], time: false },
    '۷ اسد ۱۴۰۵ / ۲۹ جولای ۲۰۲۶',
    '2026-07-29T18:35:00+04:30',
  ],
  [
    '2026-07-29T14:05Z',
    'fa',
    { timeZone: 'Asia/Kabul', calendars: ['persian', 'gregory'], time: false },
    '۷ مرداد ۱۴۰۵ / ۲۹ ژوئیهٔ ۲۰۲۶',
    '2026-07-29T18:35:00+04:30',
  ],
  [
    '2026-07-29T14:05Z',
    'fa',
    { timeZone: 'Asia/Kabul', calendars: ['persian', 'gregory'] },
    '۷ مرداد ۱۴۰۵ / ۲۹ ژوئیهٔ ۲۰۲۶ ساعت ۱۸:۳۵',
    '2026-07-29T18:35:00+04:30',
    'گرینویچ \u200e+۴:۳۰',
  ],
  ['2026-03-20T19:29Z', 'fa-AF', { timeZone: 'Asia/Kabul', time: false }, '۲۹ حوت ۱۴۰۴', '2026-03-20T23:59:00+04:30'],
  ['2026-03-20T19:31Z', 'fa-AF', { timeZone: 'Asia/Kabul', time: false }, '۱ حمل ۱۴۰۵', '2026-03-21T00:01:00+04:30'],
  ['2026-03-20T20:29Z', 'fa', { timeZone: 'Asia/Tehran', time: false }, '۲۹ اسفند ۱۴۰۴', '2026-03-20T23:59:00+03:30'],
  ['2025-03-20', 'fa', {}, '۳۰ اسفند ۱۴۰۳', '2025-03-20'],
  ['2026-03-02', 'en', { timeZone: 'Pacific/Kiritimati' }, '2 March 2026', '2026-03-02'],
  ['2026-03-02T23:30:00-11:00', 'en', {}, '2 March 2026 at 23:30', '2026-03-02T23:30:00-11:00', 'GMT-11'],
  ['2026-03-02T14:05:09.250+01:00', 'en', { timeZone: 'No/Where' }, '2 March 2026 at 14:05', '2026-03-02T14:05:09.250+01:00', 'GMT+1'],
  ['2026-07-01T12:00Z', 'en', { timeZone: 'Europe/London' }, '1 July 2026 at 13:00', '2026-07-01T13:00:00+01:00', 'GMT+1'],
  ['2026-01-01T00:05Z', 'en-US', {}, 'January 1, 2026 at 12:05 AM', '2026-01-01T00:05:00Z', 'UTC'],
  ['2026-01-01T09:05', 'fa', { timeZone: 'Asia/Tehran' }, '۱۱ دی ۱۴۰۴ ساعت ۹:۰۵', '2026-01-01T09:05:00'],
  ['2024-05', 'fa', {}, 'مهٔ ۲۰۲۴', '2024-05'],
  ['2024-05', 'en', {}, 'May 2024', '2024-05'],
  ['1948', 'fa-AF', {}, '۱۹۴۸', '1948'],
  ['2026-03-02', 'en', { calendars: ['gregory', 'persian', 'gregory', 'islamic'] }, '2 March 2026 / 11 Esfand 1404', '2026-03-02'],
  ['2026-03-02', 'en', { calendars: ['islamic'] }, '2 March 2026', '2026-03-02'],
  ['2026-03-02', 'de-DE', {}, '2026-03-02', '2026-03-02'],
  ['2026-03-02T14:05Z', 'ps', { timeZone: 'Asia/Kabul' }, '2026-03-02 18:35', '2026-03-02T18:35:00+04:30', '+04:30'],
  ['2026-03-02T14:05Z', 'ur', { calendars: ['persian', 'gregory'] }, '1404-12-11 / 2026-03-02 14:05', '2026-03-02T14:05:00Z', '+00:00'],
  ['0500-01-01', 'fa', {}, '۱ ژانویهٔ ۵۰۰', '0500-01-01'],
];
// End of the table.

// The same table stands in test/unit/i18n/text.test.ts.
const listVectors: readonly [tag: string, count: number, text: string][] = [
  ['en-GB', 0, ''],
  ['en-GB', 1, 'A'],
  ['en-GB', 2, 'A and B'],
  ['en-GB', 3, 'A, B and C'],
  ['en-GB', 5, 'A, B, C, D and E'],
  ['en-US', 1, 'A'],
  ['en-US', 2, 'A and B'],
  ['en-US', 3, 'A, B, and C'],
  ['en-US', 5, 'A, B, C, D, and E'],
  ['fa', 1, 'A'],
  ['fa', 2, 'A و B'],
  ['fa', 3, 'A،\u200f B، و C'],
  ['fa-AF', 3, 'A،\u200f B، و C'],
  ['fa-AF', 5, 'A،\u200f B،\u200f C،\u200f D، و E'],
  ['ps', 2, 'A, B'],
  ['ps', 3, 'A, B, C'],
];
// End of the table.

describe('words, dates and numbers per language', () => {
  for (const [iso, tag, options, text, datetime, zone] of dateVectors) {
    it(`writes ${iso} in ${tag} ${JSON.stringify(options)} as in Node`, () => {
      expect(formatDate(iso, localeFor(tag), options)).to.deep.equal(zone === undefined ? { datetime, text } : { datetime, text, zone });
    });
  }

  for (const [tag, count, text] of listVectors) {
    it(`joins ${count} names in ${tag} as in Node`, () => {
      expect(formatList([...'ABCDE'].slice(0, count), localeFor(tag)).join('')).to.equal(text);
    });
  }

  it('writes numbers as in Node', () => {
    expect(formatNumber(-1234567.5, localeFor('fa-AF'))).to.equal('\u200e−۱٬۲۳۴٬۵۶۷٫۵');
    expect(formatNumber(-1234567.5, localeFor('en'))).to.equal('-1,234,567.5');
  });

  it('names the script the engine names', () => {
    for (const tag of ['fa', 'fa-AF', 'ps', 'ur', 'ckb', 'he', 'en', 'tg', 'uz-Arab', 'zh-Hant']) {
      expect(new Intl.Locale(tag).maximize().script).to.equal(scriptOf(tag));
    }
  });

  it('shows the sign of an offset before its digits, whatever the direction around', () => {
    const zone = formatDate('2026-07-29T14:05+04:30', localeFor('fa'))?.zone ?? '';
    for (const dir of ['ltr', 'rtl']) {
      const element = document.createElement('p');
      element.dir = dir;
      const text = document.createTextNode(zone);
      element.append(text);
      document.body.append(element);
      const left = (at: number) => {
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        return range.getBoundingClientRect().left;
      };
      const sign = zone.indexOf('+');
      expect(left(sign)).to.be.lessThan(left(sign + 1));
      element.remove();
    }
  });
});
