import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseArticle } from '../../../src/blocks/parse-article.js';
import { readLanguageTag } from '../../../src/base/language-tag.js';
import { isTimeZone } from '../../../src/base/zone.js';
import { tagOf } from '../../../src/schema/read/spelling.js';
import { closest } from '../../../src/schema/closest.js';

/** What a date is read as, and whether it is known to be one of another place only by its day. */
function readDate(text: string, timeZone?: string): { value: string | undefined; local: boolean } {
  const { article, issues } = parseArticle({ headline: 'H', inLanguage: 'en', datePublished: text, ...(timeZone === undefined ? {} : { timeZone }) });
  return { value: article.datePublished, local: issues.some(({ code }) => code === 'time-without-offset') };
}

test('dates are calendar dates or instants with an offset, and are never shifted', () => {
  const kept = ['2026-03-02', '2024-02-29', '2026-03-02T14:05Z', '2026-03-02T14:05:59+04:30', '2026-03-02T14:05:59.123456789-11:00', '0001-01-01'];
  for (const date of kept) assert.deepEqual(readDate(date), { value: date, local: false });
  assert.deepEqual(readDate(' 2026-03-02t14:05z '), { value: '2026-03-02T14:05Z', local: false });
  assert.deepEqual(readDate('2026-03-02 14:05+0430'), { value: '2026-03-02T14:05+04:30', local: false });
  assert.deepEqual(readDate('2026-03-02T14:05'), { value: '2026-03-02', local: true });
});

test('offsets are read as databases write them', () => {
  for (const [text, value] of [['2026-03-02 14:05:00+00', '2026-03-02T14:05:00+00:00'], ['2026-03-02T14:05-07', '2026-03-02T14:05-07:00'], ['2026-03-02 14:05:00 +0530', '2026-03-02T14:05:00+05:30'], ['2026-03-02 14:05:00 UTC', '2026-03-02T14:05:00Z'], ['2026-03-02t14:05:00z', '2026-03-02T14:05:00Z']] as const) assert.deepEqual(readDate(text), { value, local: false });
  for (const text of ['2026-03-02T14:05+1', '2026-03-02T14:05+15', '2026-03-02T14:05+00:0', '2026-03-02+00']) assert.equal(readDate(text).value, undefined, text);
});

test('a local time is one in the time zone of the article; where it is there twice or not at all, that from before the change', () => {
  const times = [['Asia/Kabul', '2026-03-02T10:00', '+04:30'], ['Europe/Vienna', '2026-03-02T10:00:05.5', '+01:00'], ['Europe/Vienna', '2026-07-02 10:00', '+02:00'], ['Europe/Vienna', '2026-03-29T02:30', '+01:00'], ['Europe/Vienna', '2026-03-29T03:00', '+02:00'], ['Europe/Vienna', '2026-10-25T02:30', '+02:00'], ['America/New_York', '2026-11-01T01:30', '-04:00'], ['UTC', '2026-03-02T10:00', '+00:00']] as const;
  for (const [zone, local, offset] of times) assert.deepEqual(readDate(local, zone), { value: local.replace(' ', 'T') + offset, local: false });
  assert.deepEqual(readDate('2026-03-02', 'Asia/Kabul'), { value: '2026-03-02', local: false });
});

test('the time zone holds for every date, wherever it stands', () => {
  const { article, issues } = parseArticle({ inLanguage: 'en', datePublished: '2026-03-02T10:00', history: [{ date: '2026-03-03T10:00', text: 'x' }], headline: 'H', body: [{ type: 'paragraph', children: [{ type: 'time', datetime: '2026-03-04 10:00', children: 'x' }] }], timeZone: 'Asia/Kabul' });
  assert.deepEqual(issues, []);
  assert.deepEqual(JSON.stringify(article).match(/2026-03-0\dT10:00\+04:30/g)?.length, 3);
  assert.deepEqual(parseArticle(article).article, article);
  const without = parseArticle({ headline: 'H', inLanguage: 'en', datePublished: '2026-03-02T10:00', timeZone: 'Mars/Olympus' });
  assert.deepEqual([without.article.datePublished, without.issues.map(({ code }) => code)], ['2026-03-02', ['time-without-offset', 'invalid-time-zone']]);
});

test('a language by its name is read as its tag, and the message says the tag', () => {
  for (const [name, tag] of [['english', 'en'], ['English (US)', 'en-US'], ['English (uk)', 'en-UK'], ['Persian', 'fa'], ['Farsi', 'fa'], ['German', 'de'], ['Deutsch', 'de'], ['en_US.UTF-8', 'en-US'], ['Dari', 'prs'], ['Pashto', 'ps']] as const) {
    assert.equal(tagOf(name), tag);
    const { article, issues } = parseArticle({ headline: 'H', inLanguage: name });
    assert.equal(article.inLanguage, tag);
    assert.ok(issues[0]?.message.includes(`read as "${tag}"`));
  }
  for (const name of ['', 'klingonese', 'x'.repeat(10_000), '()', 'en-', 'all of them']) assert.equal(tagOf(name), '', name);
});

test('what is no date is refused', () => {
  for (const text of ['', 'x', '2026', '2026-3-2', '2026-02-29', '1900-02-29', '2026-13-01', '2026-00-01', '2026-01-00', '2026-04-31', '2026-03-02T24:00Z', '2026-03-02T10:60Z', '2026-03-02T10:00:60Z', '2026-03-02T10:00+15:00', '02/03/2026', '1404-12-11 هـ', '۲۰۲۶-۰۳-۰۲', '2026-03-02T10:00:00.Z', '20260302']) assert.equal(readDate(text).value, undefined, text);
});

test('language tags are spelled as usual, and never exchanged for others', () => {
  for (const [text, tag] of [['en', 'en'], ['FA_af', 'fa-AF'], ['uz-cyrl-UZ', 'uz-Cyrl-UZ'], ['prs', 'prs'], ['iw', 'iw'], ['zh-hans', 'zh-Hans'], ['de-1996', 'de-1996'], ['es-419', 'es-419'], ['und', 'und'], [' ps ', 'ps']] as const) assert.equal(readLanguageTag(text), tag);
});

test('what is no language tag, or would make the platform throw, is refused', () => {
  for (const text of ['', 'e', 'english', 'persian', 'Dari', 'english!', 'en-', '-en', 'en--us', 'en-a', 'en-us-us-us-12345678901', 'x'.repeat(100), 'en-x', 'de-1996-1996', 'fa-AF\0', 'en_US.UTF-8']) assert.equal(readLanguageTag(text), undefined, text);
});

test('every accepted tag and zone is understood by the platform', () => {
  for (const tag of ['fa-AF', 'prs', 'uz-Cyrl', 'und', 'zh-Hans'].map((each) => readLanguageTag(each))) assert.doesNotThrow(() => new Intl.NumberFormat(tag ?? '!'));
  for (const zone of ['Asia/Kabul', 'UTC', 'Europe/Vienna', 'America/Argentina/Buenos_Aires', 'Etc/GMT+5']) assert.equal(isTimeZone(zone), true, zone);
  for (const zone of ['', 'Kabul', 'Mars/Olympus', '+04:30', 'Asia/Kabul\0', 'x'.repeat(1_000)]) assert.equal(isTimeZone(zone), false, zone);
});

test('a mistyped word leads to the known word closest to it', () => {
  const known = ['paragraph', 'heading', 'list', 'image-set', 'text'];
  for (const [word, near] of [['paragrah', 'paragraph'], ['Heading', 'heading'], ['imageset', 'image-set'], ['image_set', 'image-set'], ['lst', 'list'], ['xyz', ''], ['', ''], ['p'.repeat(50), '']] as const) assert.equal(closest(word, known), near, word);
});

test('the length of the article is counted where it is not given', () => {
  const stats = (input: object) => parseArticle({ headline: 'Not counted', ...input }).article.stats;
  assert.deepEqual(stats({ body: ['One two three.', { type: 'list', children: ['four', { type: 'list-item', children: ['five six'] }] }, { type: 'image', alt: 'not counted', caption: 'seven' }] }), { wordCount: 7, readingMinutes: 1 });
  assert.deepEqual(stats({ body: ['می‌رود و می‌آید', '日本語縦書き'] }), { wordCount: 6, readingMinutes: 1 });
  assert.deepEqual(stats({ body: ['word '.repeat(1_000)] }), { wordCount: 1_000, readingMinutes: 4 });
  assert.deepEqual(stats({ stats: { readingMinutes: 9 }, body: ['one'] }), { wordCount: 1, readingMinutes: 9 });
  assert.equal(stats({ body: [] }), undefined);
});

test('computed fields of the input are passed over', () => {
  const { article, issues } = parseArticle({ headline: 'H', inLanguage: 'en', body: [{ type: 'paragraph', dateline: 'X', children: ['a', { type: 'footnote-reference', ref: 'n', number: 7, occurrence: 7 }] }, { type: 'image', alt: 'A', src: '/a.jpg', width: 1, height: 1, loading: 'lazy' }], footnotes: [{ type: 'footnote-definition', id: 'n', number: 7, references: 7, children: 'N' }] });
  assert.deepEqual(issues, []);
  assert.doesNotMatch(JSON.stringify(article), /7|"X"|lazy/);
});

test('the dateline stands in the first paragraph, or in one of its own', () => {
  const first = (...body: unknown[]) => parseArticle({ headline: 'H', dateline: 'KABUL', body }).article.body[0];
  assert.deepEqual(first('a'), { type: 'paragraph', children: [{ type: 'text', value: 'a' }], dateline: 'KABUL' });
  assert.deepEqual(first({ type: 'thematic-break' }), { type: 'paragraph', children: [], dateline: 'KABUL' });
});

test('only the first picture near the top is loaded at once', () => {
  const image = { type: 'image', src: '/a.jpg', alt: '', width: 1, height: 1 };
  const eager = (input: object) => JSON.stringify(parseArticle({ headline: 'H', ...input }).article).split('"eager"').length - 1;
  assert.deepEqual([eager({ hero: image, body: [image] }), eager({ body: ['a', image, image] }), eager({ body: ['a', 'b', 'c', image] }), eager({ hero: { type: 'image-set', children: [image, image] } })], [1, 1, 0, 1]);
});

test('a word of a list is known however it is spelled, in 64 letters at most', () => {
  const design = (word: string) => parseArticle({ headline: 'H', inLanguage: 'en', format: { design: word } }).article.format?.design;
  for (const word of ['live', 'Live', 'li-ve', ' LIVE_', `live${' '.repeat(60)}`]) assert.equal(design(word), 'live', word);
  assert.notEqual(design(`live${' '.repeat(61)}`), 'live');
});
