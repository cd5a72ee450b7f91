import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LIMITS, parseArticle, SCHEMA, type Issue } from 'galley';
import { renderToString } from 'galley/html';
import { EXAMPLES } from '../../../stories/blocks/generated/examples.js';
import { all, attribute, only, parseHtml, text } from '../../support/html-tree.js';

type Block = Readonly<Record<string, unknown>>;

const story = (body: readonly unknown[], more: object = {}) => ({ headline: 'A', inLanguage: 'en', hero: { type: 'image', src: '/hero.jpg', alt: 'A', width: 3, height: 2 }, body, ...more }) as never;
const parse = (body: readonly unknown[]) => parseArticle(story(body));

/** Blocks of every type, each read as one and without an issue; those that others lead to, or that lead to others, stay out. */
const candidates = Object.values(EXAMPLES)
  .flatMap(({ latin, arabic, variants = {} }) => [latin, arabic, ...Object.values(variants).map((variant) => variant.latin)])
  .flatMap(({ body }) => (Array.isArray(body) ? (JSON.parse(JSON.stringify(body).replaceAll('file:///', 'https://example.org/')) as unknown[]) : []))
  .filter((block): block is Block => typeof block === 'object' && block !== null && !Array.isArray(block))
  .filter((block) => !/footnote-reference|contributor|"continues"|"anchor"|"url":"#|"id":/.test(JSON.stringify(block)))
  .filter((block) => {
    const { article, issues } = parse([block]);
    return issues.length === 0 && article.body.length === 1 && article.body[0]?.type === block['type'];
  });

/** Sixty of them: one of each type, then more. */
const SIXTY = (() => {
  const first = candidates.filter(({ type }, index) => candidates.findIndex((each) => each['type'] === type) === index);
  const named = (block: Block) => block['type'] === 'heading' || block['type'] === 'section' || block['type'] === 'audio';
  return [...first, ...candidates.filter((block) => !first.includes(block) && !named(block))].slice(0, 60);
})();

const circle = () => {
  const value: Record<string, unknown> = { type: 'paragraph' };
  value['children'] = [value];
  return value;
};
const everyField = (block: Block, value: unknown) => Object.fromEntries(Object.keys(block).map((key) => [key, key === 'type' ? block['type'] : value]));
const required = ({ type }: Block) => Object.entries(SCHEMA.blocks[type as string]?.fields ?? {}).flatMap(([name, field]) => (field.required ? [name] : []));

/** Ways to break a block; each is told. */
const WAYS: Readonly<Record<string, (block: Block) => unknown>> = {
  'null': () => null,
  'a regular expression': () => /x/,
  'true': () => true,
  'a function': () => () => 'text',
  'a symbol': () => Symbol('text'),
  'a big number': () => 7n,
  'not a number': () => NaN,
  'a date': () => new Date(0),
  'a map': () => new Map([['type', 'paragraph']]),
  'bytes': () => new Uint8Array(3),
  'an object with nothing that is known': () => ({ nonsense: { a: 1 } }),
  'an unknown type': (block) => ({ ...block, type: 'acme' }),
  'an unknown type with a name': (block) => ({ ...block, type: 'acme/block' }),
  'the name of a method as type': (block) => ({ ...block, type: 'toString' }),
  'a type that is an object': (block) => ({ ...block, type: { is: block['type'] } }),
  'a type that is a list': (block) => ({ ...block, type: [block['type'], 'x'] }),
  'no field but its type and nonsense': ({ type }) => ({ type, nonsense: [{ a: 1 }] }),
  'a field that nobody knows': (block) => ({ ...block, colour: 'red' }),
  'every field null, and one nobody knows': (block) => ({ ...everyField(block, null), colour: 'red' }),
  'every field a number, and one nobody knows': (block) => ({ ...everyField(block, 7), colour: 'red' }),
  'every field a list of lists': (block) => ({ ...everyField(block, [[[[]]]]), layout: 'nowhere' }),
  'every field an object': (block) => ({ ...everyField(block, { a: { b: {} } }), layout: 'nowhere' }),
  'every field a symbol': (block) => ({ ...everyField(block, Symbol('x')), layout: 'nowhere' }),
  'what it needs left out': (block) => ({ ...Object.fromEntries(Object.entries(block).filter(([name]) => !required(block).includes(name))), layout: 'nowhere' }),
  'an unknown layout': (block) => ({ ...block, layout: 'nowhere' }),
  'an unknown side': (block) => ({ ...block, side: 'up' }),
  'a language that is a list': (block) => ({ ...block, lang: ['en'] }),
  'a direction that is none': (block) => ({ ...block, dir: 'up' }),
  'an anchor that is an object': (block) => ({ ...block, anchor: { a: 1 } }),
  'targets that are none': (block) => ({ ...block, targets: ['fax'] }),
  'itself within itself': (block) => ({ ...block, children: [circle()], colour: 'red' }),
  'a prototype': (block) => JSON.parse(`{"__proto__":{"polluted":1},"colour":"red",${JSON.stringify(block).slice(1)}`) as unknown,
};

describe('a broken block', () => {
  const whole = parse(SIXTY);

  it('is one of sixty, of every type that stands in a body by itself, of which each is right', () => {
    assert.equal(Object.keys(WAYS).length, 32);
    assert.deepEqual([whole.article.body.length, SIXTY.length, whole.issues], [60, 60, []]);
    assert.ok(new Set(SIXTY.map(({ type }) => type)).size > 30);
  });

  for (const [way, broken] of Object.entries(WAYS)) {
    it(`costs itself alone, and an issue names its place: ${way}`, () => {
      for (const [index, block] of SIXTY.entries()) {
        const where = `${String(block['type'])} at ${String(index)}`;
        const { article, issues } = parse(SIXTY.map((each, at) => (at === index ? broken(each) : each)));
        const behind = SIXTY.length - 1 - index;
        assert.deepEqual(article.body.slice(0, index), whole.article.body.slice(0, index), `before ${where}`);
        assert.deepEqual(behind === 0 ? [] : article.body.slice(-behind), behind === 0 ? [] : whole.article.body.slice(-behind), `behind ${where}`);
        const place = `/body/${String(index)}`;
        const isThere = ({ pointer }: Issue) => pointer === place || pointer.startsWith(`${place}/`);
        assert.ok(issues.some(isThere), `nothing is said of ${where}: ${JSON.stringify(issues)}`);
        assert.deepEqual(issues.filter((issue) => !isThere(issue)), [], `something else is said of ${where}`);
      }
      assert.equal(({} as { polluted?: unknown }).polluted, undefined);
    });
  }
});

describe('nodes under a field that nobody knows', () => {
  const whole = parse(SIXTY);
  const nodes = [{ type: 'heading', children: 'Left over' }, 'and a word', { type: 'acme-part', children: [{ type: 'text', value: 'of acme' }] }];

  it('stand behind the block, in their order, and parsing again changes nothing', () => {
    for (const [index, block] of SIXTY.entries()) {
      const { article, issues } = parse(SIXTY.map((each, at) => (at === index ? { nonsense: nodes, ...each } : each)));
      const where = `${String(block['type'])} at ${String(index)}`;
      assert.deepEqual(article.body.slice(0, index + 1), whole.article.body.slice(0, index + 1), where);
      assert.deepEqual(article.body.slice(index + 1, index + 4).map(({ type }) => type), ['heading', 'paragraph', 'unknown'], where);
      assert.deepEqual(article.body.slice(index + 4), whole.article.body.slice(index + 1), where);
      assert.match(issues[0]?.message ?? '', /"nonsense" is not known here; the nodes in it stand behind the block/);
      assert.deepEqual(parseArticle(JSON.parse(JSON.stringify(article))).article, article, where);
    }
  });

  it('stay where an item or a word has them, and where the block is kept as it was found', () => {
    const body = [{ type: 'list', children: [{ type: 'list-item', children: ['x', 'y'], nonsense: nodes }] }, { type: 'image', nonsense: structuredClone(nodes) }];
    const words = text(parseHtml(renderToString(story(body))));
    assert.match(words, /x\s*y\s*Left over\s*and a word\s*of acme.*Left over\s*and a word\s*of acme/);
  });

  it('are data, and left out, where they have no node in them or are fields of the article', () => {
    const { article, issues } = parseArticle(story([{ type: 'paragraph', children: 'x', tracking: [{ type: 'event', name: 'secret' }], rows: [['secret']] }], { drafts: nodes }));
    assert.doesNotMatch(JSON.stringify(article), /secret|Left over/);
    assert.deepEqual(issues.map(({ code, pointer }) => `${code} ${pointer}`), ['unknown-field /drafts', 'unknown-field /body/0/tracking', 'unknown-field /body/0/rows']);
  });

  it('are left out where they may stand elsewhere too, as what leads to a parent or a neighbour does', () => {
    const section: Record<string, unknown> = { type: 'section', title: 'S' };
    const leading = Array.from({ length: 20 }, (_, index): Record<string, unknown> => ({ type: 'paragraph', children: `Word ${String(index)}`, parent: section }));
    leading.forEach((block, index) => { block['next'] = leading[index + 1]; });
    const self: Record<string, unknown> = { type: 'paragraph', children: 'x' };
    self['self'] = [self];
    const { article, issues } = parse([{ ...section, children: leading }, self]);
    section['children'] = leading;
    const plain = [{ type: 'section', title: 'S', children: leading.map(({ type, children }) => ({ type, children })) }, { type: 'paragraph', children: 'x' }];
    assert.deepEqual(article, parse(plain).article);
    assert.deepEqual(parse([section, self]).article, article);
    assert.ok(issues.every(({ code, message }) => code === 'unknown-field' && message.includes('is left out')));
  });

  it('cost nothing else where a field cannot be read, where there are very many, and beyond the last issue', () => {
    const refusing = Object.defineProperty({ type: 'paragraph', children: 'x' }, 'nonsense', { enumerable: true, get() { throw new Error('no'); } });
    assert.deepEqual(parse(['a', refusing, 'b']).article.body, parse(['a', 'x', 'b']).article.body);
    const many = Object.fromEntries(Array.from({ length: 300_000 }, (_, index) => [`k${String(index)}`, { type: 'paragraph', children: 'y' }]));
    assert.deepEqual(parse(['a', { type: 'paragraph', children: 'x', ...many }, 'b']).article.body, parse(['a', 'x', 'b']).article.body);
    const noise = Array.from({ length: LIMITS.issues + 5 }, () => ({ type: 'paragraph', children: 'x', colour: 'red' }));
    assert.match(JSON.stringify(parse([...noise, { type: 'paragraph', children: 'x', nonsense: nodes }]).article), /Left over/);
  });
});

describe('much of one thing', () => {
  it('gives 500 footnotes a number, a mark and a way back each, and no id twice', () => {
    const notes = Array.from({ length: 500 }, (_, index) => ({ type: 'footnote-definition', id: `n${String(index)}`, children: [`Note ${String(index)}.`] }));
    const input = story([{ type: 'paragraph', children: notes.map(({ id }) => ({ type: 'footnote-reference', ref: id })) }], { footnotes: notes });
    assert.deepEqual(parseArticle(input).issues, []);
    const page = parseHtml(renderToString(input));
    assert.deepEqual([all(page, '.galley-note').length, all(page, '.galley-backlinks').length], [500, 500]);
    const marks = all(page, 'a').filter((link) => attribute(link, 'role') === 'doc-noteref');
    assert.deepEqual([marks.length, text(marks[499]!)], [500, '500']);
    const ids = [...renderToString(input).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('shows a gallery of 300 whole, and says where pictures are more than an article may have', () => {
    const gallery = (count: number) => story([{ type: 'gallery', children: Array.from({ length: count }, (_, index) => ({ src: `/${String(index)}.jpg`, alt: `Picture ${String(index)}`, width: 400, height: 300 })) }]);
    assert.deepEqual(parseArticle(gallery(300)).issues, []);
    const page = parseHtml(renderToString(gallery(300)));
    assert.equal(all(page, '.galley-gallery-item').length, 300);
    assert.equal(all(only(page, '.galley-gallery'), 'img').filter((picture) => attribute(picture, 'loading') !== 'lazy').length, 0);
    assert.notDeepEqual(parseArticle(gallery(LIMITS.images + 1)).issues, []);
  });

  it('keeps a heading of 2,000 characters whole, under a name of a usual length', () => {
    const words = 'Withern votes '.repeat(143).slice(0, 2_000).trim();
    const page = parseHtml(renderToString(story([{ type: 'heading', children: words }])));
    const heading = only(page, '.galley-heading');
    assert.equal(text(heading).trim(), words);
    assert.ok((attribute(heading, 'id') ?? '').length <= 'galley-'.length + LIMITS.id);
  });

  it('keeps a word of 400 letters whole, in every field of text', () => {
    const word = 'Donaudampfschiffahrt'.repeat(20);
    for (const block of [{ type: 'paragraph', children: word }, { type: 'pullquote', text: word }, { type: 'table', body: [[word, word]] }, { type: 'teaser', title: word, url: '/a' }, { type: 'button', text: word, url: '/a' }, { type: 'code', value: word }]) {
      assert.ok(text(parseHtml(renderToString(story([block])))).includes(word), block.type);
    }
  });
});
