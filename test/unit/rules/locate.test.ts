import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from '../../../src/html.js';
import { parseArticle } from '../../../src/index.js';
import { attribute, classesOf, elements, parseHtml, text } from '../../support/html-tree.js';
import { COMPLETE } from '../../support/complete-articles.js';

const placesOf = (input: unknown) => elements(parseHtml(renderToString(input, { locate: true }))).flatMap((element) => {
  const at = attribute(element, 'data-galley-at');
  return at === undefined ? [] : [{ at, text: text(element).replace(/\s+/g, ' ').trim(), class: classesOf(element)[0] }];
});

test('every block says where it stands in the document', () => {
  const body = ['one', { type: 'heading', children: 'two' }, { type: 'list', children: ['three', 'four'] }, { type: 'quote', children: ['five'] }, { type: 'acme/x', children: 'six' }];
  const places = placesOf({ headline: 'H', inLanguage: 'en', body });
  for (const [at, words] of [['/body/0', 'one'], ['/body/1', 'two'], ['/body/2', 'threefour'], ['/body/2/children/1', 'four'], ['/body/3', 'five'], ['/body/4', 'six']]) assert.ok(places.some((place) => place.at === at && place.text.replace(/\s+/g, ' ') === words), `${String(at)} ${JSON.stringify(places)}`);
});

test('the place is that in the source, also where something before it was left out', () => {
  assert.deepEqual(placesOf({ headline: 'H', body: [null, '', 'one'] }).map(({ at }) => at), ['/body/2']);
});

test('an article that is parsed already has the places that it has itself', () => {
  const { article } = parseArticle({ headline: 'H', body: [null, 'one'] });
  assert.deepEqual(placesOf(article).map(({ at }) => at), ['/body/0']);
});

test('every block of the body of every complete article has its place, and nothing has one by itself', () => {
  for (const [name, input] of COMPLETE) {
    const places = new Set(placesOf(input).map(({ at }) => at));
    const { article } = parseArticle(input);
    assert.ok(places.size >= article.body.length, `${name}: ${String(places.size)} of ${String(article.body.length)}`);
    assert.doesNotMatch(renderToString(input, { rules: { embargoed: true } }), /data-galley-at/);
  }
});

test('but for its places, markup is the same', () => {
  for (const [, input] of COMPLETE) {
    const located = renderToString(input, { locate: true }).replaceAll(/ data-galley-at="[^"]*"/g, '').replace(/ locate(?:="")?/, '');
    assert.equal(located, renderToString(input));
  }
});

