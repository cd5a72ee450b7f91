import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inRows } from '../../../src/blocks/galleries/gallery.js';

/** How many pictures each row has. */
function rows(shapes: readonly number[], room: number): readonly number[] {
  const counts = [0];
  for (const { ends } of inRows(shapes, room)) {
    counts.push((counts.pop() ?? 0) + 1);
    if (ends) counts.push(0);
  }
  return counts;
}

test('rows are about as high as each other, and nothing is left over for a last one', () => {
  assert.deepEqual(rows([6, 6, 6, 6], 12), [2, 2]);
  assert.deepEqual(rows([6, 6, 6, 6, 6, 6, 6], 18), [4, 3]);
  assert.deepEqual(rows([6, 3, 6, 6, 3, 4], 7), [2, 1, 1, 2]);
  assert.deepEqual(rows([6, 3, 6, 6, 3, 4], 11), [3, 3]);
});

test('a picture says how many of its like would fill its row', () => {
  assert.deepEqual(inRows([6, 3], 8).map(({ count }) => count), [1.5, 3]);
});

test('a picture alone is a row, none are none, and what no row can hold is one of its own', () => {
  assert.deepEqual(inRows([6], 7), [{ count: 1, ends: false }]);
  assert.deepEqual(inRows([], 7), []);
  assert.deepEqual(rows([12, 12, 12], 7), [1, 1, 1]);
  assert.deepEqual(rows(Array.from({ length: 24 }, () => 2), 100), [8, 8, 8]);
});
