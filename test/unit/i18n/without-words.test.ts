import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderToString } from '../../../src/html.js';

const article = (inLanguage: string) => ({
  inLanguage, headline: 'H', datePublished: '2026-07-29T14:05:00Z', dateModified: '2026-07-30T14:05:00Z', timeZone: 'Asia/Kabul',
  contributors: [{ name: 'A' }, { name: 'B' }], body: ['x'],
});
const datesOf = (inLanguage: string) => [...renderToString(article(inLanguage)).matchAll(/<time([^>]*)>(.*?)<\/time>/g)].map(([, attributes = '', text = '']) => ({ attributes, text: text.replaceAll(/<[^>]*>/g, '') }));

describe('a language of which we have no words', () => {
  for (const language of ['ps', 'ur', 'ar', 'ckb', 'ur-Aran', 'de', 'ru']) {
    it(`has one date, a run of figures for itself: ${language}`, () => {
      const [date, ...others] = datesOf(language);
      assert.deepEqual(others, []);
      assert.match(date?.attributes ?? '', /dir="ltr"/);
      assert.match(date?.text ?? '', /^\d{4}-\d{2}-\d{2} /);
    });
  }

  it('has names parted by the comma of its letters', () => {
    for (const language of ['ps', 'ur', 'ar', 'ur-Aran']) assert.match(renderToString(article(language)), /A<\/bdi>،\u200f <bdi[^>]*>B/, language);
    for (const language of ['de', 'ru', 'tg']) assert.match(renderToString(article(language)), /A<\/bdi>, <bdi[^>]*>B/, language);
  });

  it('has the calendar of its country where that is another: Pashto that of the sun', () => {
    assert.match(datesOf('ps')[0]?.text ?? '', /^1405-05-07 /);
    assert.match(datesOf('ur')[0]?.text ?? '', /^2026-07-29 /);
  });

  it('leaves languages with words as they are', () => {
    assert.equal(datesOf('en').length, 2);
    assert.doesNotMatch(datesOf('fa')[0]?.attributes ?? '', /dir=/);
  });
});
