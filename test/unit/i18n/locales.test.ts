import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inProject } from '../../../scripts/project.mjs';
import { partsOfTag } from '../../../src/base/language-tag.js';
import { formatDate } from '../../../src/i18n/date.js';
import { formatList } from '../../../src/i18n/list.js';
import { LOCALE_FILES } from '../../../src/i18n/locale-files.js';
import { localeFor, LOCALES } from '../../../src/i18n/locale-for.js';
import { CALENDARS } from '../../../src/i18n/locale.js';
import { matchLocale } from '../../../src/i18n/match-locale.js';
import { neutral, neutralArabic } from '../../../src/i18n/neutral.js';
import { formatNumber, localDigits } from '../../../src/i18n/number.js';
import { STRING_KEYS, stringFor } from '../../../src/i18n/strings.js';

const placeholders = (text: string | undefined) => (text?.match(/\{\w+\}/g) ?? []).toSorted().join(' ');
const english = localeFor('en');

test('there are locales for English, Persian and Dari', () => {
  assert.deepEqual(
    LOCALES.map(({ tag }) => tag),
    ['en', 'en-US', 'fa', 'fa-AF'],
  );
});

test('every locale that a server has, a browser loads', async () => {
  const files = await Promise.all(Object.values(LOCALE_FILES).map((load) => load()));
  const loaded = LOCALES.filter(({ tag }) => partsOfTag(tag).language !== 'en');
  assert.deepEqual(files.flat(), loaded, 'src/i18n/locale-files.ts has the same as LOCALES of src/i18n/locale-for.ts, but for English');
});

test('README.md names every language that has words', () => {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const languages = new Set(LOCALES.map(({ tag }) => names.of(tag)?.split(' ').at(-1) ?? tag));
  const section = readFileSync(inProject('README.md'), 'utf8').split('## Languages')[1] ?? '';
  assert.equal(/are set in (.*?), with /.exec(section)?.[1], formatList([...languages], english).join(''), 'the section "Languages"');
});

for (const locale of LOCALES) {
  test(`${locale.tag} has a word for every key, with the same places, and no other key`, () => {
    assert.deepEqual(Object.keys(locale.strings).toSorted(), [...STRING_KEYS].toSorted());
    for (const key of STRING_KEYS) {
      const word = locale.strings[key];
      assert.ok(word !== undefined && word.trim() === word && word !== '', key);
      assert.equal(placeholders(word), placeholders(english.strings[key]), key);
      assert.doesNotMatch(word.replace(/\{\w+\}/g, ''), /[{}]/, key);
    }
  });

  test(`${locale.tag} has twelve different months in every calendar`, () => {
    for (const calendar of CALENDARS) {
      const names = locale.dates.months?.[calendar] ?? [];
      assert.equal(names.length, 12);
      assert.equal(new Set(names).size, 12);
    }
  });
}

for (const tag of ['fa', 'fa-AF']) {
  test(`${tag} has no Latin letter, no Arabic yeh or kaf, and no Latin comma or question mark`, () => {
    const { strings, dates } = localeFor(tag);
    const months = Object.values(dates.months ?? {}).flat();
    const patterns = [dates.day, dates.month, dates.dateTime, dates.zone, dates.utc];
    for (const word of [...Object.values(strings), ...months, ...patterns]) {
      assert.doesNotMatch(word.replace(/\{\w+\}/g, ''), /[A-Za-z,?;\u064a\u0643]/, word);
    }
  });
}

test('Persian keeps its zero-width non-joiners', () => {
  assert.equal(localeFor('fa').strings.updated, 'به\u200cروزشده در {date}');
  assert.equal(localeFor('fa-AF').strings.updated, 'به\u200cروز شده در {date}');
  const words = Object.values(localeFor('fa').strings);
  assert.ok(words.filter((word) => word.includes('\u200c')).length >= 10);
  for (const word of words) assert.doesNotMatch(word, /(^|\s)\u200c|\u200c(\s|$)/, word);
});

test('every number of keys a newspaper page needs stays small', () => {
  assert.equal(new Set(STRING_KEYS).size, STRING_KEYS.length);
  assert.ok(STRING_KEYS.length <= 160);
});

const tags: readonly [tag: string, locale: string][] = [
  ['en', 'en'],
  ['EN-gb', 'en'],
  ['en-AU', 'en'],
  ['en_us', 'en-US'],
  ['en-Latn-US', 'en-US'],
  ['en-US-x-house', 'en-US'],
  ['fa', 'fa'],
  ['fa-IR', 'fa'],
  ['pes', 'fa'],
  ['prs', 'fa-AF'],
  ['prs-AF', 'fa-AF'],
  ['fa-af', 'fa-AF'],
  ['fa-Arab-AF', 'fa-AF'],
  ['fa-Aran', 'fa'],
  ['fa-Latn', 'und'],
  ['en-Shaw', 'und'],
  ['ps', 'und'],
  ['tg', 'und'],
  ['ens', 'und'],
  ['english', 'und'],
  ['und', 'und'],
  ['x-en', 'und'],
  ['', 'und'],
  ['__proto__', 'und'],
  ['en'.repeat(50_000), 'und'],
];

for (const [tag, expected] of tags) {
  test(`${tag.slice(0, 20) || 'no tag'} is set in ${expected}`, () => assert.equal(localeFor(tag).tag, expected));
}

test('a locale that is not loaded gives the neutral one', () => {
  assert.equal(matchLocale('fa', [english]), neutralArabic);
  assert.equal(matchLocale('de', [english]), neutral);
  assert.equal(matchLocale('en-US', [english]), english);
});

test('words the article names itself are found, and others are not', () => {
  assert.equal(stringFor(english.strings, 'role', 'photographer'), 'Photographs by {names}');
  assert.equal(stringFor(localeFor('fa-AF').strings, 'correction', 'clarification'), 'وضاحت');
  assert.equal(stringFor(english.strings, 'role', 'astronaut'), undefined);
  assert.equal(stringFor(english.strings, 'role', '__proto__'), undefined);
  assert.equal(stringFor(neutral.strings, 'role', 'author'), undefined);
});

test('a language without strings shows no word at all', () => {
  for (const tag of ['ps', 'ur', 'uz', 'de', 'zh-Hant']) {
    const locale = localeFor(tag);
    assert.deepEqual(locale.strings, {});
    const shown = [
      ...formatList(['۱', '۲', '۳'], locale),
      formatNumber(-1234567.891, locale),
      formatNumber(NaN, locale),
      formatNumber(1e300, locale),
      formatNumber(1e-9, locale),
      localDigits('12', locale),
      ...locale.quotes.outer,
      ...locale.quotes.inner,
    ];
    for (const iso of ['2026-03-02T14:05Z', '2026-03-02T14:05+04:30', '2026-03-02T14:05', '2026-03-02', '2026-03', '2026', 'never']) {
      for (const timeZone of [undefined, 'Asia/Kabul', 'UTC', 'Nowhere']) {
        const date = formatDate(iso, locale, { timeZone, calendars: ['persian', 'gregory'] });
        shown.push(date?.text ?? '', date?.zone ?? '');
      }
    }
    for (const text of shown) assert.doesNotMatch(text, /[A-Za-z]{2,}|[A-Za-z]\b/, text);
  }
});
