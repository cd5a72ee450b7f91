import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatList } from '../../../src/i18n/list.js';
import { localeFor } from '../../../src/i18n/locale-for.js';
import { formatNumber, localDigits } from '../../../src/i18n/number.js';
import { formatPattern, formatText } from '../../../src/i18n/pattern.js';
import { listVectors } from '../../support/language-vectors.js';

for (const [tag, count, text] of listVectors) {
  test(`a list of ${count} in ${tag} reads ${text}`, () => {
    assert.equal(formatList([...'ABCDE'].slice(0, count), localeFor(tag)).join(''), text);
  });
}

test('each item of a list stays the thing it was', () => {
  const items = [{ name: 'Mira' }, { name: 'Jun' }, { name: 'Ada' }];
  assert.deepEqual(formatList(items, localeFor('en')), [items[0], ', ', items[1], ' and ', items[2]]);
  assert.deepEqual(formatList([['a'], ['b']], localeFor('en')), [['a'], ' and ', ['b']]);
});

const numberVectors: readonly [tag: string, value: number, text: string][] = [
  ['en', 0, '0'],
  ['en', 100, '100'],
  ['en', 999, '999'],
  ['en', 1000, '1,000'],
  ['en', -1234567.5, '-1,234,567.5'],
  ['en', 4.25, '4.25'],
  ['en', 0.1 + 0.2, '0.3'],
  ['en', -0.0001, '0'],
  ['en', 1e21, '1,000,000,000,000,000,000,000'],
  ['en', Infinity, ''],
  ['en', NaN, ''],
  ['fa', 1234567.5, '۱٬۲۳۴٬۵۶۷٫۵'],
  ['fa-AF', -12, '\u200e−۱۲'],
  ['sr', 1234567.5, '1234567.5'],
];

for (const [tag, value, text] of numberVectors) {
  test(`${value} in ${tag} reads ${text}`, () => assert.equal(formatNumber(value, localeFor(tag)), text));
}

test('numbers agree with the engine where it knows the language', () => {
  const engines = { en: new Intl.NumberFormat('en-GB'), fa: new Intl.NumberFormat('fa', { numberingSystem: 'arabext' }) };
  fc.assert(
    fc.property(fc.constantFrom('en' as const, 'fa' as const), fc.integer(), fc.nat(3), (tag, whole, places) => {
      const value = whole / 10 ** places;
      if (value !== 0) assert.equal(formatNumber(value, localeFor(tag)), engines[tag].format(value));
    }),
  );
});

test('digits change and nothing else does', () => {
  assert.equal(localDigits('برگ\u200cهای 10 تا 25: A4', localeFor('fa')), 'برگ\u200cهای ۱۰ تا ۲۵: A۴');
  assert.equal(localDigits('0123456789', { digits: 'arab' }), '٠١٢٣٤٥٦٧٨٩');
  assert.equal(localDigits('0123456789', localeFor('de')), '0123456789');
});

test('a pattern keeps its values whole and leaves places it has no value for', () => {
  const name = { link: '/mira' };
  assert.deepEqual(formatPattern('By {names}', { names: name }), ['By ', name]);
  assert.deepEqual(formatPattern('{a}{b} {c}!', { a: 1, b: 2 }), [1, 2, ' {c}!']);
  assert.deepEqual(formatPattern('{toString} {__proto__}', {}), ['{toString} {__proto__}']);
  assert.deepEqual(formatPattern('', {}), []);
});

test('a value that looks like a place is not read again', () => {
  assert.equal(formatText('{a} {b}', { a: '{b}', b: '{a} $& $1' }), '{b} {a} $& $1');
});

test('the zero-width non-joiner of a value and of a pattern is kept', () => {
  assert.equal(formatText('تهیه\u200cکننده: {names}', { names: 'نی\u200cزار' }), 'تهیه\u200cکننده: نی\u200cزار');
});

test('any pattern keeps all its text', () => {
  fc.assert(fc.property(fc.string(), (pattern) => assert.equal(formatText(pattern, {}), pattern)));
});
