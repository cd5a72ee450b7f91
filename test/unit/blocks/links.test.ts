import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseArticle } from 'galley';
import { renderToString } from 'galley/html';
import { fileSize } from '../../../src/i18n/file-size.js';
import { localeFor } from '../../../src/i18n/locale-for.js';
import { mediaTypeName } from '../../../src/templates/media-type-name.js';
import { all, attribute, attributesOf, only, parseHtml, text } from '../../support/html-tree.js';

const page = (block: object, more: object = {}) => parseHtml(renderToString({ headline: 'H', inLanguage: 'en', body: [block], ...more }));
const shown = (block: object, more: object = {}) => text(only(page(block, more), '.galley-column'));
/** The first link in what a selector finds. */
const linkIn = (root: ReturnType<typeof page>, selector: string) => all(only(root, selector), 'a')[0];
const href = (root: ReturnType<typeof page>, selector: string) => { const link = linkIn(root, selector); return link && attribute(link, 'href'); };
const typesOf = (...body: unknown[]) => parseArticle({ headline: 'H', inLanguage: 'en', body }).article.body.map(({ type }) => type);

test('a teaser is one link, whatever it has', () => {
  const root = page({ type: 'teaser', url: '/a', title: 'Deep', text: 'A sentence.', label: 'Read next', publisher: { name: 'Post', url: 'https://post.example/' }, image: { src: 'https://img.example/a.jpg' } });
  const card = only(root, '.galley-card');
  assert.equal(all(card, 'a').length, 1);
  assert.equal(attribute(only(card, 'a'), 'href'), '/a');
});

test('a teaser that is paid for says so, in its words and to machines', () => {
  const root = page({ type: 'teaser', kind: 'sponsored', kicker: 'Kelp', url: 'https://kelp.example/', title: 'Bags' });
  assert.equal(text(only(root, '.galley-card-line')), 'Sponsored Kelp');
  assert.equal(attribute(only(only(root, '.galley-card'), 'a'), 'rel'), 'sponsored noopener noreferrer');
});

test('a teaser names another site than that of the article, and never its own', () => {
  const site = (url: string, more: object = {}) => all(page({ type: 'teaser', url, title: 'A' }, more), '.galley-card-site').map(text);
  const own = { url: 'https://www.home.example/a' };
  assert.deepEqual(site('https://post.example/x', own), ['post.example']);
  assert.deepEqual(site('https://home.example/x', own), []);
  assert.deepEqual(site('/x', own), []);
  assert.deepEqual(site('https://post.example/x'), []);
});

test('a teaser without a title is the address, and one with a wrong address keeps its words', () => {
  assert.match(shown({ type: 'teaser', url: '/deep' }), /\/deep/);
  const refused = page({ type: 'teaser', url: 'javascript:alert(1)', title: 'Deep', datePublished: 'soon' });
  assert.equal(text(only(refused, '.galley-card')), 'Deep');
  assert.equal(linkIn(refused, '.galley-card'), undefined);
});

test('teasers in a list may be bare titles or objects without a type; what is none moves behind', () => {
  const { article } = parseArticle({ headline: 'H', inLanguage: 'en', body: [{ type: 'teaser-list', children: ['One', { url: '/2', headline: 'Two' }, { type: 'paragraph', children: 'Words.' }] }] });
  assert.deepEqual(article.body.map(({ type }) => type), ['teaser-list', 'paragraph']);
  const items = all(parseHtml(renderToString(article)), '.galley-cards-item').map(text);
  assert.deepEqual(items, ['One', 'Two']);
});

test('blank titles make no teaser', () => {
  assert.equal(all(page({ type: 'teaser-list', title: 'T', children: ['\t', ' ', 'One'] }), '.galley-card').length, 1);
});

test('a button without a place to go keeps its words', () => {
  assert.deepEqual(typesOf({ type: 'button', text: 'Go', url: 'javascript:alert(1)' }, { type: 'button', text: 'Go', url: '/go' }), ['unknown', 'button']);
  assert.match(shown({ type: 'button', text: 'Take part' }), /Take part/);
  assert.equal(href(page({ type: 'button', text: 'Write', url: 'desk@post.example' }), '.galley-button'), 'mailto:desk@post.example');
});

test('sizes are words of the language, and no size is nothing', () => {
  const sizes = (tag: string) => [1, 999, 1000, 120_000, 999_499, 999_500, 1_240_000, 9_960_000, 48_000_000_000].map((bytes) => fileSize(bytes, localeFor(tag)).replaceAll('\u00a0', ' '));
  assert.deepEqual(sizes('en'), ['1 kB', '1 kB', '1 kB', '120 kB', '999 kB', '1 MB', '1.2 MB', '10 MB', '48 GB']);
  assert.equal(fileSize(1_240_000, localeFor('fa')), '۱٫۲ مگابایت');
  assert.equal(fileSize(1_240_000, localeFor('hu')), '1.2\u00a0MB');
});

test('a file is called by its media type, else by the end of its address', () => {
  assert.deepEqual(
    [mediaTypeName('application/pdf; x=1', '/a'), mediaTypeName(undefined, '/a/report.csv?x=1'), mediaTypeName('image/webp', '/a'), mediaTypeName(undefined, 'https://post.example'), mediaTypeName('constructor', '/a')],
    ['PDF', 'CSV', 'WEBP', undefined, undefined],
  );
});

test('a file says what it is, how large and how long; what is wrong of that is left out', () => {
  const facts = (more: object) => all(page({ type: 'file', src: '/r.pdf', title: 'R', ...more }), '.galley-file-facts').map((node) => text(node).replaceAll('\u00a0', ' '));
  assert.deepEqual(facts({ bytes: 120_000, pages: 48 }), ['PDF, 120 kB, 48 pages']);
  assert.deepEqual(facts({ bytes: 'many', pages: 1 }), ['PDF, 1 page']);
  assert.match(shown({ type: 'file', src: '/files/r.pdf' }), /r\.pdf/);
  assert.deepEqual(typesOf({ type: 'file', title: 'Lost' }), ['unknown']);
});

test('a newsletter is a form that works without script', () => {
  const form = only(page({ type: 'signup', list: 'weekly', title: 'Weekly', action: '/subscribe', privacy: 'Kept.' }), 'form');
  const { method, action } = attributesOf(form);
  assert.deepEqual({ method, action }, { method: 'post', action: '/subscribe' });
  const label = only(form, 'label');
  assert.equal(text(label).trim(), 'Email address');
  assert.deepEqual(all(form, 'input').map((input) => [attribute(input, 'type'), attribute(input, 'name'), attribute(input, 'value')]), [['email', 'email', undefined], ['hidden', 'list', 'weekly']]);
  assert.equal(text(only(form, 'button')), 'Sign up');
});

test('a newsletter without an address that a form can be sent to is a link, or words alone', () => {
  for (const action of [undefined, 'javascript:alert(1)', 'mailto:desk@post.example', '#form']) {
    assert.equal(all(page({ type: 'signup', title: 'Weekly', ...(action && { action }) }), 'form').length, 0, action);
  }
  assert.equal(href(page({ type: 'signup', title: 'Weekly', url: '/letters' }), '.galley-signup'), '/letters');
  assert.match(shown({ type: 'signup', title: 'Weekly' }), /Weekly/);
});

test('a form in a language without words says in English what it asks for', () => {
  const form = only(page({ type: 'signup', title: 'Heti', action: '/s' }, { inLanguage: 'hu' }), 'form');
  assert.equal(attribute(only(form, '.galley-signup-label'), 'lang'), 'en');
  assert.match(text(only(form, '.galley-signup-label')), /Email address/);
});
