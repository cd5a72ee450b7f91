import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toMarkdown } from '../../../src/export/markdown.js';
import { renderToString } from '../../../src/export/render.js';
import { toText } from '../../../src/export/text.js';
import { parseArticle } from '../../../src/index.js';
import { all, classesOf, elements, parseHtml, text as wordsOf } from '../../support/html-tree.js';
import { FIXTURES } from '../../support/judge.js';

/** Where a page says of what kind something is, or what stands below. */
const KINDS = ['galley-kicker', 'galley-card-kicker', 'galley-card-paid', 'galley-box-kind', 'galley-points-title', 'galley-recipe-label', 'galley-years', 'galley-coverage'];

const kindsIn = (html: string): string[] => elements(parseHtml(html)).filter((element) => classesOf(element).some((name) => KINDS.includes(name))).map(wordsOf);
/** Without what text and Markdown set apart in their own ways. */
const plain = (text: string): string => text.replaceAll(/[\\*]/g, '').replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1');
const TOLD = { rules: { embargoed: true } };

test('text and Markdown name the kinds that the page names', () => {
  let compared = 0;
  for (const [name, json] of FIXTURES) {
    const { article } = parseArticle(JSON.parse(json), { baseUrl: 'https://delta.example/' });
    const { text } = toText(article, TOLD);
    const { markdown } = toMarkdown(article, TOLD);
    for (const kind of kindsIn(renderToString(article, TOLD))) {
      assert.ok(plain(text).includes(kind), `the text of ${name} says “${kind}”`);
      assert.ok(plain(markdown).includes(kind), `the Markdown of ${name} says “${kind}”`);
      compared++;
    }
  }
  assert.ok(compared > 30, `${String(compared)} kinds`);
});

test('text says once what a line above the headline says itself, and what is paid for in any case', () => {
  const { article } = parseArticle({ headline: 'Tide', inLanguage: 'en', format: { design: 'opinion' }, kicker: 'Opinion: the coast', body: [{ type: 'teaser', kind: 'sponsored', kicker: 'Boats', title: 'A boat', url: 'https://boats.example/' }] });
  const { text } = toText(article);
  assert.deepEqual(text.match(/Opinion/g), ['Opinion']);
  assert.match(text, /Sponsored\n+A boat/);
  assert.equal(all(parseHtml(renderToString(article)), '.galley-card-paid').length, 1);
});

test('text says nothing behind a kind that has no words of its own', () => {
  const { text } = toText({ headline: 'Tide', inLanguage: 'en', notices: [{ kind: 'withdrawn' }, { kind: 'update', text: 'It is back.' }], body: ['Text.'] });
  assert.match(text, /^• Withdrawn\n• Update: It is back\.$/m);
});

test('text names a desk without a word before it, as the page does, and people with one', () => {
  const line = (author: unknown) => toText({ headline: 'Tide', inLanguage: 'en', author, body: ['Text.'] }).text.split('\n\n')[1];
  assert.equal(line([{ name: 'Delta Desk', type: 'organization' }]), 'Delta Desk');
  assert.equal(line([{ name: 'Mira Sol' }, { name: 'Delta Desk', type: 'organization' }]), 'By Mira Sol and Delta Desk');
});
