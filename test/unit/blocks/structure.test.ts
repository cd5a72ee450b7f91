import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseArticle } from 'galley';
import { defineBlock, html } from 'galley/blocks';
import { renderToString } from 'galley/html';
import { all, attribute, classesOf, only, parseHtml, text } from '../../support/html-tree.js';

const bodyOf = (...body: unknown[]) => parseArticle({ headline: 'H', inLanguage: 'en', body });
const page = (...body: unknown[]) => parseHtml(renderToString({ headline: 'H', inLanguage: 'en', body }));

test('a section is a part without a role, named by its title, with a heading one level below the headline', () => {
  const section = only(page({ type: 'section', title: 'Part one', children: ['Text.', { type: 'heading', level: 3, children: 'Deeper' }] }), '.galley-section');
  assert.deepEqual([section.tagName, attribute(section, 'id'), attribute(section, 'role'), attribute(section, 'aria-labelledby')], ['section', 'galley-part-one', undefined, undefined]);
  assert.equal(text(only(section, 'h2')), 'Part one');
  assert.equal(text(only(section, 'h3')), 'Deeper');
});

test('a part takes whatever an article does, but no part: that gives up its frame, and its title is a heading', () => {
  const { article, issues } = bodyOf({ type: 'section', title: 'One', children: [{ type: 'gallery', children: ['https://img.example/a.jpg'] }, { type: 'section', title: 'Two', children: ['Kept.'] }] });
  const [section] = article.body as unknown as readonly { readonly children: readonly { readonly type: string }[] }[];
  assert.deepEqual(section?.children.map(({ type }) => type), ['gallery', 'heading', 'paragraph']);
  assert.ok(issues.some(({ code }) => code === 'misplaced'));
  assert.match(JSON.stringify(article), /Two.*Kept\./);
});

test('a part takes the blocks of a host that may stand in an article', () => {
  const own = defineBlock({ type: 'acme/mark', description: 'A mark.', places: ['flow'], fields: {}, template: () => html`<hr class="acme-mark">` });
  assert.match(renderToString({ headline: 'H', body: [{ type: 'section', children: [{ type: 'acme/mark' }] }] }, { blocks: [own] }), /<section[^>]*><hr class="acme-mark"><\/section>/);
});

test('columns wrap what is no column, and hold no columns', () => {
  const { body } = bodyOf({ type: 'columns', children: ['Left.', { type: 'column', width: 2, children: [{ type: 'columns', children: ['Inner.'] }] }] }).article;
  assert.deepEqual(body, [{ type: 'columns', children: [
    { type: 'column', children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Left.' }] }] },
    { type: 'column', span: 2, children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Inner.' }] }] },
  ] }]);
});

test('columns say how many they are, and how wide one is where it is wider', () => {
  const columns = only(page({ type: 'columns', children: [{ type: 'column', span: 2, children: ['A'] }, { type: 'column', span: 40, children: ['B'] }, 'C'] }), '.galley-columns');
  assert.ok(classesOf(columns).includes('galley-columns-3'));
  assert.deepEqual(all(columns, '.galley-columns-part').map((each) => classesOf(each).find((name) => name.startsWith('galley-span-'))), ['galley-span-2', 'galley-span-12', undefined]);
});

test('parts and columns without anything in them set nothing, and one with wrong fields keeps the rest', () => {
  assert.deepEqual(bodyOf({ type: 'section', children: [] }, { type: 'columns', children: [] }).article.body, []);
  const { body } = bodyOf({ type: 'section', title: { no: 'title' }, children: ['A'] }, { type: 'columns', children: [{ type: 'column', span: 'wide', children: ['B'] }] }).article;
  assert.deepEqual(body.map(({ type }) => type), ['section', 'columns']);
});

test('a section without content keeps its title', () => {
  assert.match(JSON.stringify(bodyOf({ type: 'section', title: 'Alone' }).article), /Alone/);
  assert.equal(text(only(page({ type: 'section', title: 'Alone', children: [] }), 'h2')), 'Alone');
});
