import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LIMITS, type Limits } from '../../../src/schema/limits.js';
import { parseArticle } from '../../support/parse.js';
import { cutText } from '../../../src/schema/input/cut.js';
import { cleanText } from '../../../src/schema/input/text.js';
import { assertStrict } from '../../support/judge.js';

function read(input: object, limits?: Partial<Limits>) {
  const { article, issues } = parseArticle({ headline: 'H', ...input }, { limits });
  if (!limits) assertStrict(article);
  return { article, codes: [...new Set(issues.map(({ code }) => code))], json: JSON.stringify(article) };
}

const nested = (type: string, levels: number, more: object = {}) => {
  let node: unknown = 'innermost';
  for (let level = 0; level < levels; level++) node = { type, ...more, children: [node] };
  return node;
};
const depthOf = (json: string, type: string): number => json.split(`{"type":"${type}"`).length - 1;
const text = (input: object, limits?: Partial<Limits>) => ((read(input, limits).article.body[0] as unknown as { children: { value: string }[] }).children[0] as { value: string }).value;

test('the defaults are those that are promised', () => {
  assert.deepEqual(LIMITS, {
    bytes: 5 * 1024 * 1024, jsonDepth: 64, blockDepth: 8, listDepth: 6, quoteDepth: 4, inlineDepth: 16, marks: 8, nodes: 200_000, blocks: 20_000, listItems: 2_000, rows: 5_000, columns: 1_000, images: 500, candidates: 16, contributors: 50,
    text: 50_000, title: 500, alternative: 1_000, url: 2_048, id: 64, issues: 1_000,
  });
});

test('a document of 5 MiB is read, a larger one is not, counted in bytes', () => {
  const of = (bytes: number, unit: string) => `{"headline":"H","x":"${unit.repeat((bytes - 23) / Buffer.byteLength(unit))}"}`;
  assert.equal(Buffer.byteLength(of(LIMITS.bytes, 'x')), LIMITS.bytes);
  for (const unit of ['x', 'ü', '你']) assert.notEqual(parseArticle(of(LIMITS.bytes - 6, unit)).issues[0]?.code, 'too-large');
  for (const unit of ['x', 'ü', '你']) assert.equal(parseArticle(of(LIMITS.bytes + 12, unit)).issues[0]?.code, 'too-large');
});

test('64 brackets may be open, 65 not', () => {
  const of = (depth: number) => `{"headline":"H","x":${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}}`;
  assert.notEqual(parseArticle(of(64)).issues[0]?.severity, 'fatal');
  assert.equal(parseArticle(of(65)).issues[0]?.code, 'too-deep');
});

test('lists nest to 6 levels, quotes to 4, blocks to 8; what is deeper keeps its text', () => {
  const list = (levels: number): unknown => (levels === 0 ? 'innermost' : { type: 'list', children: [{ type: 'list-item', children: ['x', list(levels - 1)] }] });
  assert.deepEqual(read({ body: [list(6)] }).codes, []);
  const deep = read({ body: [list(9)] });
  assert.deepEqual([depthOf(deep.json, 'list'), deep.codes, deep.json.includes('innermost')], [6, ['nesting'], true]);
  assert.deepEqual(read({ body: [nested('blockquote', 4)] }).codes, []);
  const quotes = read({ body: [nested('blockquote', 7)] });
  assert.deepEqual([depthOf(quotes.json, 'blockquote'), quotes.codes, quotes.json.includes('innermost')], [4, ['nesting'], true]);
  const mixed = read({ body: [[[[[[[[[[[['innermost']]]]]]]]]]]] });
  assert.deepEqual([mixed.codes, mixed.json.includes('innermost')], [['nesting'], true]);
});

test('lists that the parser makes for stray items count as lists', () => {
  const items = read({ body: [nested('list-item', 30)] });
  assert.equal(depthOf(items.json, 'list'), 6);
  assert.ok(items.json.includes('innermost'));
});

test('8 marks lie over one text, and inline nodes nest to 16; what is more keeps its text', () => {
  const marks = ['strong', 'emphasis', 'strikethrough', 'underline', 'subscript', 'superscript', 'highlight', 'cite', 'quote', 'span'];
  const over = (count: number) => [{ type: 'paragraph', children: [marks.slice(0, count).reduceRight<unknown>((children, type) => ({ type, children: [children] }), 'innermost')] }];
  assert.deepEqual(read({ body: over(8) }).codes, []);
  const ten = read({ body: over(10) });
  assert.deepEqual([ten.codes, ten.json.includes('"quote"'), ten.json.includes('innermost')], [['nesting'], false, true]);
  const deep = read({ body: [{ type: 'paragraph', children: [nested('strong', 40)] }] });
  assert.deepEqual([deep.codes, deep.json.includes('innermost')], [['nested-mark', 'nesting'], true]);
});

test('200,000 nodes and 20,000 blocks are read; what is more is left out and said', () => {
  const blocks = read({ body: Array.from({ length: 20_001 }, () => 'x') });
  assert.deepEqual([blocks.article.body.length, blocks.article.shortened, blocks.codes], [20_000, true, ['too-many']]);
  const nodes = read({ body: Array.from({ length: 300 }, () => ({ type: 'paragraph', children: Array.from({ length: 1_000 }, (_, index) => (index % 2 === 0 ? 'x' : { type: 'break' })) })) });
  assert.deepEqual([nodes.article.body.length, nodes.article.shortened, nodes.codes], [200, true, ['shortened']]);
});

test('a list has 2,000 items, an article 500 pictures, a picture 16 candidates, an article 50 contributors', () => {
  const many = (count: number) => Array.from({ length: count }, () => 'x');
  const list = read({ body: [{ type: 'list', children: many(2_001) }] });
  assert.deepEqual([(list.article.body[0] as unknown as { children: unknown[] }).children.length, list.article.shortened, list.codes], [2_000, true, ['too-many']]);
  const stray = read({ body: Array.from({ length: 2_005 }, () => ({ type: 'list-item', children: 'x' })) });
  assert.deepEqual([(stray.article.body[0] as unknown as { children: unknown[] }).children.length, stray.article.shortened], [2_000, true]);
  const image = { type: 'image', src: '/a.jpg', alt: '', width: 1, height: 1 };
  const images = read({ body: Array.from({ length: 502 }, () => image) });
  assert.deepEqual([images.article.body.length, images.article.shortened, images.codes], [500, true, ['too-many']]);
  const candidates = read({ hero: { ...image, srcset: Array.from({ length: 17 }, (_, index) => ({ src: '/b.jpg', width: index + 1 })) } });
  assert.deepEqual([(candidates.article.hero as { srcset?: unknown[] }).srcset?.length, candidates.codes], [16, ['too-many']]);
  const authors = read({ author: many(51) });
  assert.deepEqual([authors.article.contributors?.length, authors.codes], [50, ['too-many']]);
});

test('texts are cut at their limits, and the page says so', () => {
  const running = read({ body: ['x'.repeat(50_001)] });
  assert.deepEqual([running.article.shortened, running.codes], [true, ['too-long']]);
  assert.equal(text({ body: ['x'.repeat(50_001)] }).length, 50_000);
  assert.equal(text({ body: [{ type: 'paragraph', children: ['x'.repeat(30_000), 'y'.repeat(30_000), 'z'] }] }), 'x'.repeat(30_000) + 'y'.repeat(20_000));
  assert.equal(read({ dateline: 'x'.repeat(501) }).article.dateline?.length, 500);
  assert.equal((read({ hero: { type: 'image', alt: 'x'.repeat(1_001) } }).article.hero as { alt?: string }).alt?.length, 1_000);
  const id = read({ body: [{ type: 'paragraph', id: 'x'.repeat(65), children: 'x' }] });
  assert.deepEqual([id.article.body[0]?.id?.length, id.article.shortened, id.codes], [64, undefined, ['too-long']]);
});

test('an address of 2,048 characters is kept, a longer one refused, also when escaping makes it longer', () => {
  const of = (url: string) => read({ url }).article.url;
  const start = 'https://e.example/';
  assert.equal(of(start + 'x'.repeat(2_048 - start.length))?.length, 2_048);
  assert.equal(of(start + 'x'.repeat(2_049 - start.length)), undefined);
  assert.equal(of(start + 'د'.repeat(400)), undefined);
});

test('text is cut between graphemes', () => {
  for (const [grapheme, max] of [['👨‍👩‍👧‍👦', 25], ['🇦🇫', 6], ['e\u0301\u0302', 5], ['👍🏽', 7], ['मी', 5], ['\u1100\u1161\u11a8', 7]] as const) {
    const cut = cutText(grapheme.repeat(20), max);
    assert.ok(cut.length <= max && cut.length > 0);
    assert.equal(cut.length % grapheme.length, 0, `${grapheme} ${String(cut.length)}`);
  }
  assert.equal(cutText('😀', 1), '\ufffd');
});

test('at most 8 marks stay on one letter, in every script and across nodes', () => {
  for (const [letter, mark] of [['e', '\u0301'], ['ก', '\u0e47'], ['ا', '\u064b'], ['א', '\u05b0'], ['क', '\u0901'], ['𝐚', '\u0301'], ['a', '\u{1e944}']] as const) {
    assert.equal(cleanText(letter + mark.repeat(30) + 'x'), letter + mark.repeat(8) + 'x');
    assert.equal(cleanText(letter + mark.repeat(8)), letter + mark.repeat(8));
    assert.equal(text({ body: [{ type: 'paragraph', children: [letter + mark.repeat(5), mark.repeat(5), mark, 'x'] }] }), letter + mark.repeat(8) + 'x');
  }
});

test('CR becomes LF; NUL and lone surrogates become U+FFFD; everything else stays', () => {
  assert.equal(cleanText('a\r\nb\rc\n\rd'), 'a\nb\nc\n\nd');
  assert.equal(cleanText('a\0b\ud800c\udc00d😀'), 'a\ufffdb\ufffdc\ufffdd😀');
  const kept = 'می\u200cرود \u00a0\u2009\u3000 \u200f\u202a \ufeff \t\v\u0085 \u{10ffff} \ue000 ffi Å';
  assert.equal(cleanText(kept), kept);
  assert.equal(text({ body: [{ type: 'paragraph', children: ['a\ud83d', '\ude00b'] }] }), 'a\ufffd\ufffdb');
});

test('numbers are finite and in range; strings of digits count as numbers', () => {
  const level = (value: unknown) => (read({ body: [{ type: 'image', alt: '', src: '/a', width: value }] }).article.body[0] as { width?: number }).width;
  for (const bad of [1e309, -0, NaN, '90000', 2.5, '2.5', null, '2px', [2], 1e21, '0x2', true, 2n]) assert.equal(level(bad), undefined);
  for (const good of [3, '3', ' 3 ', '3.0']) assert.equal(level(good), 3);
  assert.equal(Object.is((read({ hero: { type: 'image', focalPoint: { x: -0, y: '0.5' } } }).article.hero as { focalPoint?: { x: number } }).focalPoint?.x, 0), true);
});

test('duplicate keys, __proto__ and a byte order mark are as the platform has them', () => {
  const { article } = parseArticle('\ufeff{"headline":"A","headline":"B","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":2}}}');
  assert.deepEqual(article, { headline: [{ type: 'text', value: 'B' }], body: [] });
  assert.equal(({} as { polluted?: number }).polluted, undefined);
});

test('a host may set lower limits, and a document none', () => {
  assert.equal(read({ body: ['a', 'b', 'c'], limits: { blocks: 9 } }, { blocks: 2 }).article.body.length, 2);
});
