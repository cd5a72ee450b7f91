import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString, type LinkRule } from '../../../src/html.js';

const link = (url: string, more: object = {}) => ({ type: 'paragraph', children: [{ type: 'link', url, children: 'words', ...more }] });
const written = (body: unknown, links?: LinkRule): string => renderToString({ headline: 'H', body: [body] }, { rules: { links } });
const tagOf = (html: string): string => /<a [^>]*>/.exec(html)?.[0].replace(/\s+/g, ' ') ?? '';

test('links to other sites say the words of the rule, beside those of the article, and open where it says', () => {
  const rule: LinkRule = { rel: ['nofollow'], target: '_blank' };
  assert.equal(tagOf(written(link('https://other.example/a'), rule)), '<a target="_blank" href="https://other.example/a" rel="nofollow noopener noreferrer">');
  assert.equal(tagOf(written(link('https://other.example/a', { rel: ['sponsored'], title: 'T' }), rule)), '<a target="_blank" href="https://other.example/a" rel="sponsored nofollow noopener noreferrer" title="T">');
});

test('hosts of the publisher, and what is below them, are no other site', () => {
  const rule: LinkRule = { ownHosts: ['Delta.example'], rel: ['nofollow'], target: '_blank' };
  for (const url of ['https://delta.example/a', 'https://www.delta.example:8443/a', 'HTTPS://DELTA.EXAMPLE/']) assert.doesNotMatch(tagOf(written(link(url), rule)), /rel=|target=/, url);
  for (const url of ['https://notdelta.example/', 'https://delta.example.evil.example/']) assert.match(tagOf(written(link(url), rule)), /target="_blank".*noopener noreferrer/, url);
});

test('links within the page, to places and to post boxes are none to other sites', () => {
  const rule: LinkRule = { rel: ['nofollow'], target: '_blank' };
  for (const url of ['/a', 'mailto:a@delta.example']) assert.equal(tagOf(written(link(url), rule)), tagOf(written(link(url))), url);
});

test('pictures, teasers and credits are held to the rule too', () => {
  const rule: LinkRule = { rel: ['ugc'] };
  assert.match(written({ type: 'image', src: '/a.jpg', alt: 'A', url: 'https://other.example/' }, rule), /<a class="galley-frame"[^>]*rel="ugc noopener noreferrer"/);
  assert.match(written({ type: 'teaser', title: 'T', url: 'https://other.example/' }, rule), /rel="ugc noopener noreferrer"/);
  assert.match(renderToString({ headline: 'H', contributors: [{ name: 'N', url: 'https://other.example/' }] }, { rules: { links: rule } }), /rel="author ugc noopener noreferrer"/);
});

test('what would give another site the page is no word of a rule', (t) => {
  const warn = t.mock.method(console, 'warn', () => undefined);
  assert.equal(tagOf(written(link('https://other.example/'), { rel: ['opener'] })), tagOf(written(link('https://other.example/'))));
  assert.match(String(warn.mock.calls[0]?.arguments[0]), /The option "rules"/);
});

test('links of the text have the number of their address, and the list of these stands at the end, where a rule says so', () => {
  const body = [link('https://other.example/a'), link('https://delta.example/own'), link('/here'), link('https://other.example/b'), link('https://other.example/a'), { type: 'teaser', title: 'T', url: 'https://other.example/c' }];
  const numbers = (html: string): readonly string[] => [...html.slice(0, html.indexOf('<ol')).matchAll(/data-galley-number="([^"]*)"/g)].map(([, number = '']) => number);
  const listed = (html: string): readonly string[] => [...(/<ol [^>]*galley-address[^]*?<\/ol>/.exec(html)?.[0] ?? '').matchAll(/href="([^"]*)"/g)].map(([, url = '']) => url);
  const rule: LinkRule = { ownHosts: ['delta.example'], numbered: true };
  const html = renderToString({ headline: 'H', body, author: { name: 'N', url: 'https://other.example/n' } }, { rules: { links: rule } });
  assert.deepEqual(numbers(html), ['1', '2', '1']);
  assert.deepEqual(listed(html), ['https://other.example/a', 'https://other.example/b']);
  for (const links of [{ ...rule, numbered: false }, { ownHosts: ['delta.example'] }, undefined]) assert.doesNotMatch(renderToString({ headline: 'H', body }, { rules: { links } }), /data-galley-number|<ol/);
  assert.doesNotMatch(renderToString({ headline: 'H', body: ['none'] }, { rules: { links: rule } }), /<ol/);
});

test('the list has no address of what only those who pay may read', () => {
  const html = renderToString({ headline: 'H', body: [link('https://other.example/a'), { type: 'gate' }, link('https://other.example/paid')] }, { access: 'preview', rules: { links: { numbered: true } } });
  assert.match(html, /<ol [^>]*galley-address[^]*other\.example\/a/);
  assert.doesNotMatch(html, /paid/);
});
