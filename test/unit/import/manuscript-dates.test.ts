import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDate } from '../../../src/import/manuscript/dates.js';
import { foldDigits } from '../../../src/import/manuscript/fold.js';
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
