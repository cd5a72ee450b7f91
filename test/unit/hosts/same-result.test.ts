import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { longestRising } from '../../../src/hosts/longest-rising.js';
import { sameResult } from '../../../src/hosts/same-result.js';
import { guard, html, isTemplateResult, nothing, repeat } from '../../../src/templates/html.js';

const byline = (names: readonly string[], date: string | undefined) =>
  html`<p title="${date}">${names.map((name) => html`<b>${name}</b>`)}</p>`;
const other = (names: readonly string[], date: string | undefined) =>
  html`<p title="${date}">${names.map((name) => html`<b>${name}</b>`)}</p>`;

test('results of one template with equal values are the same', () => {
  assert.equal(sameResult(byline(['Ada', 'Jun'], '2026'), byline(['Ada', 'Jun'], '2026')), true);
  assert.equal(
    sameResult(
      guard(byline([], '1'), () => 'a'),
      guard(byline([], '1'), () => 'b'),
    ),
    true,
  );
  assert.equal(sameResult(nothing, nothing), true);
  assert.equal(sameResult([1, NaN, 'a'], [1, NaN, 'a']), true);
});

test('results differ when a value, a length, a kind or the template differs', () => {
  const result = byline(['Ada', 'Jun'], '2026');
  for (const different of [
    byline(['Ada', 'Jo'], '2026'),
    byline(['Ada'], '2026'),
    byline(['Ada', 'Jun'], undefined),
    other(['Ada', 'Jun'], '2026'),
    [result],
    'x',
    null,
  ]) {
    assert.equal(sameResult(result, different), false);
    assert.equal(sameResult(different, result), false);
  }
});

test('keyed lists are the same when their items are', () => {
  const [a, b] = [{ name: 'a' }, { name: 'b' }];
  const list = (items: readonly object[]) => html`<ul>${repeat(items, () => html`<li></li>`)}</ul>`;
  assert.equal(sameResult(list([a, b]), list([a, b])), true);
  assert.equal(sameResult(list([a, b]), list([b, a])), false);
  assert.equal(sameResult(list([a]), list([{ name: 'a' }])), false);
  assert.equal(sameResult(list([a]), list([a, b])), false);
  assert.equal(sameResult(list([]), html`<ul></ul>`), false);
});

test('knows a result from a forged one', () => {
  assert.equal(isTemplateResult(html`a`), true);
  assert.equal(isTemplateResult(guard(html`a`, () => 'b')), true);
  for (const value of [null, undefined, 'a', [], {}, JSON.parse('{"_$litType$":1,"strings":["a"],"values":[]}')]) {
    assert.equal(isTemplateResult(value), false);
  }
});

test('all results have the same properties in the same order', () => {
  assert.deepEqual(Object.keys(html`a`), Object.keys(guard(html`a`, () => '')));
});

test('finds a longest rising choice, and leaves negative numbers out', () => {
  assert.deepEqual(longestRising([]), []);
  assert.deepEqual(longestRising([-1, -1]), []);
  assert.deepEqual(longestRising([1, 2, 3, 0]), [0, 1, 2]);
  assert.deepEqual(longestRising([3, 0, -1, 1, 2]), [1, 3, 4]);
});

test('the rising choice is as long as a search through all choices finds', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -2, max: 8 }), { maxLength: 10 }), (numbers) => {
      const run = longestRising(numbers).map((position) => numbers[position] ?? NaN);
      assert.ok(run.every((number, index) => number >= 0 && (index === 0 || number > (run[index - 1] ?? NaN))));
      let longest = 0;
      for (let mask = 0; mask < 1 << numbers.length; mask++) {
        const chosen = numbers.filter((_, index) => mask & (1 << index));
        if (chosen.every((number, index) => number >= 0 && (index === 0 || number > (chosen[index - 1] ?? NaN)))) {
          longest = Math.max(longest, chosen.length);
        }
      }
      assert.equal(run.length, longest);
    }),
  );
});
