import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseArticle } from 'galley';
import { LIMITS } from '../../../src/schema/limits.js';
import { assertStrict } from '../../support/judge.js';

const codesOf = (input: unknown): readonly string[] => {
  const { article, issues } = parseArticle(input);
  assertStrict(article);
  return [...new Set(issues.map(({ code }) => code))];
};

/** How often a set is asked while a document is read. */
function asked(input: unknown): number {
  const { has } = Set.prototype;
  let count = 0;
  Set.prototype.has = function (value: unknown) {
    count++;
    return has.call(this, value);
  };
  try {
    parseArticle(input);
  } finally {
    Set.prototype.has = has;
  }
  return count;
}

/** A list of as many texts as wanted, which counts how often one is read. */
function counted(length: number) {
  let reads = 0;
  const list = new Proxy(Array.from({ length }, () => 'word'), {
    get(target, key, receiver) {
      reads++;
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
  return { list, reads: () => reads };
}

const shared = (times: number, block: (list: unknown) => object) => {
  const { list, reads } = counted(20_000);
  parseArticle({ headline: 'H', body: Array.from({ length: times }, () => block(list)) });
  return reads();
};

describe('what a document may cost', () => {
  const alike = (count: number, block: (name: string) => object) => ({ headline: 'H', body: Array.from({ length: count }, (_, index) => block('a'.repeat(62) + String(index >> 1))) });
  for (const [what, block] of [
    ['headings', (name: string) => ({ type: 'heading', level: 2, children: name })],
    ['anchors', (name: string) => ({ type: 'paragraph', anchor: name, children: 'x' })],
    ['ids', (name: string) => ({ type: 'paragraph', id: name, children: 'x' })],
  ] as const) {
    it(`grows with the number of ${what} that are alike as far as names go, and each gets a name of its own`, () => {
      const few = asked(alike(1_000, block));
      const many = asked(alike(4_000, block));
      assert.ok(many < few * 5, `${String(few)}, ${String(many)}`);
      const { body } = parseArticle(alike(1_000, block)).article;
      const names = body.map(({ id, anchor }) => (what === 'ids' ? id : anchor));
      assert.equal(new Set(names).size, 1_000);
      for (const name of names) assert.ok(name !== undefined && name.length <= LIMITS.id);
    });
  }

  for (const [what, block] of [
    ['text', (list: unknown) => ({ type: 'code', value: list })],
    ['running text', (list: unknown) => ({ type: 'paragraph', children: list })],
    ['data', (list: unknown) => ({ type: 'paragraph', children: 'x', data: { list } })],
    ['a block that nobody knows', (list: unknown) => ({ type: 'acme/list', list })],
  ] as const) {
    it(`is bounded for one list that stands a hundred times where ${what} is wanted`, () => {
      assert.ok(shared(1, block) >= 10_000, 'it is read');
      assert.ok(shared(1_000, block) < LIMITS.bytes, String(shared(1_000, block)));
    });
  }

  it('does not count the bytes of what is no article', () => {
    const bytes = new Uint8Array(5_000_000);
    const everywhere = {
      headline: bytes, hero: bytes, tags: bytes, contributors: [bytes], standfirst: bytes, footnotes: bytes,
      body: [bytes, { type: 'paragraph', children: bytes }, { type: 'list', children: bytes }, { type: 'code', value: bytes }, { type: 'image', src: '/a.jpg', credit: bytes }, { type: 'acme/a', bytes }, { bytes }],
    };
    const { keys } = Object;
    let counts = 0;
    Object.keys = (value: object) => {
      if (ArrayBuffer.isView(value)) counts++;
      return keys(value);
    };
    try {
      for (const input of [bytes, { headline: 'H', body: bytes }, everywhere, { headline: 'H', body: [Object.assign(Object('text') as object)] }]) codesOf(input);
    } finally {
      Object.keys = keys;
    }
    assert.equal(counts, 0);
  });

  it('ends with an object of too many fields, which is said', () => {
    const wide = Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`field${String(index)}`, 1]));
    const codes = codesOf({ headline: 'H', ...wide, body: ['Text.'] });
    assert.ok(codes.includes('shortened'));
    assert.ok(codesOf({ headline: 'H', body: [wide, wide, { type: 'image', src: '/a.jpg', alt: 'A', credit: wide }] }).includes('shortened'));
  });

  it('ends with more characters than a document may have, which is said', () => {
    const data = { long: 'word '.repeat(1_000_000) };
    const codes = codesOf({ headline: 'H', body: Array.from({ length: 10 }, () => ({ type: 'acme/data', data })) });
    assert.ok(codes.includes('shortened'));
  });

  it('of one text is at most eight times what may stand of it', () => {
    const limits = { text: 10 };
    const { article, issues } = parseArticle({ headline: 'H', body: ['a'.repeat(90), 'word\n'.repeat(30)] }, { limits });
    assert.deepEqual(issues.filter(({ code }) => code === 'too-long').map(({ pointer, message }) => [pointer, / (\d+) /.exec(message)?.[1]]), [['/body/0', '90'], ['/body/0', '80'], ['/body/1', '150']]);
    assert.equal(JSON.stringify(article.body[1]).split('"word"').length - 1, 16);
    assert.equal(article.shortened, true);
  });

  it('of lists is the same whether their entries say something, nothing, or are not there', () => {
    const nothing = Array.from({ length: 150_000 }, () => null);
    const sparse: unknown[] = [];
    sparse.length = 4e9;
    for (const list of [nothing, sparse]) {
      const codes = codesOf({ headline: list, tags: list, hero: list, footnotes: list, body: [list, ...Array.from({ length: 100 }, () => ({ type: 'paragraph', children: list })), { type: 'list', children: list }, { type: 'link', url: '/a', children: list }, { type: 'in-numbers', items: list }] });
      assert.ok(codes.includes('shortened'));
    }
  });

  it('of what holds itself and says nothing has an end', () => {
    for (const [type, field] of [['image-set', 'children'], ['strong', 'children'], ['list', 'children'], ['blockquote', 'children'], ['in-numbers', 'items'], ['acme/x', 'value']] as const) {
      const self: Record<string, unknown> = { type };
      self[field] = [self, self, self];
      assert.ok(codesOf({ headline: 'H', body: [self, { type: 'paragraph', children: self }] }).length > 0, type);
    }
  });

  it('is never spent by text of JSON within its limit', () => {
    const text = JSON.stringify({ headline: 'H', inLanguage: 'en', body: Array.from({ length: 300 }, () => ({ type: 'acme/data', list: Array.from({ length: 2_000 }, (_, index) => index % 10) })) });
    assert.ok(text.length < LIMITS.bytes);
    assert.deepEqual(codesOf(text), ['unknown-type']);
  });
});
