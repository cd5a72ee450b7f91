import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDate } from '../../../src/import/manuscript/dates.js';
import { fold, foldDigits } from '../../../src/import/manuscript/fold.js';
import { lunarToIso } from '../../../src/import/manuscript/lunar.js';
import { LANGUAGES, monthTable } from '../../../src/import/manuscript/vocabulary.js';
import { solarMonthDays, solarToIso } from '../../../src/import/manuscript/solar.js';

const isoOf = (line: string): string | undefined => {
  const date = readDate(line);
  return date && 'iso' in date ? date.iso : undefined;
};
const isDoubtful = (line: string): boolean => {
  const date = readDate(line);
  return date !== undefined && 'doubt' in date;
};

describe('dates of a manuscript', () => {
  it('are read in the forms that newsrooms write', () => {
    const lines = [
      ...[
        '12 February 2025',
        'February 12, 2025',
        '12 Feb 2025',
        'Feb. 12, 2025',
        '12th February 2025',
        'Wednesday, 12 February 2025',
        'Wed 12 Feb 2025',
        '12 FEBRUARY 2025',
      ],
      ...['2025-02-12', '2025/02/12', '12.02.2025', '2025.2.12', '2025年2月12日', '２０２５年２月１２日'],
      ...[
        '12 февраля 2025',
        '12 февраля 2025 г.',
        'среда, 12 февраля 2025 года',
        '12 février 2025',
        'mercredi 12 février 2025',
        '12. Februar 2025',
        'Mittwoch, 12. Februar 2025',
        '12 de febrero de 2025',
        'miércoles, 12 de febrero de 2025',
      ],
      ...['۱۲ فوریه ۲۰۲۵', '۱۲ فوریهٔ ۲۰۲۵', '۱۲ فبروری ۲۰۲۵', '١٢ فبراير ٢٠٢٥', 'الأربعاء 12 فبراير 2025', 'الأربعاء، ١٢ فبراير ٢٠٢٥'],
      ...[
        '۲۴ دلو ۱۴۰۳',
        '24 دلو 1403',
        'چهارشنبه، ۲۴ بهمن ۱۴۰۳',
        'چهارشنبه ۲۴ دلو ۱۴۰۳',
        '۲۴ سلواغه ۱۴۰۳',
        '۱۴۰۳/۱۱/۲۴',
        '۲۴/۱۱/۱۴۰۳',
        '1403-11-24',
      ],
    ];
    for (const line of lines) assert.equal(isoOf(line), '2025-02-12', line);
    assert.equal(isoOf('1er mars 2025'), '2025-03-01');
    assert.equal(isoOf('٣ تشرين الثاني ٢٠٢٤'), '2024-11-03');
    assert.equal(isoOf('29 February 2024'), '2024-02-29');
    assert.equal(isoOf('2025-02-12T10:30:00+04:30'), '2025-02-12T10:30:00+04:30');
    assert.equal(isoOf('25/02/2025'), '2025-02-25');
    assert.equal(isoOf('02/25/2025'), '2025-02-25');
    assert.equal(isoOf('03/03/2025'), '2025-03-03');
  });

  it('are read in the digits of every script, from nought to nine', () => {
    for (const digits of ['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹', '०१२३४५६७८९', '０１２３４５６７８９']) assert.equal(foldDigits(digits), '0123456789');
    assert.equal(isoOf('۲۹ اسفند ۱۳۹۹'), '2021-03-19');
  });

  it('are doubtful when they can be read in two ways, are no day, or say less than a day', () => {
    for (const line of [
      '02/03/2025',
      '2-3-2025',
      '31 February 2025',
      '30 حوت ۱۴۰۲',
      '2025-13-01',
      '2025-02-30',
      'February 2025',
      '12 February',
      'Wednesday',
      '12 Feb 25',
      '1984',
      '12 February 2025, 14:30',
      '1446/08/13',
    ]) {
      assert.ok(isDoubtful(line), line);
    }
    assert.match(JSON.stringify(readDate('12.02.2025')), /doubtful/);
  });

  it('are not seen in other lines', () => {
    for (const line of [
      '',
      '—',
      'May we all',
      '12 February 2025 was a Wednesday',
      'On 12 February 2025.',
      '12 February 2025.',
      'Mira Sol',
      '3 km of quay',
      '3.5',
      'Chapter 12',
      '۱۲ قایق',
      '2025 boats',
      `${'1 '.repeat(40)}`,
    ]) {
      assert.ok(isoOf(line) === undefined, line);
    }
    for (const line of ['May we all', 'Mira Sol', '3 km of quay', '12 February 2025 was a Wednesday'])
      assert.equal(readDate(line), undefined, line);
  });
});

describe('the Solar Hijri calendar', () => {
  it('agrees with ICU on every day of the years 1300 to 1450', () => {
    const format = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    });
    for (let year = 1300; year <= 1450; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        for (const day of [1, solarMonthDays(year, month)]) {
          const parts = Object.fromEntries(
            format.formatToParts(new Date(solarToIso(year, month, day))).map(({ type, value }) => [type, value]),
          );
          assert.deepEqual([parts['year'], parts['month'], parts['day']], [year, month, day].map(String));
        }
      }
    }
  });
});

describe('the calendar of Umm al-Qura', () => {
  it('agrees with ICU on every month of the years 1400 to 1499', () => {
    const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    });
    for (let year = 1400; year <= 1499; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        const last = lunarToIso(year, month, 30) === undefined ? 29 : 30;
        for (const day of [1, last]) {
          const parts = Object.fromEntries(
            format.formatToParts(new Date(lunarToIso(year, month, day) ?? '')).map(({ type, value }) => [type, value]),
          );
          assert.deepEqual([parts['year'], parts['month'], parts['day']], [year, month, day].map(String));
        }
      }
    }
    assert.equal(lunarToIso(1399, 12, 1), undefined);
    assert.equal(lunarToIso(1500, 1, 1), undefined);
    assert.equal(lunarToIso(1447, 13, 1), undefined);
    assert.equal(lunarToIso(1447, 9, 0), undefined);
  });

  it('is told to be one that can be another day where the moon is sighted', () => {
    assert.match(JSON.stringify(readDate('13 رمضان 1447 هـ')), /sighted.*doubtful/);
  });
});

describe('the words of dates', () => {
  it('name no month twice in one calendar', () => {
    for (const { language, months = [], solarMonths = [], lunarMonths = [] } of LANGUAGES) {
      for (const [field, rows] of Object.entries({ months, solarMonths, lunarMonths })) {
        const table = monthTable(field as 'months');
        for (const row of rows) {
          const names = row.split(' ');
          assert.equal(names.length, 12, `${language}: ${row}`);
          names.forEach((all, index) => {
            for (const name of all.split('/')) assert.equal(table.get(fold(name.replaceAll('_', ' '))), index + 1, `${language}: ${name}`);
          });
        }
      }
    }
  });

  it('are those of the calendars in ICU, in the languages of the articles', () => {
    for (const locale of [
      'en',
      'de',
      'fr',
      'es',
      'pt',
      'it',
      'nl',
      'tr',
      'ru',
      'uk',
      'ar-EG',
      'fa-u-ca-gregory',
      'ur',
      'pl',
      'sv',
      'hi',
      'id',
    ]) {
      for (let month = 0; month < 12; month += 1) {
        const written = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
        const line = written.format(Date.UTC(2026, month, 23));
        assert.equal(isoOf(line), `2026-${String(month + 1).padStart(2, '0')}-23`, `${locale}: ${line}`);
      }
    }
    for (const locale of ['fa-IR', 'fa-AF', 'ar-SA-u-ca-islamic-umalqura']) {
      const written = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
      for (let day = 0; day < 365; day += 13) {
        const at = Date.UTC(2026, 0, 1 + day);
        assert.equal(isoOf(written.format(at)), new Date(at).toISOString().slice(0, 10), `${locale}: ${written.format(at)}`);
      }
    }
  });

  it('name one day in two calendars, or none', () => {
    assert.equal(isoOf('دوشنبه ۱۱ اسفند ۱۴۰۴، ۲ مارس ۲۰۲۶'), '2026-03-02');
    assert.match(JSON.stringify(readDate('۱۱ اسفند ۱۴۰۴ - ۳ مارس ۲۰۲۶')), /different days/);
  });
});
