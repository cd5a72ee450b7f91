import assert from 'node:assert/strict';
import { test } from 'node:test';
import MarkdownIt from 'markdown-it';
import { toMarkdown } from '../../../src/export/markdown.js';
import { toText } from '../../../src/export/text.js';
import { renderToString } from '../../../src/html.js';
import { FIXTURES } from '../../support/judge.js';
import { STRINGS } from '../../support/payloads.js';

const parser = new MarkdownIt({ html: true });
const bodyOf = (markdown: string) => markdown.replace(/^---\n[^]*?\n---\n\n/, '');
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
const textOf = (html: string) => html.replace(/<code class="language-([^"]*)">/g, '$1 ').replace(/<img[^>]*?alt="([^"]*)"[^>]*>/g, '$1').replace(/<[^>]*>/g, ' ').replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity);

test('Markdown and back through a parser has every word of the text, in the same order', () => {
  for (const [name, json] of FIXTURES) {
    // notes are beyond this parser, which would take them for definitions of links
    const html = parser.render(bodyOf(toMarkdown(json).markdown).replaceAll(/^\[\^\d+\]: /gm, ''));
    const there = wordsOf(textOf(html)).join('');
    for (const line of toText(json).text.split(/[\n\t]/)) {
      // numbers of lists and notes are marks in Markdown
      for (const piece of line.replace(/^\s*\d+\. /, '').split(/\s?\[[\d۰-۹]+\]/)) assert.ok(there.includes(wordsOf(piece).join('')), `${name}: ${piece}`);
    }
  }
});

test('text stays text, whatever it looks like', () => {
  const lines = ['# No heading', '- no list', '1. no list', '> no quotation', '```', '---', '***', '| a | b |\n| - | - |', '<script>alert(1)</script>', '[no](javascript:alert(1))', '![no](x)', '[^1]: no note', 'a\n===', '    no code', '&lt;script&gt;', '<a id="x">', '~~no~~', '**no**', '`no`', 'http://x.example <b>', '$`x`$', '[x]: y', '+ a', 'a  \nb', '\\', '_a_'];
  for (const line of [...lines, ...STRINGS.map(String)]) {
    const body = [{ type: 'paragraph', children: line }];
    const tokens = parser.parse(bodyOf(toMarkdown({ headline: 'H', body }).markdown), {});
    const kinds = tokens.map(({ type }) => type);
    assert.deepEqual(kinds.filter((kind) => !kind.startsWith('paragraph') && !kind.startsWith('heading') && kind !== 'inline'), [], line);
    assert.equal(kinds.filter((kind) => kind === 'heading_open').length, 1, line);
    const marks = tokens.flatMap(({ children }) => children ?? []).map(({ type }) => type).filter((type) => !/^(?:text|softbreak|hardbreak|text_special)$/.test(type));
    assert.deepEqual(marks, [], line);
  }
});

test('links within the article lead to the ids of the page', () => {
  const story = { headline: 'H', inLanguage: 'en', body: [{ type: 'paragraph', children: [{ type: 'link', url: '#what-next', children: 'see below' }] }, { type: 'heading', children: 'What next' }] };
  for (const options of [{}, { prefix: 'a-' }]) {
    const { markdown } = toMarkdown(story, options);
    const [, target] = /\]\(#([^)]*)\)/.exec(markdown) ?? [];
    assert.ok(target !== undefined && markdown.includes(`<a id="${target}"></a>What next`));
    assert.ok(renderToString(story, options).includes(`id="${target}"`));
  }
});

test('the front matter says what a program asks for, and nothing in it ends it', () => {
  const { markdown } = toMarkdown({ headline: 'A "title"\n---\nwith: everything', inLanguage: 'en', author: ['Mira Sol', 'Jun Pike'], datePublished: '2026-03-02', url: 'https://delta.example/a', rights: { license: 'CC BY 4.0' }, body: ['Text.'] });
  const [, front = ''] = /^---\n([^]*?)\n---\n\n/.exec(markdown) ?? [];
  const fields = Object.fromEntries(front.split('\n').map((line) => { const at = line.indexOf(': '); return [line.slice(0, at), JSON.parse(line.slice(at + 2)) as unknown]; }));
  assert.deepEqual(fields, { title: 'A "title" --- with: everything', authors: ['Mira Sol', 'Jun Pike'], language: 'en', published: '2026-03-02', canonical: 'https://delta.example/a', license: 'CC BY 4.0' });
});

test('tables, notes, captions and credits are kept', () => {
  const { markdown } = toMarkdown({
    headline: 'H', inLanguage: 'en', footnotes: [{ id: 'a', children: ['The note.'] }],
    body: [{ type: 'table', caption: 'Boats', header: ['Name', 'Seats'], body: [['Ada', '12 | 3'], [{ children: ['two', 'parts'] }, 'x']] }, { type: 'paragraph', children: ['Text', { type: 'footnote-reference', ref: 'a' }] }, { type: 'image', src: 'https://delta.example/b.jpg', alt: 'A boat', caption: 'At dusk.', credit: 'Jun Pike' }],
  });
  assert.match(markdown, /\| Name +\| Seats +\|\n\| -+ \| -+ \|\n\| Ada +\| 12 \\\| 3 \|\n\| two parts \| x +\|/);
  assert.match(markdown, /Text\[\^1\]\n/);
  assert.match(markdown, /\[\^1\]: The note\.\n/);
  assert.match(markdown, /!\[A boat\]\(https:\/\/delta\.example\/b\.jpg\)\n\nAt dusk\. \(Jun Pike\)\n/);
});
