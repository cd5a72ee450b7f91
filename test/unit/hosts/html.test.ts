import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from '../../../src/html.js';
import { parseArticle } from '../../../src/schema/parse.js';
import { all, attribute, attributesOf, classesOf, only, parseHtml, text } from '../../support/html-tree.js';

const SIX_LINES = {
  headline: 'Night ferries return to the delta',
  author: 'Mira Sol',
  publisher: 'Delta Post',
  datePublished: '2026-03-02',
  image: { src: 'ferry.jpg', alt: 'A ferry at dusk' },
  body: ['First paragraph.', 'Second paragraph.'],
};

test('six lines are enough for a page', () => {
  const root = parseHtml(renderToString(SIX_LINES));
  const host = only(root, 'galley-article');
  assert.equal(root.childNodes.length, 1);
  assert.deepEqual(host.childNodes.slice(1), [only(root, 'article')]);
  assert.equal(text(host).slice(0, 1), '\n');
  assert.equal(text(only(root, 'h1')), SIX_LINES.headline);
  assert.deepEqual(all(only(root, '.galley-column'), 'p').filter((p) => classesOf(p).includes('galley-paragraph')).map(text), SIX_LINES.body);
  assert.equal(attribute(only(root, 'img'), 'alt'), 'A ferry at dusk');
});

test('an article from the parser and its input give the same text', () => {
  const { article } = parseArticle(SIX_LINES);
  assert.equal(renderToString(article), renderToString(SIX_LINES));
  assert.equal(renderToString(JSON.stringify(SIX_LINES)), renderToString(SIX_LINES));
});

test('a foreign object in the shape of an article goes through the parser', () => {
  const forged = {
    headline: [{ type: 'text', value: 'x' }],
    body: [{ type: 'paragraph', children: [{ type: 'link', url: 'javascript:alert(1)', children: [{ type: 'text', value: 'y' }] }] }],
  };
  const html = renderToString(forged);
  assert.doesNotMatch(html, /javascript:/);
  assert.match(html, /y/);
});

test('the wrapper carries the version of the markup and the prefix of its ids', () => {
  const { article } = parseArticle(SIX_LINES);
  const wrapper = only(parseHtml(renderToString(article, { prefix: 'two-' })), 'article');
  assert.equal(attribute(wrapper, 'data-galley'), '1 two-');
});

test('the tag carries what the element needs to go on', () => {
  const options = { src: '/a.json?x="y"', theme: 'wire quiet', level: 2 };
  assert.deepEqual(attributesOf(only(parseHtml(renderToString(SIX_LINES, options)), 'galley-article')), {
    src: options.src,
    theme: 'wire quiet',
    level: '2',
  });
  assert.match(renderToString(SIX_LINES), /^<galley-article>\n<article /);
});

test('addresses are resolved against that of the document', () => {
  assert.match(renderToString(SIX_LINES, { baseUrl: 'https://delta.example/2026/' }), /src="https:\/\/delta\.example\/2026\/ferry\.jpg"/);
});

test('anything gives a page, and nothing throws', () => {
  for (const input of [
    null,
    undefined,
    42,
    '',
    '{',
    [],
    {},
    { headline: {} },
    { body: [[[]]] },
    { contributors: 'x', hero: 7, related: [null] },
  ]) {
    const root = parseHtml(renderToString(input));
    assert.equal(all(root, 'article').length, 1);
  }
});

test('an isolated article stands in the declaration of an open root, with its styles before it', () => {
  const plain = renderToString(SIX_LINES, { src: 'a.json', level: 2 });
  const article = plain.slice(plain.indexOf('<article'), plain.indexOf('</galley-article>'));
  const tag = /^<galley-article[^>]*/.exec(plain)?.[0] ?? '';
  const isolated = renderToString(SIX_LINES, { src: 'a.json', level: 2, isolate: true });
  const [, styles = '', rest = ''] = /^<galley-article src="a.json" level="2" isolate="">\n<template shadowrootmode="open"[^>]*><style>([^<]*)<\/style>(.*)<\/template><\/galley-article>$/s.exec(isolated) ?? [];
  assert.equal(tag, '<galley-article src="a.json" level="2"');
  assert.match(styles, /\.galley\[data-galley\] \{/);
  assert.equal(rest, article);
});

test('with the address of the page, links within the article name it, and no others do', () => {
  const article = {
    headline: 'A',
    kicker: { text: 'Part', url: '#one' },
    author: { name: 'Mira Sol', url: '#one' },
    publisher: { name: 'Delta Post', url: 'https://delta.example/' },
    body: [
      { type: 'heading', children: 'One' },
      { type: 'paragraph', children: ['x', { type: 'footnote-reference', ref: 'n' }, { type: 'link', url: '#one', children: 'y' }, { type: 'link', url: '/other', children: 'z' }] },
    ],
    footnotes: [{ type: 'footnote-definition', id: 'n', children: ['Note.'] }],
  };
  const addresses = (pageUrl?: string) => all(parseHtml(renderToString(article, { pageUrl })), 'a').map((link) => attribute(link, 'href'));
  const within = ['#galley-one', '#galley-one', 'https://delta.example/', '#galley-note-1', '#galley-one', '/other', '#galley-ref-1-1'];
  assert.deepEqual(addresses(), within);
  const named = within.map((address) => address.replace(/^#/, '/2026/story?a=1&b#'));
  assert.deepEqual(addresses('/2026/story?a=1&b'), named);
  assert.deepEqual(addresses('/2026/story?a=1&b#how'), named);
  for (const refused of ['javascript:alert(1)//', '//elsewhere.example/', '', 'data:text/html,x']) assert.deepEqual(addresses(refused), within, refused);
  assert.equal(attribute(only(parseHtml(renderToString(article, { pageUrl: '/a b' })), 'article'), 'data-galley'), '1 galley- /a%20b');
});
