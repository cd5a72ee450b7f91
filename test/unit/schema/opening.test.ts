import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseArticle } from '../../../src/blocks/parse-article.js';
import { DESIGNS, DISPLAYS } from '../../../src/schema/definitions/values.js';
import { renderToString } from '../../../src/html.js';

const hero = { type: 'image', src: 'https://a.example/a.jpg', alt: 'A', width: 1600, height: 900 };
const article = (format: unknown, more = {}) => ({ headline: 'H', inLanguage: 'en', format, body: ['Text.'], ...more });
const issuesOf = (...given: Parameters<typeof article>) => parseArticle(article(...given)).issues;
const openingOf = (...given: Parameters<typeof article>) => /galley-opening-([a-z-]+)/.exec(renderToString(article(...given)))?.[1];

describe('a genre or a display that nobody knows', () => {
  for (const [name, words] of [['design', DESIGNS], ['display', DISPLAYS]] as const) {
    it(`falls back to the standard one, and an issue lists the right words: ${name}`, () => {
      const format = { [name]: 'imersive' };
      const [issue, ...others] = issuesOf(format, { hero });
      assert.deepEqual([issue?.code, issue?.pointer, others], ['unknown-value', `/format/${name}`, []]);
      for (const word of words) assert.ok(issue?.message.includes(word), word);
      assert.equal(openingOf(format, { hero }), 'standard');
    });
  }
});

describe('an opening that lacks what it needs', () => {
  const cases = [
    [{ display: 'immersive' }, 'hero', 'text'],
    [{ display: 'showcase' }, 'hero', 'text'],
    [{ display: 'immersive', design: 'opinion' }, 'hero', 'opinion'],
    [{ design: 'photo-essay' }, 'hero', 'text'],
    [{ design: 'review' }, 'rating', 'text'],
  ] as const;
  for (const [format, field, opening] of cases) {
    it(`steps down and says so: ${Object.values(format).join(' ')}`, () => {
      assert.equal(openingOf(format), opening);
      const [issue, ...others] = issuesOf(format);
      assert.deepEqual([issue?.code, issue?.severity, others], ['lacking', 'warning', []]);
      assert.match(issue?.message ?? '', new RegExp(`needs a "${field}"`));
    });
  }

  it('is content with what it has', () => {
    assert.deepEqual(issuesOf({ display: 'immersive' }, { hero }), []);
    assert.equal(openingOf({ design: 'review' }, { rating: { value: 4, best: 5 } }), 'review');
    assert.deepEqual(issuesOf({ design: 'review' }, { rating: { value: 4, best: 5 } }), []);
    assert.deepEqual(issuesOf({ design: 'review' }, { body: [{ type: 'rating', value: 4, best: 5 }] }), []);
  });
});
