import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseArticle } from '../../support/parse.js';
import { articleInput, WORD } from '../../support/generate.js';
import { assertStrict, visible } from '../../support/judge.js';

const text = (value: string) => ({ type: 'text', value });
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });
const link = (children: unknown) => ({ type: 'link', url: '/a', children });

function read(...body: unknown[]) {
  const { article, issues } = parseArticle({ headline: 'H', body });
  assertStrict(article);
  return { body: article.body as unknown[], codes: issues.map(({ code }) => code), article };
}

const run = (...nodes: unknown[]) => (read(paragraph(...nodes)).body[0] as { children: unknown[] }).children;

test('a link in a link is unwrapped, at any depth', () => {
  assert.deepEqual(run(link(['a', link('b'), { type: 'strong', children: [link('c')] }])), [link([text('ab'), { type: 'strong', children: [text('c')] }])]);
});

test('a footnote reference in a link goes behind it', () => {
  const { body, codes } = read(paragraph(link(['a', { type: 'emphasis', children: ['b', { type: 'footnote-reference', ref: 'n' }] }]), 'c'), { type: 'footnote-definition', id: 'n', children: 'N' });
  assert.deepEqual(body, [paragraph(link([text('a'), { type: 'emphasis', children: [text('b')] }]), { type: 'footnote-reference', ref: 'n', number: 1, occurrence: 1, note: 'N' }, text('c'))]);
  assert.deepEqual(codes, ['misplaced']);
});

test('a link with a refused address leaves its text, and what was in it', () => {
  assert.deepEqual(run('a ', { type: 'link', url: 'javascript:x', children: ['b', { type: 'strong', children: 'c' }] }), [text('a b'), { type: 'strong', children: [text('c')] }]);
});

test('a link without children shows its title, else its address', () => {
  assert.deepEqual(run({ type: 'link', url: '/a', title: 'T' }, ' ', { type: 'link', url: '/b', children: [] }), [{ type: 'link', url: '/a', title: 'T', children: [text('T')] }, text(' '), { type: 'link', url: '/b', children: [text('/b')] }]);
});

test('a mark in itself is unwrapped; others stay', () => {
  assert.deepEqual(run({ type: 'strong', children: ['a', { type: 'emphasis', children: [{ type: 'strong', children: 'b' }] }] }), [{ type: 'strong', children: [text('a'), { type: 'emphasis', children: [text('b')] }] }]);
});

test('neighbouring text is merged, however it is written', () => {
  assert.deepEqual(run('a', text('b'), ['c', ['d']], 5, { type: 'text', value: 6 }), [text('abcd56')]);
});

test('a block in a paragraph splits it, and keeps order and fields', () => {
  const { body, codes } = read({ type: 'paragraph', id: 'p', lang: 'de', children: ['before', { type: 'code', language: 'ts', value: 'x' }, 'after'] });
  assert.deepEqual(body, [{ type: 'paragraph', id: 'p', lang: 'de', children: [text('before')] }, { type: 'code', language: 'ts', value: 'x' }, { type: 'paragraph', lang: 'de', children: [text('after')] }]);
  assert.deepEqual(codes, ['misplaced']);
});

test('a paragraph in a sentence is unwrapped, with a space on both sides', () => {
  assert.deepEqual(run('a', paragraph('b'), paragraph('c'), 'd'), [text('a b c d')]);
});

test('items without a list get one together', () => {
  const item = (value: string) => ({ type: 'list-item', children: [paragraph(text(value))] });
  assert.deepEqual(read({ type: 'list-item', children: 'a' }, { type: 'list-item', children: 'b' }, 'c', { type: 'list-item', children: 'd' }).body, [{ type: 'list', children: [item('a'), item('b')] }, paragraph(text('c')), { type: 'list', children: [item('d')] }]);
});

test('inline nodes among blocks become one paragraph', () => {
  assert.deepEqual(read(text('a '), { type: 'strong', children: 'b' }, { type: 'thematic-break' }, text('')).body, [paragraph(text('a '), { type: 'strong', children: [text('b')] }), { type: 'thematic-break' }]);
});

test('blocks among items become items', () => {
  assert.deepEqual(read({ type: 'list', children: [{ type: 'code', value: 'x' }, paragraph('y')] }).body, [{ type: 'list', children: [{ type: 'list-item', children: [{ type: 'code', value: 'x' }] }, { type: 'list-item', children: [paragraph(text('y'))] }] }]);
});

test('an image set in an item gives up its frame and keeps pictures, caption and credit', () => {
  const image = { type: 'image', src: '/a.jpg', alt: 'A', width: 1, height: 1 };
  const { body } = read({ type: 'list', children: [{ type: 'list-item', children: [{ type: 'image-set', id: 's', caption: 'C', credit: { name: 'N', agency: 'G' }, children: [image] }] }] });
  assert.deepEqual(body, [{ type: 'list', children: [{ type: 'list-item', children: [paragraph(text('C')), paragraph(text('N G')), { ...image }] }] }]);
});

test('what strays among pictures goes behind them', () => {
  const image = { type: 'image', src: '/a.jpg', alt: 'A', width: 1, height: 1, loading: 'eager' };
  assert.deepEqual(read({ type: 'image-set', children: [paragraph('a'), image, { type: 'heading', children: 'b' }] }, 'c').body, [{ type: 'image-set', children: [image] }, paragraph(text('a')), { type: 'heading', anchor: 'b', children: [text('b')] }, paragraph(text('c'))]);
});

test('what cannot stand at the top goes to the head of the body', () => {
  const image = { type: 'image', src: '/a.jpg', alt: 'A', width: 1, height: 1 };
  const { article } = parseArticle({ headline: 'H', hero: [image, paragraph('a'), { ...image, src: '/b.jpg' }], body: ['c'] });
  assert.deepEqual(article.hero, { ...image, loading: 'eager' });
  assert.deepEqual(article.body, [{ ...image, src: '/b.jpg' }, paragraph(text('a')), paragraph(text('c'))]);
});

test('an unknown block stays with its original, its text and the fields of every block', () => {
  const poll = { type: 'acme/poll', id: 'x', lang: 'de', layout: 'wide', title: 'Vote', options: [{ label: 'yes' }, { label: 'no' }] };
  assert.deepEqual(read(poll).body, [{ type: 'unknown', id: 'x', layout: 'wide', lang: 'de', originalType: 'acme/poll', original: poll, reason: 'no-handler', text: ['Vote', 'yes', 'no'] }]);
});

test('the alternative texts in an unknown block are text that a reader needs', () => {
  const gallery = { type: 'acme/gallery', items: [{ src: '/a.jpg', alt: 'A heron', width: 3 }] };
  assert.deepEqual((read(gallery).body[0] as { text: unknown }).text, ['A heron']);
});

test('an unknown block of the publisher’s own with a fallback is as it should be', () => {
  const { body, codes } = read({ type: 'acme/poll', fallback: 'Vote on our site.' });
  assert.deepEqual(body, [{ type: 'unknown', fallback: [text('Vote on our site.')], originalType: 'acme/poll', original: { type: 'acme/poll', fallback: 'Vote on our site.' }, reason: 'no-handler' }]);
  assert.deepEqual(codes, []);
});

test('the fallback of a block stands in its place, where the block lacks what it is about', () => {
  const numbers = { type: 'in-numbers', title: 'The harbour', items: ' ', fallback: 'The harbour in numbers.' };
  const { body, codes } = read(numbers);
  assert.deepEqual(body, [{ type: 'unknown', fallback: [text('The harbour in numbers.')], originalType: 'in-numbers', original: numbers, reason: 'wrong-shape' }]);
  assert.deepEqual(codes, ['missing-field', 'wrong-shape']);
});

test('an unknown block that is known by now is read again', () => {
  assert.deepEqual(read({ type: 'unknown', originalType: 'paragraph', original: paragraph('a'), reason: 'no-handler' }).body, [paragraph(text('a'))]);
});

test('one bad block costs that block only', () => {
  const good = Array.from({ length: 30 }, (_, index) => paragraph(text(`Paragraph ${String(index)}`)));
  const bad = [null, 7n, Symbol('x'), () => 1, { type: 'constructor' }, { type: 7 }, { type: 'code' }, { type: 'list', children: 7 }, new Proxy({}, { ownKeys: () => { throw new Error('no'); } }), new Proxy({}, { getOwnPropertyDescriptor: () => { throw new Error('no'); } })];
  for (const block of bad) {
    for (const at of [0, 15, 29]) {
      const { article } = parseArticle({ headline: 'H', body: good.with(at, block as (typeof good)[number]) });
      const kept = article.body.filter(({ type }) => type === 'paragraph');
      assert.deepEqual(kept.filter((each) => JSON.stringify(each).includes('Paragraph')), good.toSpliced(at, 1));
    }
  }
});

test('an article field that fails costs that field only', () => {
  const failing = new Proxy({}, { ownKeys: () => { throw new Error('no'); } });
  const { article, issues } = parseArticle({ headline: 'H', kicker: failing, body: ['a'] });
  assert.deepEqual([article.headline, article.body], [[text('H')], [paragraph(text('a'))]]);
  assert.deepEqual(issues.map(({ pointer, code }) => [pointer, code]), [['/kicker', 'unreadable']]);
});

test('no word is lost, wherever it stands', () => {
  fc.assert(
    fc.property(articleInput({ misplaced: true, depth: 4 }), (input) => {
      const out = visible(parseArticle(input).article);
      const words = JSON.stringify(input).match(new RegExp(`${WORD}\\d+`, 'g')) ?? [];
      const lost = words.filter((word) => !out.includes(word));
      assert.deepEqual(lost, []);
    }),
    { numRuns: 400 },
  );
});

test('what an object is about and lacks is the other text that it has, in a list too', () => {
  for (const items of [undefined, [], [''], [' ']]) {
    const { body, codes } = read({ type: 'recipe', name: 'Soup', ingredients: [{ title: 'Broth', items }], steps: ['Boil.'] });
    assert.deepEqual((body[0] as { ingredients: unknown }).ingredients, [{ items: [[text('Broth')]] }]);
    assert.deepEqual(codes, ['missing-field']);
  }
});

test('the title of a part that may not stand where it does becomes a heading, to which links lead as before', () => {
  const inner = { type: 'section', title: 'Inner', anchor: 'deep', lang: 'de', children: ['b'] };
  const { body, codes } = read({ type: 'section', title: 'Outer', children: ['a', inner] }, paragraph({ type: 'link', url: '#deep', children: ['see'] }));
  const heading = { type: 'heading', anchor: 'deep', lang: 'de', level: 3, children: [text('Inner')] };
  assert.deepEqual(body, [{ type: 'section', anchor: 'outer', title: [text('Outer')], children: [paragraph(text('a')), heading, paragraph(text('b'))] }, paragraph({ type: 'link', url: '#deep', children: [text('see')] })]);
  assert.deepEqual(codes, ['misplaced']);
});

test('the title of a part is a paragraph where no heading may stand', () => {
  const { body } = read({ type: 'list', children: [{ type: 'list-item', children: [{ type: 'table', body: [['a', { type: 'section', title: 'T', children: ['b'] }]] }] }] });
  assert.doesNotMatch(JSON.stringify(body), /"section"/);
  assert.match(JSON.stringify(body), /"T"[^]*"b"/);
});

test('no word is lost at any depth', () => {
  for (const type of ['list', 'list-item', 'blockquote', 'strong', 'image-set', 'acme/x', 'paragraph', 'root']) {
    let node: unknown = `${WORD}0`;
    for (let level = 1; level < 40; level++) node = { type, children: [node, `${WORD}${String(level)}`] };
    const out = visible(parseArticle({ headline: 'H', body: [node] }).article);
    for (let level = 0; level < 40; level++) assert.match(out, new RegExp(`${WORD}${String(level)}\\D`), `${type} ${String(level)}`);
  }
});
