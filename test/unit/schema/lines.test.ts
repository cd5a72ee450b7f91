import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from '../../../src/html.js';
import { parseArticle } from '../../support/parse.js';
import { assertStrict } from '../../support/judge.js';

const text = (value: string) => ({ type: 'text', value });
const br = { type: 'break' };
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });
const strong = (...children: unknown[]) => ({ type: 'strong', children });

function read(input: object) {
  const { article, issues } = parseArticle({ headline: 'H', ...input });
  assertStrict(article);
  assert.deepEqual(parseArticle(article).article, article);
  return { article, codes: issues.map(({ code }) => code) };
}

const body = (...blocks: unknown[]) => read({ body: blocks }).article.body as unknown[];
const run = (...nodes: unknown[]) => (body(paragraph(...nodes))[0] as { children: unknown[] } | undefined)?.children;

test('the end of a line in running text is a line break, whoever wrote it', () => {
  for (const end of ['\n', '\r\n', '\r', '\v', '\f', '\x85', '\u2028']) {
    assert.deepEqual(body(`a${end}b`), [paragraph(text('a'), br, text('b'))], JSON.stringify(end));
    assert.deepEqual(run(text(`سلام${end}b`)), [text('سلام'), br, text('b')], JSON.stringify(end));
  }
});

test('lines are kept in marks, links, headings, items, quotes, captions and the opening', () => {
  const lines = [text('a'), br, text('b')];
  assert.deepEqual(run(strong('a\nb'), { type: 'link', url: '/x', children: 'a\nb' }), [strong(...lines), { type: 'link', url: '/x', children: lines }]);
  const { article } = read({
    headline: 'a\nb', standfirst: 'a\nb', hero: { type: 'image', src: '/a.jpg', alt: 'a\nb', caption: 'a\nb' },
    body: [{ type: 'heading', children: 'a\nb' }, { type: 'list', children: ['a\nb'] }, { type: 'blockquote', children: 'a\nb' }, { type: 'pullquote', text: 'a\nb' }],
    footnotes: ['a\nb'],
  });
  const expected = [...lines, br];
  assert.deepEqual([article.headline, article.standfirst], [lines, { text: lines }]);
  assert.equal(JSON.stringify(article).split(JSON.stringify(lines)).length - 1, 8);
  assert.equal(expected.length, 4);
});

test('blanks around the end of a line, as in indented data, set nothing', () => {
  assert.deepEqual(body('a  \n    b\t\n\tc'), [paragraph(text('a'), br, text('b'), br, text('c'))]);
  assert.deepEqual(run(text('a '), text(' \n b')), [text('a'), br, text('b')]);
});

test('line ends before and behind a text set nothing, nor do breaks', () => {
  assert.deepEqual(body('\n  a\n'), [paragraph(text('a'))]);
  assert.deepEqual(run('\n', br, strong('\n', 'a', '\n'), br, '\n'), [strong(text('a'))]);
  assert.deepEqual(read({ headline: '\nA\n', standfirst: [['\nS\n']] }).article.standfirst, { text: [text('S')] });
});

test('a break and the end of a line beside it are one', () => {
  assert.deepEqual(run('a', br, '\nb'), [text('a'), br, text('b')]);
  assert.deepEqual(run('a', br, br, 'b'), [text('a'), br, br, text('b')]);
});

test('an empty line parts paragraphs, in a string of the body and in a paragraph', () => {
  const two = [paragraph(text('a')), paragraph(text('b'))];
  for (const gap of ['\n\n', '\r\n\r\n', '\n \t\n', '\n\n\n\n', '\u2029', '\r\r', '\n\u00a0\n']) {
    const whole = `a${gap}b`;
    for (const input of [whole, [whole], [paragraph(whole)], [paragraph(text(whole))], [paragraph('a\n', text('\nb'))]]) assert.deepEqual(read({ body: input }).article.body, two, JSON.stringify([gap, input]));
  }
  assert.deepEqual(body({ type: 'list', children: ['a\n\nb'] }), [{ type: 'list', children: [{ type: 'list-item', children: two }] }]);
  assert.deepEqual(body({ type: 'blockquote', children: 'a\n\nb' }), [{ type: 'blockquote', children: two }]);
});

test('of a parted paragraph the first keeps the name, and all keep the language', () => {
  assert.deepEqual(body({ type: 'paragraph', id: 'x', lang: 'fa', dropCap: true, children: ['a\n\n', strong('b'), '\n\nc'] }), [
    { type: 'paragraph', id: 'x', lang: 'fa', dropCap: true, children: [text('a')] }, { type: 'paragraph', lang: 'fa', children: [strong(text('b'))] }, { type: 'paragraph', lang: 'fa', children: [text('c')] },
  ]);
});

test('where no paragraph can stand, an empty line stays one', () => {
  assert.deepEqual(run(strong('a\n\n\n\nb')), [strong(text('a'), br, br, text('b'))]);
  assert.deepEqual(read({ headline: 'a\n\nb' }).article.headline, [text('a'), br, br, text('b')]);
});

test('fields of one line have a space in place of the end of a line', () => {
  const { article } = read({ kicker: 'a\r\nb', author: 'Mira\n  Sol', dateline: 'KA\u2028BUL', hero: { type: 'image', src: '/a.jpg', alt: ' a\n\nb ' } });
  assert.deepEqual([article.kicker, article.contributors, article.dateline], [{ text: 'a b' }, [{ name: 'Mira Sol' }], 'KA BUL']);
  assert.equal((article.hero as { alt?: string }).alt, ' a b ');
});

test('code keeps its lines', () => {
  const value = '\n  a\n\n\tb\n';
  assert.deepEqual(body({ type: 'code', value }, paragraph({ type: 'inline-code', value: 'a\nb' }, ' x')), [{ type: 'code', value }, paragraph({ type: 'inline-code', value: 'a\nb' }, text(' x'))]);
});

test('a text of blanks, of characters without a shape, or of breaks sets nothing', () => {
  for (const blank of [' ', '\n', '\t \n', '\u00a0', '\u3000', '\u200b', '\ufeff', '\u00ad\u2060', '\u00a0\n\u00a0\n\n']) {
    const { article, codes } = read({
      body: [blank, paragraph(blank), paragraph(br), paragraph(br, strong(blank), br), { type: 'heading', children: blank }, { type: 'blockquote', children: blank }, { type: 'pullquote', text: blank }, text(blank), br],
      standfirst: [blank], author: [blank], kicker: blank, dateline: blank,
      hero: { type: 'image', src: '/a.jpg', alt: 'A', width: 1, height: 1, caption: blank, credit: blank },
    });
    assert.deepEqual(article, { headline: [text('H')], hero: { type: 'image', src: '/a.jpg', alt: 'A', width: 1, height: 1, loading: 'eager' }, body: [] }, JSON.stringify(blank));
    assert.deepEqual(codes, []);
  }
});

test('blanks between marks stay, and so does a note alone', () => {
  assert.deepEqual(run('a', strong(' '), 'b'), [text('a'), strong(text(' ')), text('b')]);
  assert.equal(body(paragraph({ type: 'inline-image', src: '/a.png', alt: '' })).length, 1);
});

test('an article with lines is shared with its earlier version', () => {
  const input = { headline: 'a\nb', body: ['a\nb', 'c\n\nd', { type: 'list', children: ['e\nf'] }] };
  const { article } = parseArticle(input);
  assert.equal(parseArticle(structuredClone(input), { previous: article }).article, article);
  const { article: next } = parseArticle({ ...input, body: [...input.body, 'g'] }, { previous: article });
  article.body.forEach((block, index) => { assert.equal(next.body[index], block); });
});

test('lines are lines on the page', async () => {
  const page = await renderToString({ headline: 'H', inLanguage: 'en', body: ['Rose 1\nHarbour Lane', 'a\n\nb'] });
  assert.match(page, />Rose 1<br>Harbour Lane<\/p>/);
  assert.match(page, />a<\/p>[^]*>b<\/p>/);
});

test('a text of a hundred thousand line ends is read in one pass', () => {
  const { article } = parseArticle({ headline: 'H', body: ['x\n'.repeat(20_000), ' \n'.repeat(100_000), `${' '.repeat(40_000)}x${' '.repeat(9_000)}`, paragraph(...Array.from({ length: 50_000 }, () => br), 'x')] });
  assert.equal(article.body.length, 3);
});
