import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { kindOf, orderOf, readDate, readNumber, waysOf } from '../../../src/islands/sort-keys.js';

const english = waysOf('en');
const german = waysOf('de');
const persian = waysOf('fa');
const sorted = (texts: readonly string[], kind: 'text' | 'number' | 'date', ways = english, isDescending = false) => orderOf(texts, kind, isDescending, ways).map((at) => texts[at]);

describe('numbers of a column', () => {
  const read: readonly (readonly [string, number, typeof english])[] = [
    ['1,204', 1204, english], ['1.204', 1204, german], ['1.204,5', 1204.5, german], ['1,204.5', 1204.5, english], ['1.204.500', 1_204_500, english],
    ['94.5 %', 94.5, english], ['94,5', 94.5, english], ['۹۴٫۵٪', 94.5, persian], ['۱٬۲۰۴', 1204, persian], ['٣٬٠٠٠', 3000, waysOf('ar')], ['१२', 12, waysOf('hi')],
    ['−3.5 °C', -3.5, english], ['-7', -7, english], ['$1,204', 1204, english], ['12 km', 12, english], ['1 204,5', 1204.5, waysOf('fr')], ['10–20', 10, english], ['(12)', -12, english],
  ];
  for (const [text, number, ways] of read) it(`reads ${text}`, () => { assert.equal(readNumber(text, ways), number); });

  it('finds none in words, and is not all of a sentence', () => {
    assert.ok(Number.isNaN(readNumber('none', english)));
    assert.ok(Number.isNaN(readNumber('12 ferries a day', english, true)));
    assert.equal(readNumber('12 ferries a day', english), 12);
  });
});

describe('dates of a column', () => {
  it('grow with time, however they are written', () => {
    for (const [ways, texts] of [
      [english, ['2023', '2024-02', '2024-02-29', '1 March 2024', 'Mar 2, 2024', '2024-03-02T10:30:00Z', 'April 2024', '2025-01-01']],
      [german, ['03.02.2024', '4. März 2024', '05.03.2024']],
      [waysOf('en-US'), ['02/03/2024', '03/02/2024']],
      [persian, ['۲۸ اسفند ۱۴۰۲', '۱۴۰۳/۰۱/۰۱', '۱۲ اردیبهشت ۱۴۰۳', 'مهر ۱۴۰۳']],
      [waysOf('fa-AF'), ['۲ حمل ۱۴۰۳', '۵ ثور ۱۴۰۳', '۱ جدی ۱۴۰۳']],
      [waysOf('zh'), ['2024年2月5日', '2024年10月1日']],
    ] as const) {
      const days = texts.map((text) => readDate(text, ways));
      assert.deepEqual(days, days.toSorted((one, other) => one - other), texts.join(', '));
      assert.ok(!days.some(Number.isNaN), texts.join(', '));
    }
  });
});

describe('the kind of a column', () => {
  for (const [texts, kind] of [
    [['1,204', '—', '3 km'], 'number'], [['2021', '1999'], 'number'], [['1.204', '12.500'], 'number'], [['2024-05', '2023-11', ''], 'date'], [['1 March 2024', 'May 2023'], 'date'], [['Hook', '3'], 'text'], [['—', ''], 'text'],
  ] as const) it(`is ${kind} of ${texts.join(', ')}`, () => { assert.equal(kindOf(texts, english), kind); });
});

describe('a sorted column', () => {
  it('has what says nothing at its end either way, and leaves equals as they were', () => {
    assert.deepEqual(sorted(['b', '—', 'a', ''], 'text'), ['a', 'b', '—', '']);
    assert.deepEqual(sorted(['2', 'n/a', '10', '1'], 'number', english, true), ['10', '2', '1', 'n/a']);
    assert.deepEqual(orderOf(['1', '1.0', '0'], 'number', true, english), [0, 1, 2]);
  });

  it('is in the order of its language', () => {
    assert.deepEqual(sorted(['Zebra', 'Äpfel', 'Birne', 'Regal 10', 'Regal 9'], 'text', german), ['Äpfel', 'Birne', 'Regal 9', 'Regal 10', 'Zebra']);
    assert.deepEqual(sorted(['گل', 'پیاز', 'بادنجان'], 'text', persian), ['بادنجان', 'پیاز', 'گل']);
  });

  it('is sorted also in a language that is none', () => {
    assert.deepEqual(sorted(['b', 'a'], 'text', waysOf('no language')), ['a', 'b']);
  });
});
