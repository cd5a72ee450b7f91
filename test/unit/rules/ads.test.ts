import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString, type AdRule } from '../../../src/html.js';
import { toMarkdown } from '../../../src/export/markdown.js';
import { toText } from '../../../src/export/text.js';
import { parseArticle } from '../../../src/index.js';

const paragraphs = (count: number, from = 1): string[] => Array.from({ length: count }, (_, index) => `p${String(from + index)}`);
const image = (layout: string) => ({ type: 'image', src: '/a.jpg', alt: 'A', layout });

/** The words of the paragraphs behind which a place stands. */
function behind(body: readonly unknown[], ads: AdRule): readonly string[] {
  const html = renderToString({ headline: 'H', inLanguage: 'en', body }, { rules: { ads } });
  return [...html.matchAll(/([pq]\d+)<\/p>\s*<div class="galley-slot/g)].map(([, word]) => word ?? '');
}

test('places come behind so many paragraphs, and again behind so many more', () => {
  assert.deepEqual(behind(paragraphs(20), {}), ['p4']);
  assert.deepEqual(behind(paragraphs(20), { after: 2, every: 6 }), ['p2', 'p8', 'p14']);
  assert.deepEqual(behind(paragraphs(20), { after: 2, every: 6, most: 2 }), ['p2', 'p8']);
});

test('no place is within two paragraphs of the end', () => {
  assert.deepEqual(behind(paragraphs(6), {}), []);
  assert.deepEqual(behind(paragraphs(7), {}), ['p4']);
  assert.deepEqual(behind(paragraphs(20), { after: 1, every: 1 }), paragraphs(17));
});

test('no place comes behind a heading, a list, a box, or in one', () => {
  const list = { type: 'list', children: ['p101', 'p102', 'p103'] };
  const heading = { type: 'heading', children: 'h' };
  const box = { type: 'info-box', children: paragraphs(9, 40) };
  const body = paragraphs(20).flatMap((words, index) => (index % 3 === 0 ? [words, heading, list, box] : [words]));
  assert.deepEqual(behind(body, { after: 1, every: 1 }), paragraphs(17));
  const html = renderToString({ headline: 'H', body }, { rules: { ads: { after: 1, every: 1 } } });
  assert.doesNotMatch(html, /<\/(?:h\d|ul|li|aside)>\s*<div class="galley-slot/);
});

test('no place stands beside a float, until so much text has passed it', () => {
  const long = (word: string) => `${'x'.repeat(600)} ${word}`;
  const body = [...paragraphs(3), image('inset'), ...paragraphs(12, 4).map(long)];
  assert.deepEqual(behind(body, { after: 3 }), ['p3']);
  assert.deepEqual(behind(body, { after: 4 }), ['p6']);
  assert.deepEqual(behind([...paragraphs(3), image('inline'), ...paragraphs(12, 4).map(long)], { after: 4 }), ['p4']);
});

test('paragraphs of sections count, and sections take places', () => {
  const body = ['p1', { type: 'section', title: 'One', children: paragraphs(6, 2) }, { type: 'section', title: 'Two', children: paragraphs(8, 8) }];
  assert.deepEqual(behind(body, { after: 4, every: 6 }), ['p4', 'p10']);
});

test('a place of the article is one too, and none stands beside it', () => {
  const body = [...paragraphs(4), { type: 'slot', name: 'own' }, ...paragraphs(12, 5)];
  assert.deepEqual(behind(body, { after: 4 }), ['p4', 'p8']);
  const html = renderToString({ headline: 'H', body }, { rules: { ads: { after: 4 } } });
  assert.deepEqual([...html.matchAll(/place="(\w+)"/g)].map(([, name]) => name), ['own', 'ad']);
});

test('a place is what the block makes: with its name, its line and its room', () => {
  const html = renderToString({ headline: 'H', body: paragraphs(9) }, { rules: { ads: { name: 'top', label: 'Advertisement', minHeight: 240 } } });
  assert.match(html, /<div class="galley-slot galley-slot-250">\s*<p class="galley-slot-label galley-words">Advertisement<\/p>\s*<galley-slot class="galley-slot-place" place="top"><\/galley-slot>/);
  assert.match(html, /data-galley-groups="structure"/);
});

test('the tag says the rules, and outputs without places to fill have none', () => {
  const article = { headline: 'H', body: paragraphs(9) };
  const rules = { ads: { label: 'Advertisement' }, now: 5 };
  assert.match(renderToString(article, { rules }), /^<galley-article\s+rules="\{&quot;ads&quot;:\{&quot;label&quot;:&quot;Advertisement&quot;\}\}"/);
  assert.doesNotMatch(toText(article, { rules }).text + toMarkdown(article, { rules }).markdown, /Advertisement/);
  assert.deepEqual(toText(article, { rules }), toText(article));
});

test('an article that is not changed by rules stays as it was parsed, and is written as without them', () => {
  const { article } = parseArticle({ headline: 'H', body: ['a'] });
  assert.equal(renderToString(article, { rules: { ads: {} } }).replace(/ rules="[^"]*"/, ''), renderToString(article));
});
