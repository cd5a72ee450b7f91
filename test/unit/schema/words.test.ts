import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertStrict } from '../../support/judge.js';
import { parseArticle } from '../../support/parse.js';

const text = (value: string) => ({ type: 'text', value });
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });
const mark = (type: string, value = 'x') => ({ type, children: [text(value)] });

function read(input: object) {
  const { article, issues } = parseArticle({ headline: 'H', ...input });
  assertStrict(article);
  assert.deepEqual(parseArticle(article).article, article);
  return { article, body: article.body as unknown[], told: issues.map(({ code, pointer }) => `${code} ${pointer}`), messages: issues.map(({ message }) => message).join('\n') };
}

/** What a body is read as, without an issue. */
function body(...blocks: unknown[]) {
  const result = read({ body: blocks });
  assert.deepEqual(result.told, []);
  return result.body;
}

test('marks are understood under the names that people type', () => {
  const names: [string, string[]][] = [
    ['strong', ['bold', 'b', 'Strong']], ['emphasis', ['italic', 'i', 'em']], ['strikethrough', ['strike', 's', 'del']], ['underline', ['u', 'ins']],
    ['subscript', ['sub']], ['superscript', ['sup']], ['highlight', ['mark']],
  ];
  for (const [type, words] of names) for (const word of words) assert.deepEqual(body(paragraph('a', { type: word, children: 'x' })), [paragraph(text('a'), mark(type))], word);
});

test('links, breaks and code in a sentence are understood', () => {
  assert.deepEqual(body(paragraph({ type: 'a', href: '/x', text: 'x' }, { type: 'br' }, { type: 'code', value: 'let x' }, { type: 'inlineCode', text: 'y' }, { type: 'text', text: ' z' }, { text: '!' })), [
    paragraph({ type: 'link', url: '/x', children: [text('x')] }, { type: 'break' }, { type: 'inline-code', value: 'let x' }, { type: 'inline-code', value: 'y' }, text(' z!')),
  ]);
});

test('blocks are understood under the names of HTML and others', () => {
  const item = { type: 'list-item', children: [paragraph(text('x'))] };
  assert.deepEqual(body({ type: 'p', text: 'x' }, { type: 'h1', text: 'One' }, { type: 'h3', content: 'Three' }, { type: 'hr' }, { type: 'ul', items: ['x'] }, { type: 'ol', children: [{ type: 'li', text: 'x' }] }, { type: 'quote', text: 'x' }, { type: 'pre', text: 'a\nb' }, { type: 'thematicBreak' }, { type: 'Block_Quote', content: 'x' }), [
    paragraph(text('x')), { type: 'heading', anchor: 'one', level: 2, children: [text('One')] }, { type: 'heading', anchor: 'three', level: 3, children: [text('Three')] }, { type: 'thematic-break' },
    { type: 'list', ordered: false, children: [item] }, { type: 'list', ordered: true, children: [item] }, { type: 'blockquote', children: [paragraph(text('x'))] }, { type: 'code', value: 'a\nb' }, { type: 'thematic-break' }, { type: 'blockquote', children: [paragraph(text('x'))] },
  ]);
});

test('a picture may be an img, and its file may be its url where that is certain', () => {
  const image = { type: 'image', src: '/a.jpg', alt: 'A', width: 1, height: 1, loading: 'eager' };
  assert.deepEqual(body({ type: 'img', url: '/a.jpg', alt: 'A', width: 1, height: 1 }), [image]);
  assert.deepEqual(read({ hero: { url: '/a.jpg?w=1', alt: 'A', width: 1, height: 1 } }).article.hero, { ...image, src: '/a.jpg?w=1' });
  assert.deepEqual(body({ type: 'image', src: '/a.jpg', url: '/b.jpg', alt: 'A', width: 1, height: 1 }), [{ type: 'image', src: '/a.jpg', url: '/b.jpg', alt: 'A', width: 1, height: 1, loading: 'eager' }]);
  const { told, messages } = read({ body: [{ type: 'image', url: '/story', alt: 'A' }] });
  assert.deepEqual(told, ['missing-field /body/0']);
  assert.match(messages, /"src"/);
});

test('a paragraph is parted by an img and a link around one, not by inline code', () => {
  const { body: blocks } = read({ body: [paragraph('a', { type: 'img', src: '/a.jpg', alt: 'A' }, 'b', { type: 'a', href: '/x', children: [{ type: 'img', src: '/b.jpg', alt: 'B' }] })] });
  assert.deepEqual((blocks as { type: string; url?: string }[]).map(({ type, url }) => [type, url]), [['paragraph', undefined], ['image', undefined], ['paragraph', undefined], ['image', '/x']]);
});

test('a type that the place says need not be written', () => {
  const { article, told } = read({
    body: [paragraph('x', { type: 'footnote-reference', ref: '1' }), { type: 'list', children: [{ text: 'a' }, { children: ['b'] }] }, { type: 'image-set', children: [{ src: '/a.jpg', alt: 'A', width: 1, height: 1 }] }],
    footnotes: [{ id: '1', text: 'N' }],
  });
  assert.deepEqual(told, []);
  assert.deepEqual(article.footnotes, [{ type: 'footnote-definition', id: '1', number: 1, references: 1, children: [paragraph(text('N'))] }]);
  assert.deepEqual((article.body[1] as { children: unknown }).children, ['a', 'b'].map((each) => ({ type: 'list-item', children: [paragraph(text(each))] })));
});

test('entries of related understand the names of an article', () => {
  const { article, told } = read({ related: [{ headline: 'R', url: '/r', image: { type: 'image', src: '/a.jpg', alt: '', caption: 'C', width: 2, height: 1 }, datePublished: '2026-03-02', author: 'Mira', inLanguage: 'en' }, { title: 'S', image: { url: '/b.jpg' } }] });
  assert.deepEqual(told, []);
  assert.deepEqual(article.related, [{ url: '/r', title: 'R', image: { src: '/a.jpg', alt: '', width: 2, height: 1 } }, { title: 'S', image: { src: '/b.jpg' } }]);
});

test('an unknown block or node with a fallback is as it should be', () => {
  assert.deepEqual(read({ body: [{ type: 'poll', fallback: 'Vote.' }, paragraph('a ', { type: 'emoji', fallback: 'smile' })] }).told, []);
  assert.deepEqual(read({ body: [{ type: 'poll', fallback: '' }] }).told, ['unknown-type /body/0']);
});

test('empty objects of a content management system are no errors', () => {
  const { article, told } = read({
    kicker: { text: '' }, author: [{ name: '', role: 'author' }], image: {}, standfirst: null, publisher: { name: null }, related: [{}], tags: [{ name: '' }], section: {}, rights: { notice: '' },
    body: [{}, { type: 'image', src: '', alt: '' }, { type: 'code', value: '' }, { type: 'image-set', children: [{}] }, { type: 'blockquote', cite: { name: '' }, children: ['x'] }],
  });
  assert.deepEqual(told, []);
  assert.deepEqual(article, { headline: [text('H')], body: [{ type: 'blockquote', children: [paragraph(text('x'))] }], stats: { wordCount: 1, readingMinutes: 1 } });
});

test('what an object has besides an empty name is not lost', () => {
  const { article, told } = read({ author: { name: '', location: 'Kabul' } });
  assert.deepEqual([article.contributors, told], [[{ name: 'Kabul' }], ['missing-field /author']]);
});

test('names that may mean something else lead to ours', () => {
  for (const [name, ours] of [['subtitle', 'standfirst'], ['dek', 'standfirst'], ['publishedAt', 'datePublished'], ['keywords', 'tags'], ['featured_image', 'hero'], ['category', 'section']] as const) assert.match(read({ [name]: 'x' }).messages, new RegExp(`Did you mean "${ours}"`), name);
});
