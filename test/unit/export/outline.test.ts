import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EXAMPLES } from '../../../stories/blocks/generated/examples.js';
import { parseArticle, toOutline, type OutlineEntry } from '../../../src/index.js';
import { renderToString } from '../../../src/html.js';
import { all, attribute, parseHtml, text } from '../../support/html-tree.js';

const heading = (level: number, children: unknown, rest: object = {}) => ({ type: 'heading', level, children, ...rest });
const outlineOf = (body: readonly unknown[], options?: object) => toOutline({ headline: 'Tide', inLanguage: 'en', body }, options);

/** The parts as lines, each as far in as it is deep. */
const drawn = (entries: readonly OutlineEntry[], indent = ''): readonly string[] => entries.flatMap(({ title, children }) => [indent + title, ...drawn(children, `${indent}  `)]);
const flat = (entries: readonly OutlineEntry[]): readonly OutlineEntry[] => entries.flatMap((entry) => [entry, ...flat(entry.children)]);

test('parts are nested by their levels, in the order of the text', () => {
  const parts = outlineOf([heading(2, 'A'), 'Text.', heading(3, 'A one'), heading(4, 'A one one'), heading(3, 'A two'), heading(2, 'B')]);
  assert.deepEqual(drawn(parts), ['A', '  A one', '    A one one', '  A two', 'B']);
});

test('a level that is left out makes no empty part', () => {
  assert.deepEqual(drawn(outlineOf([heading(4, 'Deep'), heading(3, 'Less deep'), heading(2, 'A'), heading(5, 'Far in'), heading(3, 'In')])), ['Deep', 'Less deep', 'A', '  Far in', '  In']);
});

test('an article without headings has no parts, and neither has what is none', () => {
  assert.deepEqual(outlineOf(['Text.']), []);
  for (const input of [undefined, null, 3, 'no JSON', [], {}]) assert.deepEqual(toOutline(input), []);
});

test('a part has the id that the page has, with its prefix', () => {
  const story = { headline: 'Tide', inLanguage: 'en', body: [heading(2, 'How'), heading(2, 'How'), heading(2, 'چگونه', { lang: 'fa' }), heading(2, 'Other', { anchor: 'mine' })] };
  for (const prefix of ['galley-', 'b-']) {
    const page = parseHtml(renderToString(story, { prefix }));
    assert.deepEqual(toOutline(story, { prefix }).map(({ id }) => id), all(page, 'h2').map((each) => attribute(each, 'id')));
  }
  assert.deepEqual(toOutline(story).map(({ id, lang }) => [id, lang]), [['galley-how', undefined], ['galley-how-2', undefined], ['galley-چگونه', 'fa'], ['galley-mine', undefined]]);
});

test('the title is the text of the heading, without its marks and notes', () => {
  const children = [{ type: 'strong', children: ['High'] }, ' water', { type: 'footnote-reference', ref: 'a' }, { type: 'break' }, 'again'];
  const story = { headline: 'Tide', inLanguage: 'en', body: [heading(2, children)], footnotes: [{ id: 'a', children: 'Note.' }] };
  assert.deepEqual(toOutline(story).map(({ title }) => title), ['High water again']);
});

test('a heading that is not for the page is no part', () => {
  assert.deepEqual(drawn(outlineOf([heading(2, 'For readers'), heading(2, 'For mail', { targets: ['email'] })])), ['For readers']);
});

test('a heading in a box, a quotation or a table is no part of the article', () => {
  const inside = (type: string) => ({ type, children: [heading(2, `In ${type}`)] });
  assert.deepEqual(drawn(outlineOf([inside('blockquote'), inside('info-box'), { type: 'table', body: [[{ children: [heading(2, 'In a cell')] }]] }, heading(2, 'A')])), ['A']);
});

test('a block of a host that says it only arranges has its parts in the outline', () => {
  const record = (type: string, more: object) => ({ type, description: 'Beside each other.', places: ['flow'], fields: { children: { kind: 'blocks', model: 'flow', description: 'What stands in it.' } }, template: () => undefined, ...more }) as never;
  const body = ['acme/band', 'acme/box'].map((type) => ({ type, children: [heading(2, `In ${type}`)] }));
  assert.deepEqual(drawn(outlineOf(body, { blocks: [record('acme/band', { role: 'part' }), record('acme/box', {})] })), ['In acme/band']);
});

test('a parsed article is taken as it is', () => {
  const { article } = parseArticle({ headline: 'Tide', inLanguage: 'en', body: [heading(2, 'A')] });
  assert.deepEqual(toOutline(article), toOutline(article));
  assert.deepEqual(drawn(toOutline(article)), ['A']);
});

test('whatever stands in an article, each part leads to an element of the page that shows its title', () => {
  for (const [type, { latin }] of Object.entries(EXAMPLES)) {
    const article = { headline: 'Tide', inLanguage: 'en', ...latin };
    const page = parseHtml(renderToString(article));
    for (const { id, title } of flat(toOutline(article))) {
      const target = all(page, '*').find((element) => attribute(element, 'id') === id);
      assert.ok(target && text(target).includes(title), `${type}: #${id}`);
    }
  }
});

test('an option of another kind is ignored, and told', (context) => {
  const warn = context.mock.method(console, 'warn', () => undefined);
  assert.deepEqual(outlineOf([heading(2, 'A')], { prefix: 3 }).map(({ id }) => id), ['galley-a']);
  assert.equal(warn.mock.callCount(), 1);
});
