import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseArticle } from 'galley';
import { closest } from '../../../src/schema/closest.js';

test('a word is close to one that differs by fewer letters than half of it, and by two at most', () => {
  const known = ['kicker', 'url', 'section'];
  const near: [string, string][] = [['kickre', 'kicker'], ['kicke', 'kicker'], ['SECTIONS', 'section'], ['u-r-l', 'url'], ['rul', ''], ['ulr', ''], ['uri', 'url'], ['kck', ''], [`kicker${'r'.repeat(40)}`, '']];
  for (const [word, found] of near) assert.equal(closest(word, known), found, word);
});

test('a list without points is no standfirst', () => {
  assert.equal(parseArticle({ headline: 'A', inLanguage: 'en', standfirst: [] }).article.standfirst, undefined);
});

test('a second block at the top goes to the head of the body, and is told', () => {
  const { article, issues } = parseArticle({ headline: 'A', inLanguage: 'en', hero: [{ type: 'image', src: '/a.jpg', alt: 'B', width: 1, height: 1 }, { type: 'image', src: '/c.jpg', alt: 'C', width: 1, height: 1 }], body: ['D'] });
  assert.deepEqual([article.hero?.type, article.body.length], ['image', 2]);
  assert.deepEqual(issues.map(({ code, pointer }) => `${code} ${pointer}`), ['misplaced /hero']);
});

test('pictures of a link that leads nowhere have no address', () => {
  const link = { type: 'link', url: 'javascript:alert(1)', children: [{ type: 'image', src: '/a.jpg', alt: 'B', width: 1, height: 1 }] };
  const [image] = parseArticle({ headline: 'A', inLanguage: 'en', body: [{ type: 'paragraph', children: [link] }] }).article.body;
  assert.equal(image?.type, 'image');
  assert.equal(Object.hasOwn(image, 'url'), false);
});

test('a part of a sentence that nobody knows is told, unless it brings what stands for it', () => {
  const told = (child: object) => parseArticle({ headline: 'A', inLanguage: 'en', body: [{ type: 'paragraph', children: ['B', child] }] }).issues.map(({ code }) => code);
  assert.deepEqual(told({ type: 'acme/wibble', text: 'C' }), ['unknown-type']);
  assert.deepEqual(told({ type: 'acme/wibble', fallback: ['C'] }), []);
});
