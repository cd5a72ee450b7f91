import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseArticle } from '../../support/parse.js';
import { assertStrict } from '../../support/judge.js';

const text = (value: string) => ({ type: 'text', value });
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });
const image = { type: 'image', src: '/a.jpg', alt: 'A', width: 1, height: 1 };
const link = (...children: unknown[]) => ({ type: 'link', url: '/x', children });
const linked = { ...image, url: '/x' };

function read(input: object) {
  const { article, issues } = parseArticle({ headline: 'H', ...input });
  assertStrict(article);
  const body = JSON.parse(JSON.stringify(article.body).replaceAll(',"loading":"eager"', '')) as unknown[];
  return { article, body, issues: issues.map(({ code, pointer }) => `${code} ${pointer}`) };
}
const bodyOf = (...body: unknown[]) => read({ body }).body;

test('a picture in a link is a picture that links, wherever the link stands', () => {
  assert.deepEqual(read({ body: [link(image)] }).body, [linked]);
  assert.deepEqual(read({ body: [link(image)] }).issues, []);
  assert.deepEqual(bodyOf({ type: 'link', url: '/x', children: image }), [linked]);
  assert.deepEqual(bodyOf(paragraph(link(image))), [linked]);
  assert.deepEqual(bodyOf(paragraph('a ', link(image), ' b')), [paragraph(text('a ')), linked, paragraph(text(' b'))]);
  assert.deepEqual(bodyOf({ type: 'list', children: [{ type: 'list-item', children: [link(image)] }, link(image)] }), [
    {
      type: 'list',
      children: [
        { type: 'list-item', children: [linked] },
        { type: 'list-item', children: [linked] },
      ],
    },
  ]);
  assert.deepEqual(bodyOf({ type: 'image-set', children: [link(image), image] }), [{ type: 'image-set', children: [linked, image] }]);
  assert.deepEqual(read({ hero: link(image) }).article.hero, { ...linked, loading: 'eager' });
});

test('the words of a link around a picture stay a link beside it', () => {
  assert.deepEqual(bodyOf(paragraph(link('before', image, 'after'))), [
    paragraph(link(text('before'))),
    linked,
    paragraph(link(text('after'))),
  ]);
  assert.deepEqual(bodyOf(link('before', image)), [paragraph(link(text('before'))), linked]);
});

test('a picture keeps its own address, and a set in a link gives its pictures that of the link', () => {
  assert.deepEqual(bodyOf(link({ ...image, url: '/own' })), [{ ...image, url: '/own' }]);
  assert.deepEqual(bodyOf(link({ type: 'image-set', children: [image, { ...image, url: '/own' }] })), [
    { type: 'image-set', children: [linked, { ...image, url: '/own' }] },
  ]);
});

test('a caption keeps its own links: it stands outside the link of its picture', () => {
  const caption = ['By ', link(text('Ada'))];
  assert.deepEqual(bodyOf(paragraph(link({ ...image, caption }))), [{ ...linked, caption: [text('By '), link(text('Ada'))] }]);
});

test('a link that leads nowhere leaves its picture and its words, with one issue at its place', () => {
  const { body, issues } = read({ body: [paragraph({ type: 'link', url: 'javascript:x', children: ['a', image] })] });
  assert.deepEqual(body, [paragraph(text('a')), image]);
  assert.deepEqual(issues, ['misplaced /body/0', 'refused-url /body/0/children/0/url']);
  assert.deepEqual(bodyOf({ type: 'link', children: [image, 'a'] }), [image, paragraph(text('a'))]);
});

test('issues in a picture that links name its place in the link', () => {
  assert.deepEqual(read({ body: [paragraph(link('a', { ...image, width: 0 }))] }).issues.slice(-2), [
    'out-of-range /body/0/children/0/children/1/width',
    'missing-size /body/0/children/0/children/1',
  ]);
  assert.deepEqual(read({ body: [link({ ...image, alt: '' })] }).issues, ['unnamed-link /body/0/children/0']);
});

test('what only a numbered list has makes a list numbered', () => {
  const list = (fields: object) => bodyOf({ type: 'list', ...fields, children: ['a'] })[0] as { ordered?: boolean };
  for (const fields of [{ numbering: 'upper-roman' }, { start: 4 }, { reversed: true }]) assert.equal(list(fields).ordered, true);
  assert.equal(list({ reversed: false }).ordered, undefined);
  assert.equal(list({ numbering: 'lower-alpha', ordered: false }).ordered, false);
});

test('a list that goes on from another is counted as that one is', () => {
  const [, next, other] = bodyOf(
    { type: 'list', id: 'l', numbering: 'lower-alpha', start: 3, children: ['a', 'b'] },
    { type: 'list', continues: 'l', children: ['c'] },
    { type: 'list', continues: 'l', numbering: 'upper-roman', children: ['d'] },
  ) as { start?: number; numbering?: string; ordered?: boolean }[];
  assert.deepEqual([next?.start, next?.numbering, next?.ordered, other?.numbering], [5, 'lower-alpha', true, 'upper-roman']);
});
