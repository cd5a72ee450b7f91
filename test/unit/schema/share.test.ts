import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article } from '../../../src/schema/generated/types.js';
import { parseArticle } from '../../support/parse.js';
import { generatedArticles } from '../../support/generate.js';
import { FIXTURES } from '../../support/judge.js';

const COUNT = 2_000;
const blocks = (change: (list: unknown[]) => unknown[] = (list) => list) =>
  change(Array.from({ length: COUNT }, (_, index) =>
    index % 10 === 4 ? { type: 'image', src: `https://e.example/${String(index)}.jpg`, alt: 'A', width: 1, height: 1 }
    : index % 10 === 7 ? { type: 'heading', level: 2, children: `Part ${String(index)}` }
    : { type: 'paragraph', children: ['It begins alike ', { type: 'strong', children: `and ends as ${String(index)}` }] }));
const read = (body: unknown[], previous?: Article) => parseArticle({ headline: 'H', stats: { wordCount: 1, readingMinutes: 1 }, body }, { previous }).article;

const before = read(blocks());
/** How many blocks of the new version are objects of the previous one. */
const kept = (after: Article) => {
  const known = new Set<unknown>(before.body);
  return after.body.filter((block) => known.has(block)).length;
};

const CHANGES: [string, (list: unknown[]) => unknown[], number][] = [
  ['one block changed', (list) => list.with(1_000, 'changed'), COUNT - 1],
  ['the first block changed', (list) => list.with(0, 'changed'), COUNT - 1],
  ['a block inserted at the head', (list) => ['new', ...list], COUNT],
  ['a block inserted in the middle', (list) => list.toSpliced(700, 0, 'new'), COUNT],
  ['a block deleted', (list) => list.toSpliced(500, 1), COUNT - 1],
  ['two blocks exchanged', (list) => list.with(10, list[1_500]).with(1_500, list[10]), COUNT],
  ['the first half moved behind', (list) => [...list.slice(1_000), ...list.slice(0, 1_000)], COUNT - 1],
  ['the order reversed', (list) => list.toReversed(), COUNT - 1],
];
for (const [name, change, expected] of CHANGES) {
  test(`with ${name}, all other blocks stay the same objects`, () => {
    const after = read(blocks(change), before);
    assert.ok(kept(after) >= expected, `${String(kept(after))} of ${String(expected)}`);
    assert.deepEqual(after, read(blocks(change)));
  });
}

test('an equal document is the very same article', () => {
  for (const json of FIXTURES.values()) {
    const { article } = parseArticle(json);
    assert.equal(parseArticle(json, { previous: article }).article, article);
    assert.equal(parseArticle(JSON.stringify(article), { previous: article }).article, article);
  }
});

test('of a list of which one item changed, and of what stands around it, all else stays the same', () => {
  const document = (words: string) => ({
    headline: 'H',
    body: ['one', { type: 'quote', children: [{ type: 'list', items: Array.from({ length: 200 }, (_, index) => (index === 70 ? words : `Item ${String(index)}`)) }, 'end'] }],
  });
  const lists = (article: Article) => {
    const [, quote] = article.body;
    const [list, end] = quote?.type === 'blockquote' ? quote.children : [];
    return { quote, end, items: list?.type === 'list' ? list.children : [] };
  };
  const first = parseArticle(document('a')).article;
  const second = parseArticle(document('b'), { previous: first }).article;
  assert.deepEqual(second, parseArticle(document('b')).article);
  assert.notEqual(lists(second).quote, lists(first).quote);
  assert.equal(lists(second).end, lists(first).end);
  assert.equal(lists(first).items.length, 200);
  assert.deepEqual(lists(second).items.flatMap((item, index) => (item === lists(first).items[index] ? [] : [index])), [70]);
});

test('a change outside the body keeps the body', () => {
  const document = JSON.parse(FIXTURES.get('news') ?? '') as object;
  const first = parseArticle(document).article;
  const second = parseArticle({ ...document, headline: 'Another' }, { previous: first }).article;
  assert.notEqual(second, first);
  assert.equal(second.body, first.body);
  assert.equal(second.hero, first.hero);
  assert.equal(second.contributors, first.contributors);
});

test('what follows from the place of a block is part of it', () => {
  const reference = (ref: string) => ({ type: 'paragraph', id: ref, children: [ref, { type: 'footnote-reference', ref }] });
  const document = (...body: unknown[]) => ({ headline: 'H', body, footnotes: ['a', 'b', 'c'].map((id) => ({ type: 'footnote-definition', id, children: id })) });
  const first = parseArticle(document(reference('a'), reference('b'), 'same')).article;
  const second = parseArticle(document(reference('c'), reference('a'), reference('b'), 'same'), { previous: first }).article;
  assert.notEqual(second.body[1], first.body[0]);
  assert.match(JSON.stringify(second.body[1]), /"number":2/);
  assert.equal(second.body[3], first.body[2]);
  assert.deepEqual(second.footnotes?.map(({ id, number }) => [id, number]), [['c', 1], ['a', 2], ['b', 3]]);
});

test('a version that follows another is the same as one that stands alone', () => {
  const documents: unknown[] = [...[...FIXTURES.values()].map((json) => JSON.parse(json) as unknown), ...generatedArticles(25, 5, { misplaced: true })];
  for (const a of documents) {
    const previous = parseArticle(a).article;
    const before = JSON.stringify(previous);
    for (const b of documents) assert.deepEqual(parseArticle(b, { previous }).article, parseArticle(b).article);
    assert.equal(JSON.stringify(previous), before);
  }
});

test('a previous version that did not come out of the parser is passed over', () => {
  for (const previous of [{}, null, { body: 7 }, { headline: [], body: [] }]) assert.deepEqual(parseArticle({ headline: 'H' }, { previous: previous as unknown as Article }).article, { headline: [{ type: 'text', value: 'H' }], body: [] });
});

test('the one node that stands in a changed block stays the same object', () => {
  const section = (title: string) => [{ type: 'section', title, children: ['Whole.'] }];
  const childOf = ({ body }: Article) => (body[0] as unknown as { readonly children: readonly unknown[] }).children[0];
  const first = read(section('One'));
  const second = read(section('Two'), first);
  assert.notEqual(second.body[0], first.body[0]);
  assert.equal(childOf(second), childOf(first));
});
