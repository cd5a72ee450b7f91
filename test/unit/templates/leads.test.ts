import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from '../../../src/html.js';
import { SCHEMA } from '../../../src/schema/definitions/schema.js';
import { parseArticle } from '../../support/parse.js';
import { fullArticle } from '../../support/full-article.js';
import { attribute, elements, parseHtml } from '../../support/html-tree.js';

type Path = readonly (string | number)[];

/** Addresses within the page that lead to nothing on it, and ids that are there twice. */
function faults(input: unknown, prefix = 'galley-'): readonly string[] {
  const all = elements(parseHtml(renderToString(input, { prefix })));
  const ids = all.flatMap((element) => attribute(element, 'id') ?? []);
  const hrefs = all.flatMap((element) => attribute(element, 'href') ?? []).filter((href) => href.startsWith('#'));
  const named = all.flatMap((element) => attribute(element, 'aria-labelledby')?.split(' ') ?? []);
  return [...hrefs.map((href) => href.slice(1)), ...named].filter((id) => !ids.includes(id)).concat(ids.filter((id, index) => ids.indexOf(id) !== index));
}

/** Every value in a document, with the way to it. */
function* values(value: unknown, path: Path = []): Generator<readonly [Path, unknown]> {
  yield [path, value];
  if (typeof value === 'object' && value !== null) for (const [key, each] of Object.entries(value)) yield* values(each, [...path, Array.isArray(value) ? Number(key) : key]);
}

function replaced(document: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const copy = (Array.isArray(document) ? [...(document as unknown[])] : { ...(document as object) }) as Record<string | number, unknown>;
  copy[key] = replaced(copy[key], rest, value);
  return copy;
}

const full = { ...(fullArticle(SCHEMA).input as object), inLanguage: 'en' };
const all = [...values(full)];
const typeOf = (value: unknown) => (typeof value === 'object' && value !== null ? (value as { type?: unknown }).type : undefined);
const isRun = (value: unknown): value is unknown[] => Array.isArray(value) && value.some((item) => typeOf(item) === 'text');

test('every link and reference of the full article leads to a part of it', () => {
  assert.deepEqual(faults(full), []);
  assert.deepEqual(faults(full, 'other-'), []);
});

test('an address of a part that is not there is told, and no link is written, in whatever field it stands', () => {
  const urls = all.filter(([path, value]) => path.at(-1) === 'url' && typeof value === 'string' && path.length > 1);
  assert.ok(urls.length > 10);
  for (const [path] of urls) {
    const input = replaced(full, path, '#Nowhere at all');
    assert.deepEqual(faults(input), [], path.join('/'));
    const { issues } = parseArticle(input);
    assert.ok(issues.some(({ code, message }) => code === 'unresolved-reference' && message.includes('"#Nowhere at all"')), path.join('/'));
  }
});

test('an address of a part that is there leads to it, in whatever field it stands and however it is spelled', () => {
  for (const [path] of all.filter(([each, value]) => each.at(-1) === 'url' && typeof value === 'string' && each.length > 1)) {
    const input = { ...(replaced(full, path, '#My%20Own Place') as { body: unknown[] }) };
    const found = faults({ ...input, body: [...input.body, { type: 'heading', children: 'My own place' }] });
    assert.deepEqual(found, [], path.join('/'));
  }
});

test('a reference in any text is a place to go back to where it is shown, and none where it is not', () => {
  const note = { type: 'footnote-definition', id: 'of-the-test', children: 'N' };
  const reference = { type: 'footnote-reference', ref: 'of-the-test' };
  const runs = all.filter(([, value]) => isRun(value));
  assert.ok(runs.length > 20);
  for (const [path, value] of runs) {
    const input = replaced(full, path, [...(value as unknown[]), reference]) as { footnotes?: unknown[] };
    assert.deepEqual(faults({ ...input, footnotes: [...(input.footnotes ?? []), note] }), [], path.join('/'));
  }
});

test('a block that is for print only, or anywhere else than on the page, leaves nothing that leads to it or back to it', () => {
  const blocks = all.filter(([, value]) => Object.hasOwn(SCHEMA.blocks, String(typeOf(value))));
  assert.ok(blocks.length > 12);
  for (const [path, value] of blocks) {
    const named = replaced(full, path, { ...(value as object), anchor: 'of-the-test', targets: ['print'] }) as { body: unknown[] };
    const link = { type: 'paragraph', children: ['x', { type: 'link', url: '#of-the-test', children: 'to it' }] };
    assert.deepEqual(faults({ ...named, body: [...named.body, link] }), [], path.join('/'));
  }
});

test('of notes those that the page shows are numbered first, and none is referred to that it does not show', () => {
  const reference = (ref: string) => ({ type: 'footnote-reference', ref });
  const input = {
    headline: 'H', inLanguage: 'en',
    body: [
      { type: 'paragraph', targets: ['print'], children: ['printed', reference('b')] },
      { type: 'paragraph', fallback: ['instead', reference('b')], children: ['shown', reference('a'), reference('b'), reference('c')] },
    ],
    footnotes: [{ type: 'footnote-definition', id: 'a', targets: ['print'], children: 'A' }, { type: 'footnote-definition', id: 'b', children: 'B' }, { type: 'footnote-definition', id: 'c', children: 'C' }],
  };
  const { article, issues } = parseArticle(input);
  assert.deepEqual(article.footnotes?.map(({ id, number, references }) => [id, number, references]), [['b', 1, 1], ['c', 2, 1], ['a', 3, 0]]);
  assert.deepEqual(issues.map(({ code, pointer }) => `${code} ${pointer}`), ['unresolved-reference /body/1/children/1']);
  assert.deepEqual(faults(input), []);
  assert.deepEqual(parseArticle(article).article, article);
});

test('the words of a link that leads nowhere stay, in one text with those around it', () => {
  const { article } = parseArticle({ headline: 'H', body: [{ type: 'paragraph', children: ['a ', { type: 'link', url: '#nowhere', children: ['b', { type: 'strong', children: 'c' }] }, { type: 'strong', children: 'd' }, ' e'] }] });
  const text = (value: string) => ({ type: 'text', value });
  assert.deepEqual((article.body[0] as unknown as { children: unknown[] }).children, [text('a b'), { type: 'strong', children: [text('cd')] }, text(' e')]);
  assert.deepEqual(parseArticle(article).article, article);
});

test('without a headline, and in a language without words for it, nothing leads to what is not there', () => {
  const body = [{ type: 'paragraph', children: [{ type: 'link', url: '#headline', children: 'up' }, { type: 'link', url: '#notes', children: 'down' }, { type: 'footnote-reference', ref: 'n' }] }];
  const footnotes = [{ type: 'footnote-definition', id: 'n', children: 'N' }];
  for (const inLanguage of ['en', 'fa', 'tlh']) {
    assert.deepEqual(faults({ inLanguage, body, footnotes }), [], inLanguage);
    assert.deepEqual(faults({ headline: 'H', inLanguage, body, footnotes }), [], inLanguage);
    assert.deepEqual(faults({ headline: 'H', inLanguage, body }), [], inLanguage);
  }
});

test('the place of the report, and the picture that is loaded at once, stand in what the page shows', () => {
  const picture = (more: object) => ({ type: 'image', src: 'https://news.example/a.jpg', alt: 'A', width: 2, height: 1, ...more });
  const input = { headline: 'H', inLanguage: 'en', dateline: 'Kabul', hero: picture({ targets: ['feed'] }), body: [{ type: 'paragraph', targets: ['print'], children: 'printed' }, picture({ targets: ['print'] }), picture({}), 'shown'] };
  const html = renderToString(input);
  assert.match(html, /Kabul/);
  assert.deepEqual(parseArticle(input).article.body.map((block) => (block as { loading?: string }).loading), [undefined, undefined, 'eager', undefined]);
});
