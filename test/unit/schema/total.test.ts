import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isBlank } from '../../../src/schema/input/text.js';
import { parseArticle, type ParseResult } from '../../../src/schema/parse.js';
import { articleInput } from '../../support/generate.js';
import { assertStrict, deepFreeze, FIXTURES, sample } from '../../support/judge.js';

const everything = () => JSON.parse(FIXTURES.get('everything') ?? '') as Record<string, unknown>;

/** Parses anything; the result is a strict article that survives JSON, and nothing global has changed. */
function survives(input: unknown): ParseResult {
  const before = [Object.prototype, Array.prototype, Function.prototype].map((each) => Reflect.ownKeys(each).length);
  const result = parseArticle(input);
  assertStrict(result.article);
  assert.deepEqual(JSON.parse(JSON.stringify(result.article)), result.article);
  assert.deepEqual([Object.prototype, Array.prototype, Function.prototype].map((each) => Reflect.ownKeys(each).length), before);
  return result;
}

/** Every place in a document that can be replaced. */
function places(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, each]) => places(each, [...path, key]))];
}

function replaced(document: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const copy = (Array.isArray(document) ? [...(document as unknown[])] : { ...(document as object) }) as Record<string | number, unknown>;
  copy[key] = replaced(copy[key], rest, value);
  return copy;
}

const forged: unknown[] = [
  { _$litType$: 1, strings: ['<b>'], values: [] }, { _$litDirective$: 'x' }, { toString: 1 }, { toString: () => 'x' }, { nodeType: 1 }, { then: () => 1 }, { valueOf: 1, toJSON: () => 'x' },
  JSON.parse('{"__proto__":{"polluted":1}}'), JSON.parse('{"constructor":{"prototype":{"polluted":1}}}'), { type: '__proto__' }, { type: 'constructor', children: 'x' }, { type: 'toString' }, { type: ['paragraph'] },
  null, undefined, true, 0, -0, NaN, Infinity, 1e308, 7n, Symbol('s'), () => 'f', new Date(0), /x/, new Map([[1, 2]]), new Uint8Array(3), Object.create(null), new (class { type = 'paragraph'; children = 'x'; })(),
  '', ' ', '\0', '\ud800', '\u202e', '<script>', '{{x}}', [], [[]], [null], {}, { children: [] }, { type: 'text' }, { type: 'paragraph' },
];

test('any value parses to a strict article', () => {
  fc.assert(fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true, withObjectString: true, withSparseArray: true, withTypedArray: true }), (value) => {
    survives(value);
    survives({ headline: value, body: value, hero: value, author: value, footnotes: value });
  }), { numRuns: 300 });
});

test('any text parses to a strict article', () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => { survives(text); }), { numRuns: 200 });
});

test('a forged value in any place of a full article costs no more than its block or field', () => {
  const document = everything();
  const headings = survives(document).article.body.filter(({ type }) => type === 'heading').length;
  for (const [index, path] of places(document).entries()) {
    for (const value of [forged[index % forged.length], forged[(index * 7 + 3) % forged.length]]) {
      const { article } = survives(replaced(document, path, value));
      if (path[0] !== 'body') assert.equal(article.body.filter(({ type }) => type === 'heading').length, path.length === 0 ? article.body.length : headings, path.join('/'));
    }
  }
});

test('random values in random places of a full article are survived', () => {
  const document = everything();
  const all = places(document);
  fc.assert(fc.property(fc.array(fc.tuple(fc.nat(all.length - 1), fc.oneof(fc.constantFrom(...forged), fc.anything())), { minLength: 1, maxLength: 6 }), (changes) => {
    let mutated: unknown = document;
    for (const [at, value] of changes) {
      try {
        mutated = replaced(mutated, all[at] ?? [], value);
      } catch {
        // The place went away with an earlier change.
      }
    }
    survives(mutated);
  }), { numRuns: 400 });
});

test('getters that throw and proxies that fail cost what they stand for', () => {
  const fail = () => { throw new Error('no'); };
  const thrower = (key: string, value = {}) => Object.defineProperty({ ...value }, key, { enumerable: true, get: fail });
  const traps: ProxyHandler<object> = { get: fail, ownKeys: fail, has: fail, getPrototypeOf: fail, getOwnPropertyDescriptor: fail };
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  for (const bad of [new Proxy({}, traps), new Proxy([], traps), revoked.proxy, new Proxy({ type: 'paragraph' }, { get: fail }), thrower('type'), thrower('children', { type: 'paragraph' }), thrower('url', { type: 'link', children: 'x' })]) {
    survives(bad);
    const { article } = survives({ headline: 'H', kicker: bad, author: [bad, 'A'], image: bad, body: ['a', bad, { type: 'paragraph', children: ['b', bad] }, { type: 'list', children: [bad, 'c'] }, 'd'], footnotes: [bad] });
    assert.deepEqual(article.headline, [{ type: 'text', value: 'H' }]);
    assert.equal(JSON.stringify(article.body.at(-1)), '{"type":"paragraph","children":[{"type":"text","value":"d"}]}');
  }
  const { article } = survives(thrower('kicker', { headline: 'H' }));
  assert.equal(article.headline.length, 1);
});

test('cycles end', () => {
  const node: Record<string, unknown> = { type: 'blockquote' };
  node['children'] = [node, 'x'];
  const unknown: Record<string, unknown> = { type: 'unknown' };
  unknown['original'] = unknown;
  const list: unknown[] = ['y'];
  list.push(list);
  const root: Record<string, unknown> = { type: 'root' };
  root['children'] = root;
  for (const each of [node, unknown, list, root]) survives({ headline: each, body: [each], hero: each, footnotes: each, author: each, data: each });
});

test('20,000 levels of anything are survived', () => {
  for (const type of ['list', 'list-item', 'blockquote', 'paragraph', 'strong', 'link', 'image-set', 'footnote-definition', 'unknown', 'acme/x', 'root', 'heading']) {
    let node: unknown = 'deep';
    for (let level = 0; level < 20_000; level++) node = type === 'unknown' ? { type, original: node } : { type, url: '/x', children: [node] };
    survives({ headline: node, body: [node], hero: node, footnotes: [node] });
  }
  let arrays: unknown = 'deep';
  for (let level = 0; level < 20_000; level++) arrays = [arrays];
  survives({ headline: arrays, body: arrays, author: arrays, data: arrays, tags: arrays });
});

test('lists of 100,000 and of no end are survived', () => {
  const wide = Array.from({ length: 100_000 }, () => 'x');
  survives({ headline: wide, body: wide, author: wide, tags: wide, standfirst: wide });
  survives({ headline: 'H', body: [{ type: 'list', children: wide }, { type: 'image-set', children: wide }, { type: 'paragraph', children: wide }, { type: 'acme/x', children: wide }] });
  survives({ headline: 'H', body: Array.from({ length: 100_000 }, () => ({ type: 'nothing' })) });
  survives(Object.fromEntries(wide.map((_, index) => [`field${String(index)}`, 1])));
  const endless: unknown[] = [];
  endless.length = 4_294_967_295;
  survives({ headline: endless, body: endless, author: endless });
  survives({ headline: 'H', body: [{ type: 'acme/x', children: endless }, { type: 'list', children: endless }], footnotes: endless });
});

test('strings of 600 kB are survived, each far above what a text may have and all together above what a document may have', () => {
  for (const unit of ['x', 'e\u0301', '\u0301', '\ud800', '👩‍👩‍👧', '\r', ' ', '"', '\u0645\u06cc\u200c', '<a>', '../', '%']) {
    const long = unit.repeat(600_000 / unit.length);
    survives({ headline: long, url: long, inLanguage: long, datePublished: long, timeZone: long, author: long, body: [long, { type: 'heading', children: long }, { type: 'code', value: long }, { type: long, children: long }], hero: { type: 'image', src: long, alt: long, srcset: long }, [long.slice(0, 1_000)]: 1 });
  }
});

test('50 MB of text are refused, deep text too', () => {
  assert.equal(parseArticle('x'.repeat(50 * 1024 * 1024)).issues[0]?.code, 'too-large');
  assert.equal(parseArticle('['.repeat(100_000)).issues[0]?.code, 'too-deep');
  assert.equal(parseArticle('{"body":'.repeat(65) + '1' + '}'.repeat(65)).issues[0]?.code, 'too-deep');
  assert.equal(parseArticle('{"inLanguage":"en","headline":"[[[[{{{{\\"","body":["' + '['.repeat(1_000) + '"]}').issues.length, 0);
});

test('frozen input is read, and never becomes part of the article', () => {
  fc.assert(fc.property(articleInput({ misplaced: true }), (input) => {
    const { article } = parseArticle(deepFreeze(structuredClone(input)));
    const before = JSON.stringify(article);
    const mutable = structuredClone(input);
    const { article: other } = parseArticle(mutable);
    const spoil = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      Object.values(value).forEach(spoil);
      for (const key of Object.keys(value)) (value as Record<string, unknown>)[key] = 'spoilt';
    };
    spoil(mutable);
    assert.equal(JSON.stringify(other), before);
  }), { numRuns: 100 });
});

test('payloads and naughty strings stay the text that they are', () => {
  const payloads = ((sample('safety/payloads.json') ?? []) as { payload: string }[]).map(({ payload }) => payload);
  const naughty = (sample('naughty-strings/blns.json') ?? []) as string[];
  for (const text of [...payloads, ...naughty]) {
    const { article } = survives({ headline: text, body: [text, { type: 'heading', children: text }, { type: text, children: text }], author: text, hero: { type: 'image', src: text, alt: text } });
    const shown = article.headline.map((node) => ('value' in node ? node.value : '\n')).join('');
    if (/[\r\n\v\f\x85\u2028\u2029]/.test(text)) assert.equal(shown.replace(/\s|\x85/g, ''), isBlank(text.replaceAll('\x85', '')) ? '' : text.replace(/\s|\x85|\0/g, ''));
    if (isBlank(text) || /[\r\n\v\f\x85\u2028\u2029]/.test(text) || /\0|\p{Surrogate}|\p{M}{9}/u.test(text)) continue;
    assert.deepEqual(article.headline, [{ type: 'text', value: text }]);
  }
});
