import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Definition } from '../../../src/schema/definitions/field.js';
import { SCHEMA } from '../../../src/schema/definitions/schema.js';
import { parseArticle } from '../../support/parse.js';

/** Values that say something, but nothing that could be shown, or nothing in the place where they stand. */
const JUNK: Readonly<Record<string, unknown>> = {
  'NaN': Number.NaN, '1e309': 1e309, '-1e309': -1e309, 'true': true, 'false': false, 'a symbol': Symbol('s'), 'a symbol as an object': Object(Symbol('s')), 'a function': () => 1, '7n': 7n,
  'a date object': new Date(0), 'a map': new Map([[1, 2]]), 'true as an object': Object(true), '3 as an object': Object(3), '[null]': [null], '[undefined]': [undefined], '[[null]]': [[null]], '[NaN]': [Number.NaN],
  '[1e309]': [1e309], '[true]': [true], '["word", null]': ['word', null], '{ value: [null] }': { value: [null] }, 'words in an object': { nothing: 'word' },
};

/** What a form has that nobody filled in: as good as absent wherever it may be absent. */
const EMPTY: readonly unknown[] = [null, undefined, '', ' ', [], {}, [''], [[]], [{}], { name: '' }, { name: null }];

type Place = readonly [name: string, pointer: string, make: (value: unknown) => unknown];

const document = (more: object) => ({ headline: 'H', inLanguage: 'en', body: ['x'], ...more });

/** Every field of the schema that an input may have, in the smallest article that can have it. What the parser writes itself is passed over. */
function* places(): Generator<Place> {
  const fieldsOf = ({ fields }: Definition) => Object.entries(fields).filter(([, { computed }]) => !computed).map(([field]) => field);
  for (const field of fieldsOf(SCHEMA.article)) yield [`article.${field}`, `/${field}`, (value) => document({ [field]: value })];
  for (const [type, definition] of Object.entries(SCHEMA.blocks)) {
    if (type !== 'unknown') for (const field of fieldsOf(definition)) yield [`${type}.${field}`, '/body/1', (value) => document({ body: ['x', { type, [field]: value }, 'y'] })];
  }
  for (const [type, definition] of Object.entries(SCHEMA.inline)) {
    for (const field of fieldsOf(definition)) yield [`${type}.${field}`, '/body/0', (value) => document({ body: [{ type: 'paragraph', children: ['x', { type, [field]: value }] }] })];
  }
}

test('every value in every field changes the article or is told, with its place', () => {
  let count = 0;
  for (const [field, pointer, make] of places()) {
    const without = JSON.stringify(parseArticle(make(undefined)).article);
    for (const [name, value] of Object.entries(JUNK)) {
      const { article, issues } = parseArticle(make(value));
      const isTold = issues.some((issue) => issue.pointer.startsWith(pointer));
      assert.ok(isTold || JSON.stringify(article) !== without, `${name} in ${field}`);
      assert.doesNotMatch(JSON.stringify(article), /NaN|Infinity|Invalid/, `${name} in ${field}`);
      count++;
    }
  }
  assert.ok(count > 3_000, String(count));
});

test('a form that nobody filled in is as good as absent, wherever a field may be absent', () => {
  const allowed = Object.entries(SCHEMA.article.fields).filter(([, { computed, required }]) => !computed && !required).map(([name]) => name);
  for (const value of EMPTY) assert.deepEqual(parseArticle(document(Object.fromEntries(allowed.filter((name) => name !== 'body' && name !== 'inLanguage').map((name) => [name, value])))).issues, []);
});

test('what cannot be words is told with its place, and is none on the page', () => {
  for (const value of [1e309, Number.NaN]) {
    for (const type of ['paragraph', 'heading', 'list', 'blockquote', 'pullquote']) {
      const { article, issues } = parseArticle(document({ body: ['x', { type, children: value }] }));
      assert.equal(article.body.length, 1, type);
      assert.deepEqual(issues.map(({ code, pointer }) => `${code} ${pointer}`), ['wrong-type /body/1/children'], type);
    }
  }
});

test('nothing in a list is told where it begins, and once for as many as stand side by side', () => {
  const told = (more: object) => parseArticle(document(more)).issues.map(({ code, pointer }) => `${code} ${pointer}`);
  assert.deepEqual(told({ body: ['x', { type: 'paragraph', children: [null] }] }), ['wrong-type /body/1/children/0']);
  assert.deepEqual(told({ body: ['x', null, null, 'y', undefined] }), ['wrong-type /body/1', 'wrong-type /body/4']);
  assert.deepEqual(told({ body: [{ type: 'paragraph', children: ['x', ...Array.from({ length: 5_000 }, () => null), 'y'] }] }), ['wrong-type /body/0/children/1']);
  assert.deepEqual(told({ author: ['A B', null], tags: [null], standfirst: ['one', null, 'two'], image: [null] }).sort(), ['wrong-type /author/1', 'wrong-type /image/0', 'wrong-type /standfirst/1', 'wrong-type /tags/0']);
});

test('a picture in a link leaves no place without its issue', () => {
  const picture = { type: 'image', src: 'https://news.example/a.jpg', alt: 'A', width: 2, height: 1 };
  const { article, issues } = parseArticle(document({ body: [{ type: 'paragraph', children: [{ type: 'link', url: 'https://news.example/', children: ['a', picture, 'b', picture] }] }] }));
  assert.equal(article.body.length, 4);
  assert.deepEqual(issues.map(({ code }) => code), ['misplaced']);
});

test('ten million marks are cut, and it is told, whichever field they stand in', () => {
  const marks = `a${'\u0301'.repeat(10_000_000)} and the words behind them`;
  for (const [name, more] of Object.entries({ headline: { headline: marks }, paragraph: { body: [marks] }, code: { body: [{ type: 'code', value: marks }] }, dateline: { dateline: marks }, author: { author: marks }, alt: { image: { src: 'https://news.example/a.jpg', alt: marks, width: 2, height: 1 } }, kicker: { kicker: marks } })) {
    const { article, issues } = parseArticle(document(more));
    assert.equal(article.shortened, true, name);
    assert.ok(issues.some(({ code, pointer }) => code === 'too-long' && pointer !== ''), name);
  }
});
