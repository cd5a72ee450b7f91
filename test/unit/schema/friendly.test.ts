import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article } from '../../../src/schema/generated/types.js';
import { parseArticle } from '../../support/parse.js';
import { assertStrict, FIXTURES, judgeOf } from '../../support/judge.js';

/** A parsed article without an issue. */
function read(input: unknown): Article {
  const { article, issues } = parseArticle(input);
  assert.deepEqual(issues, []);
  assertStrict(article);
  return article;
}

const text = (value: string) => ({ type: 'text', value });
const paragraph = (value: string) => ({ type: 'paragraph', children: [text(value)] });

test('six lines make a whole article', () => {
  assert.deepEqual(read(FIXTURES.get('six-line')), {
    headline: [text('Night ferries return to the delta')],
    contributors: [{ name: 'Mira Sol' }],
    datePublished: '2026-03-02',
    publisher: [{ name: 'Delta Post' }],
    hero: { type: 'image', src: 'ferry.jpg', alt: 'A ferry at dusk', width: 1600, height: 900, loading: 'eager' },
    body: [paragraph('After nine winters without a night boat, the lower landing is lit again.'), paragraph('The first crossing left at ten with eleven passengers and one bicycle.')],
    stats: { wordCount: 25, readingMinutes: 1 },
  });
});

test('an author may be a name, an object, or a list of both', () => {
  const of = (author: unknown) => read({ headline: 'H', author }).contributors;
  assert.deepEqual(of('Mira'), [{ name: 'Mira' }]);
  assert.deepEqual(of({ name: 'Mira', role: 'editor' }), [{ name: 'Mira', role: 'editor' }]);
  assert.deepEqual(of(['Mira', { name: 'Jun', role: 'Photographer' }]), [{ name: 'Mira' }, { name: 'Jun', role: 'photographer' }]);
});

test('authors under two names are joined', () => {
  assert.deepEqual(read({ headline: 'H', contributors: ['A'], author: 'B' }).contributors, [{ name: 'A' }, { name: 'B' }]);
});

test('a body may be text with blank lines, one block, a list, or the root of a document', () => {
  const two = [paragraph('One.'), paragraph('Two.')];
  assert.deepEqual(read({ headline: 'H', body: 'One.\n\nTwo.' }).body, two);
  assert.deepEqual(read({ headline: 'H', body: 'One.\r\n \r\nTwo.' }).body, two);
  assert.deepEqual(read({ headline: 'H', body: { type: 'paragraph', children: 'One.' } }).body, two.slice(0, 1));
  assert.deepEqual(read({ headline: 'H', body: ['One.', { type: 'paragraph', children: ['Two.'] }] }).body, two);
  assert.deepEqual(read({ headline: 'H', body: { type: 'root', children: two } }).body, two);
  assert.deepEqual(read({ headline: 'H', body: { type: 'root', body: { type: 'body', children: two } } }).body, two);
  assert.deepEqual(parseArticle({ type: 'root', children: two }).article.body, two);
});

test('a list, a quotation and a cell take running text as it is written, as one paragraph', () => {
  const sentence = ['Water is ', { type: 'bold', children: 'wet' }, ', says ', { type: 'a', href: 'https://example.org/', children: 'the book' }, '.'];
  const nodes = [{ type: 'text', value: 'Water is ' }, { type: 'em', children: 'wet' }];
  const isOne = (block: unknown) => assert.equal((block as { children: unknown[] }).children.length, 1);
  for (const children of [sentence, nodes]) {
    const { body } = read({ headline: 'H', inLanguage: 'en', body: [{ type: 'ul', children: [{ type: 'li', children }] }, { type: 'quote', children }, { type: 'table', rows: [[{ type: 'td', children }, 'z']] }] });
    const [list, quote, table] = body as unknown as { children: unknown[]; body: { children: unknown[] }[] }[];
    isOne(list?.children[0]);
    isOne(quote);
    isOne(table?.body[0]?.children[0]);
  }
});

test('strings that begin and end as paragraphs do stay paragraphs, also beside an inline node', () => {
  const { article, issues } = parseArticle({ headline: 'H', inLanguage: 'en', body: [{ type: 'quote', children: ['One.', { type: 'strong', children: 'Two.' }, 'Three.'] }] });
  assert.deepEqual(issues.map(({ code }) => code), ['misplaced']);
  assert.equal((article.body[0] as unknown as { children: unknown[] }).children.length, 3);
});

test('headings take the words of other systems for their level', () => {
  const levels = ['chapter', 'subheading', 'label', 2, '3'].map((level) => (read({ headline: 'H', body: [{ type: 'heading', level, children: 'x' }] }).body[0] as { level?: number }).level);
  assert.deepEqual(levels, [2, 3, 4, 2, 3]);
});

test('heading levels beyond those of the body are read as the nearest, and elements of HTML as their level', () => {
  const level = (given: unknown) => (parseArticle({ headline: 'H', body: [{ type: 'heading', level: given, children: 'x' }] }).article.body[0] as { level?: number }).level;
  assert.deepEqual([1, 0, -3, 7, 12, '1', '9'].map(level), [2, 2, 2, 6, 6, 2, 6]);
  assert.deepEqual(['h1', 'h2', 'h3', 'H4', 'h5', 'h6'].map(level), [2, 2, 3, 4, 5, 6]);
  assert.deepEqual([2.5, 'h7', null].map(level), [undefined, undefined, undefined]);
});

test('a standfirst is one sentence, one run of nodes, or a list of points', () => {
  const of = (standfirst: unknown) => read({ headline: 'H', standfirst }).standfirst;
  assert.deepEqual(of('One.'), { text: [text('One.')] });
  assert.deepEqual(of(['One.', 'Two.']), { points: [[text('One.')], [text('Two.')]] });
  assert.deepEqual(of(['One ', { type: 'strong', children: 'point' }]), { text: [text('One '), { type: 'strong', children: [text('point')] }] });
  assert.deepEqual(of([[text('One.')], 'Two.']), { points: [[text('One.')], [text('Two.')]] });
  assert.deepEqual(of(['One.']), { text: [text('One.')] });
});

test('a standfirst is a sentence and points, of which either may be missing', () => {
  const of = (standfirst: unknown) => read({ headline: 'H', standfirst }).standfirst;
  const both = { text: [text('One.')], points: [[text('Two.')], [text('Three.')]] };
  assert.deepEqual(of({ text: 'One.', points: ['Two.', [text('Three.')]] }), both);
  assert.deepEqual(of(both), both);
  assert.deepEqual(of({ text: 'One.', points: 'Two.' }), { text: [text('One.')], points: [[text('Two.')]] });
  assert.deepEqual(of({ points: ['Two.', '', 'Three.'] }), { points: both.points });
  assert.deepEqual(of({ points: ['Two.'] }), { text: [text('Two.')] });
  assert.equal(of({ text: '', points: [] }), undefined);
  const { issues } = parseArticle({ headline: 'H', standfirst: { text: 'One.', point: ['Two.'] } });
  assert.deepEqual(issues.map(({ code, pointer }) => `${code} ${pointer}`), ['unknown-field /standfirst/point']);
});

test('other names of fields are understood', () => {
  assert.deepEqual(read({ title: 'T', lang: 'fa_af', authors: ['A'], image: { src: '/a.jpg', alt: '', width: 1, height: 1 } }), {
    inLanguage: 'fa-AF', headline: [text('T')], contributors: [{ name: 'A' }], hero: { type: 'image', src: '/a.jpg', alt: '', width: 1, height: 1, loading: 'eager' }, body: [],
  });
});

test('terms and what they stand for are numbers and what they count', () => {
  const { article, issues } = parseArticle({ headline: 'H', inLanguage: 'en', body: [{ type: 'in-numbers', children: [{ type: 'definition', term: '111', description: 'boats' }, { value: '3 km', label: 'of pier' }] }] });
  assert.deepEqual(issues.filter(({ severity }) => severity !== 'info'), []);
  const [block] = article.body;
  assert.ok(block?.type === 'in-numbers');
  assert.deepEqual(block.items, [{ number: '111', text: [{ type: 'text', value: 'boats' }] }, { number: '3 km', text: [{ type: 'text', value: 'of pier' }] }]);
});

test('bare strings stand for the small objects', () => {
  const { format, kicker, publisher, section, tags, rights, corrections } = read({ headline: 'H', hero: { src: '/a.jpg', alt: '', width: 1, height: 1 }, format: 'photo essay', kicker: 'K', publisher: 'P', section: 'S', tags: 'T', rights: '© P', corrections: 'C' });
  assert.deepEqual(
    { format, kicker, publisher, section, tags, rights, corrections },
    { format: { design: 'photo-essay' }, kicker: { text: 'K' }, publisher: [{ name: 'P' }], section: { name: 'S' }, tags: [{ name: 'T' }], rights: { notice: '© P' }, corrections: [{ text: [text('C')] }] },
  );
});

test('a list of strings becomes items with paragraphs', () => {
  assert.deepEqual(read({ headline: 'H', body: [{ type: 'list', children: ['a', 'b'] }] }).body, [{ type: 'list', children: ['a', 'b'].map((each) => ({ type: 'list-item', children: [paragraph(each)] })) }]);
});

test('a srcset may be written as in HTML', () => {
  const { hero } = read({ headline: 'H', hero: { type: 'image', src: '/a.jpg', alt: '', width: 2, height: 1, srcset: '/a-1.jpg 800w, /a-2.jpg 1600w' } });
  assert.deepEqual(hero && 'srcset' in hero && hero.srcset, [{ src: '/a-1.jpg', width: 800 }, { src: '/a-2.jpg', width: 1600 }]);
});

test('empty strings, nulls and undefined are as good as absent', () => {
  assert.deepEqual(read({ headline: 'H', kicker: '', standfirst: null, author: [''], datePublished: '', url: '', hero: undefined, body: ['', { type: 'paragraph', children: '' }] }), { headline: [text('H')], body: [] });
});

test('JSON text may begin with a byte order mark', () => {
  assert.deepEqual(read('\ufeff{"headline":"H"}').headline, [text('H')]);
});

const input = judgeOf('input');
for (const [name, json] of FIXTURES) {
  test(`${name} is valid as input, raises no error, and parses to a strict article`, () => {
    assert.ok(input(JSON.parse(json)), JSON.stringify(input.errors));
    const { article, issues } = parseArticle(json);
    assert.deepEqual(issues.filter(({ severity }) => severity === 'fatal' || severity === 'error'), []);
    assertStrict(article);
  });
}

test('the example of everything has each field of each definition', async () => {
  const { SCHEMA } = await import('../../../src/schema/definitions/schema.js');
  const everything = JSON.stringify(JSON.parse(FIXTURES.get('everything') ?? ''));
  const placeOf = (type: string) => (type in SCHEMA.blocks ? `\`latin\` in stories/blocks/${type}.ts (or test/fixtures/everything.json)` : 'test/fixtures/everything.json');
  for (const [type, { fields }] of [...Object.entries(SCHEMA.blocks), ...Object.entries(SCHEMA.inline), ...Object.entries(SCHEMA.objects), ['article', SCHEMA.article] as const]) {
    if (type === 'unknown') continue;
    for (const [name, field] of Object.entries(fields)) if (!field.computed) assert.ok(everything.includes(`"${name}":`), `${placeOf(type)} has to use the field "${name}" of ${type}.`);
  }
  for (const type of [...Object.keys(SCHEMA.blocks), ...Object.keys(SCHEMA.inline)]) if (type !== 'unknown') assert.ok(everything.includes(`"type":"${type}"`) || type === 'text', `${placeOf(type)} has to use ${type}.`);
});
