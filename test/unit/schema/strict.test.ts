import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isParsed } from '../../../src/schema/parsed.js';
import type { Article } from '../../../src/schema/generated/types.js';
import { parseArticle } from '../../../src/schema/parse.js';
import { articleInput, generatedArticles } from '../../support/generate.js';
import { assertStrict, FIXTURES, judgeOf } from '../../support/judge.js';

const base = 'https://site.example/story/';
const inputs = [...[...FIXTURES.values()].map((json) => JSON.parse(json) as unknown), ...generatedArticles(150, 11), ...generatedArticles(250, 12, { misplaced: true, depth: 4 })];

/** Parsing what was parsed changes nothing, not even after a trip through JSON. */
function assertStable(article: Article): void {
  const json = JSON.stringify(article);
  for (const again of [parseArticle(article), parseArticle(JSON.parse(json)), parseArticle(json)]) {
    assert.deepEqual(again.article, article);
  }
}

test('both JSON Schemas compile in strict mode', () => {
  assert.ok(judgeOf('strict'));
  assert.ok(judgeOf('input'));
});

test('generated articles are valid as input, and raise no error', () => {
  const isValid = judgeOf('input');
  for (const input of generatedArticles(200, 7)) {
    assert.ok(isValid(input), JSON.stringify(isValid.errors?.slice(0, 3)));
    assert.deepEqual(parseArticle(input, { baseUrl: base }).issues.filter(({ severity }) => severity === 'error' || severity === 'fatal'), []);
  }
});

test('what was parsed is strict, and parses to itself', () => {
  for (const input of inputs) {
    for (const options of [{}, { baseUrl: base }]) {
      const { article } = parseArticle(input, options);
      assertStrict(article);
      assertStable(article);
    }
  }
});

test('what was cut short by a limit parses to itself', () => {
  const limits = { nodes: 150, blocks: 12, listItems: 2, images: 2, text: 12, title: 9, alternative: 7, id: 8, blockDepth: 3, listDepth: 2, quoteDepth: 1, inlineDepth: 4, marks: 2, contributors: 1, candidates: 1, url: 25 };
  fc.assert(fc.property(articleInput({ misplaced: true }), fc.constantFrom(...Object.keys(limits)), (input, name) => {
    const options = { limits: { [name]: limits[name as keyof typeof limits] } };
    const { article } = parseArticle(input, options);
    assertStrict(article);
    assert.deepEqual(parseArticle(article, options).article, article);
  }), { numRuns: 400 });
});

test('what a paragraph would say that has no room any more is not counted', () => {
  const note = (id: string, children: unknown) => ({ type: 'footnote-definition', id, children });
  const reference = { type: 'footnote-reference', ref: 'a' };
  const divider = { type: 'thematic-break' };
  const inParagraph = (...children: unknown[]) => ({ type: 'paragraph', children });
  for (const children of [['one', reference], [inParagraph('one', divider, reference)], [inParagraph('one\n\n', reference)], [{ type: 'heading', level: 2, children: 'one' }, { type: 'acme', children: 'two' }, reference], ['one', { type: 'in-numbers', title: [reference], items: ['3 km'] }]]) {
    for (const blocks of [4, 5, 6]) {
      const { article } = parseArticle({ headline: 'H', footnotes: [note('a', 'A'), note('b', children)] }, { limits: { blocks } });
      const shown = JSON.stringify(article).split('"footnote-reference"').length - 1;
      assert.equal(article.footnotes?.[0]?.references ?? 0, shown, JSON.stringify(article));
    }
  }
});

test('any value parses to what parses to itself', () => {
  fc.assert(fc.property(fc.record({ headline: fc.anything(), body: fc.array(fc.anything()), author: fc.anything(), hero: fc.anything(), footnotes: fc.anything() }), (input) => {
    assertStable(parseArticle(input).article);
  }), { numRuns: 300 });
});

test('an object of which nothing is kept leaves nothing behind, wherever it stands', () => {
  const own = (value: unknown) => JSON.parse(`{"__proto__": ${JSON.stringify(value)}}`) as unknown;
  const nothing = () => undefined;
  const hollow = [own(1), own({ a: 'x' }), { a: own('x') }, { type: 'unknown', original: own(1) }, { children: [own(1)] }, { type: undefined }, { a: nothing }, { a: [Symbol('a'), 1n] }, { a: Number.NaN }, { type: nothing }];
  for (const value of hollow) {
    const pictures = { type: 'image-set', children: [{ src: 'a.jpg', alt: 'A', width: 2, height: 1 }, value] };
    const { article } = parseArticle({ headline: [value], hero: value, body: [value, { type: 'list', children: [value] }, { type: 'blockquote', children: [value] }, pictures], footnotes: [value, { id: 'a', children: [value] }], related: [value], author: value });
    assertStrict(article);
    assertStable(article);
    assert.ok(!JSON.stringify(article).includes('"unknown"'), JSON.stringify(article));
  }
});

test('an item or footnote without content, a picture that is none, and a text that is no string parse to what parses to itself', () => {
  const { article } = parseArticle({
    headline: 'H', body: [{ type: 'list', children: [{ type: 'list-item', x: 'rest' }, 'one'] }, { type: 'image', alt: '', x: 'y' }, { type: 'text', value: ['three words more'] }],
    footnotes: [{ type: 'footnote-definition', id: 'a', x: 'rest' }, { type: 'footnote-definition', id: 'b' }, 'two'],
  });
  assertStrict(article);
  assertStable(article);
  assert.deepEqual(article.body.map(({ type }) => type), ['list', 'paragraph']);
  assert.deepEqual(article.footnotes?.map(({ id, number, children: [first] }) => [id, number, first?.type === 'unknown' ? first.text : first?.type]), [['a', 1, ['rest']], [undefined, 2, 'paragraph']]);
  assert.deepEqual(article.stats, { wordCount: 4, readingMinutes: 1 });
});

test('the order of the fields in the input changes nothing', () => {
  const reversed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reversed);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).reverse().map(([key, each]) => [key, reversed(each)]));
  };
  const ownWords = new Set(['original', 'data', 'placeholder']);
  const comparable = (article: Article) => JSON.parse(JSON.stringify(article, (key, value: unknown) => (ownWords.has(key) ? undefined : value))) as unknown;
  for (const input of [...FIXTURES.values()].map((json) => JSON.parse(json) as unknown)) {
    assert.equal(JSON.stringify(comparable(parseArticle(reversed(input)).article)), JSON.stringify(comparable(parseArticle(input).article)));
  }
});

test('only what came out of the parser counts as parsed', () => {
  const { article } = parseArticle({ headline: 'H' });
  assert.equal(isParsed(article), true);
  for (const other of [{ ...article }, null, 'x', undefined, {}]) assert.equal(isParsed(other), false);
});
