import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from '../../../src/html.js';
import { assertStrict } from '../../support/judge.js';
import { parseArticle } from '../../support/parse.js';

const text = (value: string) => ({ type: 'text', value });
const br = { type: 'break' };
const mark = (type: string, ...children: unknown[]) => ({ type, children });
const strong = (...children: unknown[]) => mark('strong', ...children);
const link = (...children: unknown[]) => ({ type: 'link', url: '/a', children });

function run(...children: unknown[]) {
  const { article } = parseArticle({ headline: 'H', body: [{ type: 'paragraph', children }] });
  assertStrict(article);
  assert.deepEqual(parseArticle(article).article, article);
  return (article.body[0] as unknown as { children: unknown[] }).children;
}

test('a link that a mark cuts in three is one link with the mark in it', () => {
  const whole = [link(text('a '), strong(text('b')), text(' c'))];
  assert.deepEqual(run(link('a '), link(strong('b')), link(' c')), whole);
  assert.deepEqual(run(link('a '), strong(link('b')), link(' c')), whole);
  assert.deepEqual(run(strong(link('a ')), link('b')), [link(strong(text('a ')), text('b'))]);
  assert.deepEqual(run(strong(mark('emphasis', link('a'))), link('b')), [link(strong(mark('emphasis', text('a'))), text('b'))]);
  assert.deepEqual(run(link('a'), br, link('b')), [link(text('a'), br, text('b'))]);
  assert.deepEqual(run(link('a\n'), link('b')), [link(text('a'), br, text('b'))]);
});

test('neighbours are joined where they are the same mark, to any depth', () => {
  for (const type of ['strong', 'emphasis', 'strikethrough', 'underline', 'subscript', 'superscript', 'highlight', 'cite']) assert.deepEqual(run(mark(type, 'a'), mark(type, 'b')), [mark(type, text('ab'))]);
  assert.deepEqual(run({ type: 'span', lang: 'fa', children: 'a' }, { type: 'span', lang: 'fa', children: 'b' }), [{ type: 'span', lang: 'fa', children: [text('ab')] }]);
  assert.deepEqual(run(strong(mark('emphasis', 'a')), strong(mark('emphasis', 'b'), 'c')), [strong(mark('emphasis', text('ab')), text('c'))]);
});

test('what differs stays apart', () => {
  const other = { type: 'link', url: '/b', children: [text('b')] };
  assert.deepEqual(run(link('a'), other), [link(text('a')), other]);
  assert.deepEqual(run(link('a'), { ...link('b'), rel: ['nofollow'] }), [link(text('a')), { type: 'link', url: '/a', rel: ['nofollow'], children: [text('b')] }]);
  assert.deepEqual(run(link('a'), ' ', link('b')), [link(text('a')), text(' '), link(text('b'))]);
  assert.deepEqual(run(strong('a'), mark('emphasis', 'b')), [strong(text('a')), mark('emphasis', text('b'))]);
  for (const type of ['quote', 'mention']) assert.equal(run(mark(type, 'a'), mark(type, 'b')).length, 2);
  assert.equal(run({ type: 'span', lang: 'fa', children: 'a' }, { type: 'span', lang: 'ps', children: 'b' }).length, 2);
});

test('a cut link into the article is one, and told once where it leads nowhere', () => {
  const to = (url: string, children: string) => ({ type: 'link', url, children });
  const { article, issues } = parseArticle({ headline: 'H', body: [{ type: 'paragraph', children: [to('#No Where', 'a'), strong(to('#no-where', 'b')), to('#no%20where', 'c')] }] });
  assert.deepEqual((article.body[0] as unknown as { children: unknown[] }).children, [text('a'), strong(text('b')), text('c')]);
  assert.deepEqual(issues.map(({ code }) => code), ['unresolved-reference']);
});

test('ten thousand pieces of one link are joined in one pass', () => {
  const many = run(...Array.from({ length: 10_000 }, (_, index) => (index % 2 === 0 ? link('a') : strong(link('b')))));
  assert.equal(many.length, 1);
});

test('the page has one link', async () => {
  const page = await renderToString({ headline: 'H', inLanguage: 'en', body: [{ type: 'paragraph', children: [link('a '), link(strong('b')), link(' c')] }] });
  assert.match(page, /<a [^>]*>a <strong>b<\/strong> c<\/a>/);
});

const found = (...body: unknown[]) => parseArticle({ headline: 'H', body }).issues.map(({ code, pointer }) => `${code} ${pointer}`);

test('HTML in a text is printed as it stands, and told once for a document', () => {
  for (const html of ['Bar &amp; Baz', 'a <b>b</b>', 'a&nbsp;b', 'it&#8217;s', 'it&#x2019;s', 'A &amp;amp; B', 'a<br>b', 'a<br />b', '<a href="/x">y', '<!-- x -->', 'caf&eacute;', '&ldquo;x&rdquo;']) {
    const { article, issues } = parseArticle({ headline: html, body: [html, { type: 'heading', children: html }], kicker: html });
    assert.deepEqual(article.headline, [text(html)]);
    assert.deepEqual(issues.map(({ code }) => code), ['markup'], html);
  }
  assert.deepEqual(found({ type: 'paragraph', children: [{ type: 'link', url: 'https://a.example/?a=1&amp;b=2', children: 'x' }] }), ['markup /body/0/children/0/url']);
  assert.deepEqual(parseArticle({ headline: 'H', author: 'Bar &amp; Baz Ltd.' }).issues.map(({ code, pointer }) => `${code} ${pointer}`), ['markup /author']);
});

test('signs that are no HTML are left in peace, and so is code', () => {
  const texts = ['a < b > c', 'AT&T', 'R&D; sales', 'Q&As; more', 'I <3 you', '<3 &', 'use the <b> tag', 'x<y && y>z', 'a <- b = c', '&; &#; &x;', 'Map<string, number>', '1 <2> 3', '</3'];
  assert.deepEqual(found(...texts, { type: 'code', value: '<b>x</b> &amp;' }, { type: 'paragraph', children: [{ type: 'inline-code', value: '<b>x</b>' }, ' ', { type: 'math-inline', value: 'a &lt; b' }, { type: 'link', url: 'https://a.example/?a=1&b=2', children: ' x' }] }), []);
});

test('a hundred thousand signs that may begin HTML are read in one pass', () => {
  for (const unit of ['<a ', '<a =', '&', '&#', '</a', '<a b=', '<!-']) assert.equal(parseArticle({ headline: 'H', body: [unit.repeat(16_000)] }).article.body.length, 1);
});
