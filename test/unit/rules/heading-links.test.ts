import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from '../../../src/html.js';
import { attribute, classesOf, elements, parseHtml, text } from '../../support/html-tree.js';
import { COMPLETE } from '../../support/complete-articles.js';

const RULES = { headingLinks: true, embargoed: true };
const headings = (html: string) => elements(parseHtml(html)).filter((element) => classesOf(element).includes('galley-heading') && attribute(element, 'id') !== undefined);
const linksIn = (html: string) => elements(parseHtml(html)).filter((element) => classesOf(element).includes('galley-heading-link'));

test('a heading of the text is a link to itself, with its words and nothing more', () => {
  const html = renderToString({ headline: 'H', inLanguage: 'en', body: ['one', { type: 'heading', children: ['The ', { type: 'emphasis', children: 'lower' }, ' sound'] }, 'two'] }, { rules: RULES, prefix: 'a-' });
  const [heading] = headings(html);
  const [link] = linksIn(html);
  assert.ok(heading && link);
  assert.equal(attribute(link, 'href'), `#${String(attribute(heading, 'id'))}`);
  assert.equal(attribute(heading, 'id'), 'a-the-lower-sound');
  assert.equal(text(link), 'The lower sound');
  assert.equal(text(heading), text(link));
});

test('the link names the page, where `#…` alone would lead to a base', () => {
  const html = renderToString({ headline: 'H', body: [{ type: 'heading', children: 'Sound' }] }, { rules: RULES, pageUrl: '/2026/story' });
  assert.deepEqual(linksIn(html).map((link) => attribute(link, 'href')), ['/2026/story#galley-sound']);
});

test('a heading that has a link or a note of its own is none', () => {
  for (const inside of [{ type: 'link', url: 'https://other.example/', children: 'there' }, { type: 'strong', children: [{ type: 'link', url: 'https://other.example/', children: 'there' }] }, { type: 'footnote-reference', ref: 'n' }]) {
    const html = renderToString({ headline: 'H', body: [{ type: 'heading', children: ['Sound ', inside] }, { type: 'footnote-definition', id: 'n', children: 'note' }] }, { rules: RULES });
    assert.deepEqual(linksIn(html), [], JSON.stringify(inside));
    assert.ok(html.includes('Sound'));
  }
});

test('no link stands within another, in any complete article', () => {
  for (const [name, input] of COMPLETE) {
    const html = renderToString(input, { rules: RULES });
    assert.doesNotMatch(html, /<a class="galley-heading-link"[^>]*>(?:(?!<\/a>).)*<a /s, name);
  }
});

test('without the rule, and with it for an article without headings, markup is as it was', () => {
  for (const [, input] of COMPLETE) assert.doesNotMatch(renderToString(input, { rules: { embargoed: true } }), /galley-heading-link/);
  const plain = { headline: 'H', body: ['one'] };
  assert.equal(renderToString(plain, { rules: RULES }).replace(/ rules="[^"]*"/, ''), renderToString(plain));
});

test('the places of blocks are said all the same', () => {
  const html = renderToString({ headline: 'H', body: [{ type: 'heading', children: 'Sound' }] }, { rules: RULES, locate: true });
  assert.match(html, /<h2 data-galley-at="\/body\/0"[^>]*><a class="galley-heading-link" href="#galley-sound">Sound<\/a><\/h2>/);
});
