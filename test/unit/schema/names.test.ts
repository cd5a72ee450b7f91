import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseArticle } from '../../support/parse.js';
import { slugOf } from '../../../src/schema/input/text.js';

const read = (...body: unknown[]) => parseArticle({ headline: 'H', body });
const anchors = (...headings: unknown[]) => read(...headings.map((each) => (typeof each === 'string' ? { type: 'heading', children: each } : each))).article.body.map(({ anchor }) => anchor);
const linkTo = (url: string, ...body: unknown[]) => {
  const { article, issues } = read(...body, { type: 'paragraph', children: [{ type: 'link', url, children: 'x' }] });
  return [(article.body.at(-1) as unknown as { children: { url?: string }[] }).children[0]?.url, issues.map(({ code }) => code)];
};

test('headings are named by the letters and digits of their text, in every script', () => {
  assert.deepEqual(anchors('How it works', '  “Quoted” — & more!  ', 'می‌رود و می‌آید', '日本語 123', 'Ärger & Größe', 'Ελληνικά Σ', 'E\u0301te\u0301', '😀'), ['how-it-works', 'quoted-more', 'می‌رود-و-می‌آید', '日本語-123', 'ärger-größe', 'ελληνικά-σ', 'été', 'part']);
});

test('the text of marks counts, notes do not', () => {
  assert.deepEqual(anchors({ type: 'heading', children: ['How ', { type: 'emphasis', children: 'it' }, { type: 'footnote-reference', ref: 'n' }, 'works'] }), ['how-it-works']);
});

test('no name is given twice, and none that the page uses itself', () => {
  assert.deepEqual(anchors('A', 'A', 'A 2', 'A', 'Notes', 'Headline', 'Standfirst', 'Note 1', 'ref-2'), ['a', 'a-2', 'a-2-2', 'a-3', 'notes', 'headline-2', 'standfirst', 'note-1', 'ref-2']);
});

test('where the page has notes, what would have their names gets another; an issue says it, and links lead to the author’s own', () => {
  const heading = (children: string) => ({ type: 'heading', children });
  const to = (url: string) => ({ type: 'link', url, children: url });
  const input = { headline: 'H', body: [{ type: 'paragraph', children: [to('#notes'), to('#Headline'), to('#note-1'), { type: 'footnote-reference', ref: 'n' }] }, heading('Notes'), heading('Headline'), heading('Note 1'), heading('Notes')], footnotes: [{ type: 'footnote-definition', id: 'n', children: 'N' }] };
  const { article, issues } = parseArticle(input);
  assert.deepEqual(article.body.slice(1).map(({ anchor }) => anchor), ['notes-2', 'headline-2', 's-note-1', 'notes-3']);
  assert.deepEqual((article.body[0] as unknown as { children: { url?: string }[] }).children.map(({ url }) => url), ['#notes-2', '#headline-2', '#s-note-1', undefined]);
  assert.deepEqual(issues.map(({ code, pointer }) => `${code} ${pointer}`), ['renamed-anchor /body/1', 'renamed-anchor /body/2', 'renamed-anchor /body/3']);
  const again = parseArticle(article);
  assert.deepEqual([again.article, again.issues], [article, []]);
});

test('a written anchor comes before those made from text', () => {
  assert.deepEqual(anchors('A', { type: 'paragraph', anchor: 'A', children: 'x' }, { type: 'heading', anchor: 'My Place', children: 'x' }), ['a-2', 'a', 'my-place']);
});

test('names have at most 64 characters, with their numbers', () => {
  const long = 'word '.repeat(50);
  const names = anchors(long, long, long);
  assert.equal(new Set(names).size, 3);
  for (const name of names) assert.ok(name && name.length <= 64 && !name.includes('--') && !name.endsWith('-'));
});

test('a name is its own name', () => {
  for (const text of ['How it works', 'می‌رود', 'İstanbul', 'ΟΔΟΣ', 'ẞ', 'x'.repeat(200), 'a-', '--a--b--', '\u0301', '\u200c', 'ǆ', 'J\u030c']) {
    const name = slugOf(text, 64);
    assert.equal(slugOf(name, 64), name);
  }
});

test('links into the article follow the names', () => {
  const heading = { type: 'heading', children: 'How It Works' };
  assert.deepEqual(linkTo('#how-it-works', heading), ['#how-it-works', []]);
  assert.deepEqual(linkTo('#How It Works', heading), ['#how-it-works', []]);
  assert.deepEqual(linkTo('#How%20It%20Works', heading), ['#how-it-works', []]);
  assert.deepEqual(linkTo('#%D8%AF%D8%B1%DB%8C%D8%A7', { type: 'heading', children: 'دریا' }), ['#دریا', []]);
  assert.deepEqual(linkTo('#headline'), ['#headline', []]);
  assert.deepEqual(linkTo('#nowhere', heading), [undefined, ['unresolved-reference']]);
  assert.deepEqual(linkTo('#%E0%A4%A', heading), [undefined, ['unresolved-reference']]);
});

test('ids are unique among blocks, and footnotes have names of their own', () => {
  const { article } = parseArticle({ headline: 'H', body: [{ type: 'paragraph', id: '1', children: ['x', { type: 'footnote-reference', ref: '1' }] }, { type: 'heading', id: '1', children: 'y' }], footnotes: [{ type: 'footnote-definition', id: '1', children: 'N' }] });
  assert.deepEqual(article.body.map(({ id }) => id), ['1', '1-2']);
  assert.deepEqual(article.footnotes?.map(({ id, number, references }) => [id, number, references]), [['1', 1, 1]]);
});

test('footnotes are numbered by first reference, those of footnotes after those of the text', () => {
  const ref = (to: string) => ({ type: 'footnote-reference', ref: to });
  const note = (id: string, ...children: unknown[]) => ({ type: 'footnote-definition', id, children: [{ type: 'paragraph', children: [id, ...children] }] });
  const { article } = parseArticle({ headline: 'H', body: [{ type: 'paragraph', children: ['x', ref('b'), ref('a'), ref('b')] }], footnotes: [note('z'), note('c'), note('a', ref('d')), note('b', ref('c')), note('d')] });
  assert.deepEqual(article.footnotes?.map(({ id, number, references }) => [id, number, references]), [['b', 1, 2], ['a', 2, 1], ['c', 3, 1], ['d', 4, 1], ['z', 5, 0]]);
  const [paragraph] = article.body as unknown as { children: Record<string, unknown>[] }[];
  assert.deepEqual(paragraph?.children.slice(1).map(({ number, occurrence }) => [number, occurrence]), [[1, 1], [2, 1], [1, 2]]);
});

test('a list goes on where another ended', () => {
  const list = (more: object, items = 3) => ({ type: 'list', ordered: true, ...more, children: Array.from({ length: items }, () => 'x') });
  const starts = read(list({ id: 'a' }), list({ id: 'b', continues: 'a' }), list({ continues: 'b' }), list({ id: 'r', reversed: true }), list({ reversed: true, continues: 'r' }), list({ continues: 'none', start: 7 })).article.body.map((block) => (block as { start?: number }).start);
  assert.deepEqual(starts, [undefined, 4, 7, undefined, 0, 7]);
});

test('ten thousand equal headings are named in as many steps', () => {
  const count = (headings: number) => {
    let steps = 0;
    const set = Set.prototype.has;
    Set.prototype.has = function (this: Set<unknown>, value: unknown) {
      steps++;
      return set.call(this, value);
    };
    try {
      anchors(...Array.from({ length: headings }, () => 'A'));
    } finally {
      Set.prototype.has = set;
    }
    return steps;
  };
  const [few, many] = [count(1_000), count(8_000)];
  assert.ok(many < few * 8.8, `${String(few)} ${String(many)}`);
});
