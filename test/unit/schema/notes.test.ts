import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseArticle } from '../../../src/index.js';

const mark = (ref: string) => ({ type: 'footnote-reference', ref });
const note = (id: string, children: unknown) => ({ type: 'footnote-definition', id, children });
const parsed = (body: readonly unknown[], footnotes: readonly unknown[]) => parseArticle({ headline: 'Tide', inLanguage: 'en', body, footnotes });

/** The marks of an article, in the order of its text, as number, occurrence and what is beside them. */
function marksOf(value: unknown): readonly (readonly unknown[])[] {
  if (Array.isArray(value)) return value.flatMap(marksOf);
  if (typeof value !== 'object' || value === null) return [];
  const { type, number, occurrence, note: beside } = value as Record<string, unknown>;
  return type === 'footnote-reference' ? [[number, occurrence, beside]] : Object.values(value).flatMap(marksOf);
}

test('the first mark of a note has the beginning of its text beside it, in one line', () => {
  const children = [{ type: 'paragraph', children: ['In ', { type: 'emphasis', children: ['pencil'] }, '.', { type: 'break' }, 'Again.'] }, { type: 'list', children: ['One', 'Two'] }];
  const { article } = parsed([{ type: 'paragraph', children: ['A', mark('a'), 'b', mark('a')] }], [note('a', children)]);
  assert.deepEqual(marksOf(article.body), [[1, 1, 'In pencil. Again. One Two'], [1, 2, undefined]]);
});

test('of a long note the margin has the beginning, cut between signs', () => {
  const { article } = parsed([{ type: 'paragraph', children: ['A', mark('a')] }], [note('a', `${'word '.repeat(55)}👨‍👩‍👧‍👦👨‍👩‍👧‍👦`)]);
  const [[, , beside] = []] = marksOf(article.body) as readonly (readonly [number, number, string])[];
  assert.ok(beside !== undefined && beside.length <= 280 && beside.endsWith('…'));
  assert.doesNotMatch(beside, /\u200d…$/);
});

test('a mark to nothing, in a note, or in a caption has its number where there is a note, and a place in the margin only in the text', () => {
  const picture = { type: 'image', src: '/a.jpg', alt: 'A', width: 3, height: 2, caption: ['Seen', mark('c')] };
  const { article, issues } = parsed(['Text.', { type: 'paragraph', children: ['A', mark('none'), mark('a')] }, picture], [note('a', ['First.', { type: 'paragraph', children: ['See', mark('b'), mark('a')] }]), note('b', [{ type: 'paragraph', children: ['Back to', mark('a')] }]), note('c', 'In the caption.')]);
  assert.deepEqual(marksOf(article.body).map(([number]) => number), [undefined, 1, 2]);
  assert.deepEqual(marksOf(article.footnotes), [[3, 1, undefined], [1, 2, undefined], [1, 3, undefined]]);
  assert.deepEqual(article.footnotes?.map(({ id, references }) => [id, references]), [['a', 3], ['c', 1], ['b', 1]]);
  assert.deepEqual(issues.map(({ code, pointer }) => [code, pointer]), [['unresolved-reference', '/body/1/children/1']]);
});

test('notes are read to the same article again, and nobody can write what stands beside a mark', () => {
  const first = parsed([{ type: 'paragraph', children: ['A', { ...mark('a'), note: 'Forged.' }] }], [note('a', 'True.')]).article;
  assert.deepEqual(marksOf(first.body), [[1, 1, 'True.']]);
  assert.deepEqual(parseArticle(JSON.parse(JSON.stringify(first))).article, first);
});

test('five hundred notes cost each what one costs', () => {
  const ids = Array.from({ length: 500 }, (_, index) => `n${String(index)}`);
  const { article, issues } = parsed([{ type: 'paragraph', children: ids.flatMap((id) => ['Words', mark(id)]) }], ids.map((id) => note(id, `Note ${id}.`)));
  assert.deepEqual(issues, []);
  assert.deepEqual(marksOf(article.body).map(([number, , beside]) => [number, beside]), ids.map((id, index) => [index + 1, `Note ${id}.`]));
});
