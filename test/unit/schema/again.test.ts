import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { SCHEMA } from '../../../src/schema/definitions/schema.js';
import { explain } from '../../../src/schema/explain.js';
import { parseArticle } from '../../../src/schema/parse.js';
import { articleInput } from '../../support/generate.js';
import { assertStrict } from '../../support/judge.js';
import { EMPTY_VALUES, HOSTILE_TEXTS } from '../../support/odd-values.js';

const odd = fc.oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.constantFrom(...EMPTY_VALUES));

type Path = readonly (string | number)[];

/** Every place in a document, also behind the end of its lists. */
function places(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const more = Array.isArray(value) ? [[...path, value.length]] : [];
  return [path, ...more, ...Object.entries(value).flatMap(([key, each]) => places(each, [...path, Array.isArray(value) ? Number(key) : key]))];
}

function replaced(document: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined || typeof document !== 'object' || document === null) return value;
  const copy = (Array.isArray(document) ? [...(document as unknown[])] : { ...document }) as Record<string | number, unknown>;
  copy[key] = replaced(copy[key], rest, value);
  return copy;
}

/** What may be said of an article whose first version had this wrong with it: what was refused is missing now. */
const FOLLOWS: Readonly<Record<string, readonly string[]>> = { 'missing-field': ['refused-url', 'wrong-type'], 'missing-language': ['invalid-language', 'wrong-type'], 'missing-type': ['wrong-shape'], 'missing-alternative': ['unnamed-link'] };
const WELL_FORMED = /^(?:[^\ud800-\udfff]|[\ud800-\udbff][\udc00-\udfff])*$/;

/** Every text in a value, and the names of its fields. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, each]) => [key, ...texts(each)]) : [];
}

/** Parsing what was parsed changes nothing, and says nothing that was not said before; all of it is well-formed. */
function assertSettled(input: unknown): void {
  const { article, issues } = parseArticle(input);
  assertStrict(article);
  for (const text of texts([article, issues.map((issue) => explain(issue))])) assert.match(text, WELL_FORMED);
  const known = new Set<string>(issues.map(({ code }) => code));
  for (const again of [parseArticle(article), parseArticle(JSON.stringify(article))]) {
    assert.deepEqual(again.article, article);
    assert.deepEqual(again.issues.filter(({ code }) => !known.has(code) && !FOLLOWS[code]?.some((before) => known.has(before))), []);
  }
}

test('an article in which odd values stand is well-formed, and parses to itself with no new issue', () => {
  fc.assert(fc.property(articleInput({ misplaced: true, depth: 2 }), fc.array(fc.tuple(fc.nat(), odd), { minLength: 1, maxLength: 5 }), (input, changes) => {
    let document: unknown = input;
    for (const [at, value] of changes) {
      const all = places(document).filter(({ length }) => length > 0);
      document = replaced(document, all[at % all.length] ?? [], value);
    }
    assertSettled(document);
  }), { numRuns: 400, seed: 20_260_302 });
});

test('every block and every field with nothing, or next to nothing, in it parses to itself', () => {
  for (const [type, { fields }] of Object.entries(SCHEMA.blocks)) {
    for (const value of EMPTY_VALUES) {
      const all = Object.keys(fields).map((name) => ({ type, [name]: value }));
      assertSettled({ headline: 'H', inLanguage: 'en', body: all, footnotes: all });
      assertSettled({ headline: 'H', inLanguage: 'en', body: [{ type: 'list', children: all }, { type: 'blockquote', children: all }], footnotes: [{ type: 'footnote-definition', id: 'n', children: all }, value, { type: 'footnote-definition' }] });
    }
  }
  for (const name of Object.keys(SCHEMA.article.fields)) for (const value of EMPTY_VALUES) assertSettled({ headline: 'H', body: ['a'], [name]: value });
  const names = new Set(Object.values(SCHEMA.objects).flatMap(({ fields }) => Object.keys(fields)));
  for (const name of names) for (const value of EMPTY_VALUES) for (const object of [{ [name]: value }, { name: 'N', text: 't', url: '/u', [name]: value }]) {
    assertSettled({ headline: 'H', body: ['a'], standfirst: object, kicker: object, author: object, notices: object, about: object, corrections: object, history: object, related: object, rating: object, publisher: object, rights: object, tags: object, translations: object, disclosures: object });
  }
});

test('what a block without content says in its place stays', () => {
  for (const [name, footnotes] of [
    ['a footnote', [{ type: 'footnote-definition', fallback: 'f' }, { type: 'footnote-definition' }, 'two']],
    ['an item in a footnote', [{ type: 'list-item', children: null, fallback: 'f' }]],
    ['an unknown block of which nothing is known', [{ type: 'footnote-definition', children: [{ type: 'unknown', original: {}, fallback: 'f' }] }]],
  ] as const) {
    const input = { headline: 'H', footnotes };
    assertSettled(input);
    const [again] = [parseArticle(parseArticle(input).article)];
    assert.ok(JSON.stringify(again.article.footnotes).includes('"fallback":[{"type":"text","value":"f"}]'), name);
  }
});

test('every hostile text in every field is well-formed afterwards, whatever the limit', () => {
  const fields = Object.keys(SCHEMA.article.fields);
  const all = (text: string) => Object.fromEntries(fields.map((name) => [name, text]));
  for (const text of HOSTILE_TEXTS) {
    const node = { type: 'link', url: `#${text}`, title: text, rel: text, children: [text, { type: text, children: text }, { type: 'footnote-reference', ref: text }, { type: 'inline-code', value: text }, { type: 'time', datetime: text, children: text }] };
    const block = { type: 'paragraph', id: text, anchor: text, lang: text, fallback: text, data: { [text]: text, a: [text] }, [text]: text, children: [node] };
    const image = { type: 'image', src: `/${text}.jpg`, srcset: text, alt: text, caption: node, credit: text, url: `/${text}` };
    const body = [text, block, { ...block, type: text }, image, { type: 'heading', children: text }, { type: 'code', language: text, filename: text, value: text }, { type: 'list', continues: text, children: [text] }];
    assertSettled(all(text));
    assertSettled({ headline: node, body, hero: image, footnotes: [{ id: text, children: text }], [text]: text, author: { id: text, name: text, bio: node, email: `${text}@e.example` } });
    for (let length = 56; length <= 66; length++) assertSettled({ headline: 'x'.repeat(length) + text, body: [{ ...block, id: 'x'.repeat(length) + text, anchor: 'x'.repeat(length) + text, type: 'x'.repeat(length) + text, ['x'.repeat(length) + text]: 1 }], hero: 'x'.repeat(length) + text });
  }
});

test('a field that is wanted and holds nothing is missing', () => {
  const codes = (src: unknown) => parseArticle({ headline: 'H', inLanguage: 'en', body: [{ type: 'image', src, alt: 'A' }] }).issues.map(({ code }) => code);
  assert.deepEqual(codes({ type: 'paragraph', children: [] }), ['missing-field']);
  assert.deepEqual(codes(7), ['wrong-type']);
});
