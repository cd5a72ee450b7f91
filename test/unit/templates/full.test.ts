import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from '../../../src/html.js';
import { SCHEMA } from '../../../src/schema/definitions/schema.js';
import { parseArticle } from '../../../src/schema/parse.js';
import { fullArticle } from '../../support/full-article.js';
import { attribute, classesOf, elements, parseHtml } from '../../support/html-tree.js';

const { input, words } = fullArticle(SCHEMA);
const html = renderToString(input, { rules: { embargoed: true } });

test('the full article is one in which the parser finds no error', () => {
  assert.deepEqual(
    parseArticle(input).issues.filter(({ severity }) => severity === 'error'),
    [],
  );
  assert.ok(words.length > 250);
  assert.equal(new Set(words.map(({ word }) => word)).size, words.length);
});

/** A player takes one picture. */
const ONE_OF_MANY = ['body.video.poster.srcset.src'];

test('everything that is not for machines is on the page', () => {
  const isShown = (word: string): boolean => new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'u').test(html);
  assert.deepEqual(
    words.filter(({ path, word, machine }) => !machine && !ONE_OF_MANY.includes(path) && !isShown(word)).map(({ path, word }) => `${path} ${word}`),
    [],
  );
});

/** The words by which Mozilla Readability 0.6 takes an element for page furniture. */
const FURNITURE =
  /-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote|hidden|com-|contact|masthead|media|meta|outbrain|promo|scroll|share|shopping|tags|widget/i;

test('no class or id of ours looks like page furniture to a reader mode', () => {
  const all = elements(parseHtml(html));
  const classes = new Set(all.flatMap(classesOf));
  assert.ok(classes.size > 60);
  assert.deepEqual(
    [...classes].filter((name) => FURNITURE.test(name)),
    [],
  );
  const ids = all.flatMap((element) => attribute(element, 'id') ?? []);
  assert.deepEqual(
    ids.filter((id) => FURNITURE.test(id)),
    [],
  );
  assert.equal(new Set(ids).size, ids.length);
});

test('the page is the tree that its text says, and nothing in it runs', () => {
  const all = elements(parseHtml(html));
  assert.deepEqual(
    all.filter(({ tagName }) => /^(?:script|style|iframe|object)$/.test(tagName)),
    [],
  );
  const forms = all.filter(({ tagName }) => tagName === 'form').map((form) => [attribute(form, 'method'), /^https:/.test(attribute(form, 'action') ?? '')]);
  assert.deepEqual(forms, forms.map(() => ['post', true]));
  assert.deepEqual(
    all.flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'style' || name === 'target' || name.startsWith('on'))),
    [],
  );
});
