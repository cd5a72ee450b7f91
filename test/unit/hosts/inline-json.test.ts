import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { inlineJson } from '../../../src/html.js';
import { parseArticle } from '../../../src/schema/parse.js';
import { all, parseHtml, text } from '../../support/html-tree.js';

/** What a page reads back from JSON in a script. */
function readBack(json: string): unknown {
  const root = parseHtml(`<div><script type="application/json">${json}</script></div>after`);
  const scripts = all(root, 'script');
  assert.equal(scripts.length, 1);
  assert.equal(root.childNodes.length, 2);
  return JSON.parse(text(scripts[0] as never));
}

test('no text in the JSON ends its script or opens a comment', () => {
  for (const headline of ['</script><script>alert(1)</script>', '<!--<script>', '<!-- ', ']]>', '&lt;', '\u2028\u2029']) {
    const article = { headline, body: [headline] };
    assert.deepEqual(readBack(inlineJson(article)), article);
    assert.doesNotMatch(inlineJson(article), /[<>&\u2028\u2029]/);
  }
});

test('the text of a JSON document stays the same document', () => {
  const article = { headline: '</script>', '<': ['<!--'] };
  assert.deepEqual(readBack(inlineJson(JSON.stringify(article, null, 2))), article);
  assert.equal(inlineJson('{ "a": 1, }'), '{ "a": 1, }');
});

test('an article that was read already is read as the same one', () => {
  const { article } = parseArticle({ headline: 'A </script> B', body: ['One.', { type: 'heading', children: 'Two' }] });
  assert.deepEqual(parseArticle(readBack(inlineJson(article))).article, article);
});

test('any value of JSON comes back', () => {
  fc.assert(fc.property(fc.jsonValue().filter((value) => typeof value !== 'string'), (value) => {
    const there = JSON.parse(JSON.stringify(value)) as unknown;
    assert.deepEqual(readBack(inlineJson(value)), there);
  }));
  assert.equal(inlineJson(undefined), 'null');
});
