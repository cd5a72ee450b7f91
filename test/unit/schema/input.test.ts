import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Budget } from '../../../src/schema/input/budget.js';
import { formatOf } from '../../../src/schema/input/formats.js';
import { readSource } from '../../../src/schema/input/source.js';
import { LIMITS } from '../../../src/schema/limits.js';

/** What is in each format, and what only looks like it. */
const FORMATS: Readonly<Record<string, { readonly is: readonly unknown[]; readonly not: readonly unknown[] }>> = {
  'Portable Text': { is: [{ _type: 'block', children: [] }, { _type: 'image', _key: 'a' }, [{ _type: 'image', _key: 'a' }, 'x']], not: [{ _type: 'x' }, { _type: 7, children: [], _key: 'a' }] },
  'Contentful rich text': { is: [{ nodeType: 'document' }], not: [{ nodeType: 1 }] },
  'Draft.js': { is: [{ blocks: [], entityMap: {} }], not: [{ blocks: [] }, { blocks: {}, entityMap: {} }] },
  'Editor.js': { is: [{ blocks: [], version: '2' }], not: [{ blocks: {}, version: '2' }] },
  'ProseMirror or Tiptap': { is: [{ type: 'doc', content: [] }], not: [{ type: 'doc' }, { type: 'doc', content: undefined }, { type: 'x', content: [] }] },
  'Mobiledoc': { is: [{ sections: [], markups: [] }, { sections: [], cards: [] }], not: [{ sections: [] }, { sections: {}, markups: [], cards: [] }, { sections: [], markups: {}, cards: {} }] },
  'Quill': { is: [{ ops: [] }], not: [{ ops: {} }] },
  'Notion': { is: [{ object: 'block' }, { object: 'list', results: [] }], not: [{ object: 'list' }, { object: 'list', results: {} }, { object: 'page', results: [] }] },
  'Gutenberg': { is: [{ blockName: 'core/paragraph', innerHTML: '' }, '<!-- wp:paragraph -->', `${' '.repeat(1991)}<!-- wp:a`], not: [{ blockName: 'x' }, 'wp:paragraph', '<!-- wp:1', `${' '.repeat(1992)}<!-- wp:a`] },
  'WordPress': { is: [{ rendered: '<p>x</p>' }], not: [{ rendered: 1 }] },
  'Lexical': { is: [{ root: { children: [] } }], not: [{ root: {} }, { root: null }, { root: 'x' }, { root: { children: {} } }] },
};

describe('the format of another editor', () => {
  for (const [name, { is, not }] of Object.entries(FORMATS)) {
    it(`is known by what it always has: ${name}`, () => {
      for (const each of is) assert.equal(formatOf(each), name, JSON.stringify(each));
      for (const each of not) assert.equal(formatOf(each), undefined, JSON.stringify(each));
    });
  }

  it('is none where there is nothing, or nothing can be read', () => {
    const unreadable = new Proxy({}, { getOwnPropertyDescriptor: () => { throw new Error('unreadable'); } });
    for (const each of [null, undefined, 7, '', [], [null], {}, unreadable]) assert.equal(formatOf(each), undefined);
  });
});

const fatalOf = (text: string, limits: Partial<typeof LIMITS>) => {
  const source = readSource(text, { ...LIMITS, ...limits });
  return source.fatal === undefined ? 'is read' : `${source.fatal} ${source.found}`.trim();
};

describe('JSON text', () => {
  for (const sign of ['\u0080', '\u07ff', '\u0800', '\ud7ff', '\ue000', '\uffff', '\u{10000}', '\u{10ffff}', 'a\u0080', '\u007f\u0800']) {
    it(`is as large as it is in UTF-8: U+${(sign.codePointAt(0) ?? 0).toString(16)}`, () => {
      const text = `"${sign.repeat(7)}"`;
      const bytes = Buffer.byteLength(text);
      assert.equal(fatalOf(text, { bytes }), 'is read');
      assert.equal(fatalOf(text, { bytes: bytes - 1 }), `too-large ${String(bytes)}`);
    });
  }

  it('with more signs than there may be bytes is not counted to its end', () => {
    assert.equal(fatalOf('"aaaa"', { bytes: 6 }), 'is read');
    assert.equal(fatalOf('"aaaaa"', { bytes: 6 }), 'too-large at least 7');
  });

  it('is as deep as it has brackets open at once, those in strings not counted', () => {
    for (const text of ['[[1]]', '{"a":[1]}', '[[],[],{}]', '["[[[","\\"[[[",[]]', '["\\\\",[1]]', '["a\\\\\\"[[["]', '[[1],[1]]']) assert.equal(fatalOf(text, { jsonDepth: 2 }), 'is read', text);
    for (const text of ['[[[1]]]', '{"a":{"b":{}}}', '["\\\\",[[1]]]', '[[],[[]]]', '["",[[1]]]']) assert.equal(fatalOf(text, { jsonDepth: 2 }), 'too-deep at least 3', text);
    for (const text of ['["[[[', '["\\"', '[1', '', '🚢']) assert.equal(fatalOf(text, { jsonDepth: 2 }), ['json-syntax', ...Array.from(text).slice(0, 1)].join(' '), text);
  });

  it('may begin with one byte order mark', () => {
    assert.equal(fatalOf('\ufeff[1]', {}), 'is read');
    assert.equal(fatalOf('\ufeff\ufeff[1]', {}), 'json-syntax [');
  });
});

describe('the budget of a document', () => {
  const budgetOf = (bytes: number) => {
    const cuts: true[] = [];
    return { budget: new Budget(bytes, () => { cuts.push(true); }), cuts };
  };

  it('says once that something was left out, however much is', () => {
    const { budget, cuts } = budgetOf(10);
    assert.equal(budget.text('0123456789'), '0123456789');
    assert.deepEqual(cuts, []);
    for (let turn = 0; turn < 3; turn++) assert.equal(budget.text('0123456789a'), '0123456789');
    assert.deepEqual(cuts, [true]);
    assert.equal(budget.text('0'), '');
  });

  it('has room for half as many values as bytes, whether they are visited, listed or fields', () => {
    const { budget, cuts } = budgetOf(20);
    assert.equal(budget.entries([1, 2, 3]), 3);
    assert.deepEqual(budget.keys({ a: 1, b: 2, c: 3 }), ['a', 'b', 'c']);
    assert.deepEqual([budget.take(), budget.take()], [true, true]);
    assert.deepEqual(cuts, []);
    assert.equal(budget.entries([1, 2, 3]), 2);
    assert.deepEqual(cuts, [true]);
    assert.equal(budget.take(), false);
    assert.deepEqual(budget.keys({ a: 1 }), []);
    assert.equal(budget.entries([1]), 0);
  });
});
