import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sizesFor } from '../../../src/templates/picture.js';

/** Text, inset, wide and page in rem, as themes have them: in the gutter of 2.5rem on each side these fill windows that are 5rem wider. */
const MEASURE = [32, 15, 44, 62, 44] as const;
const ROOMY = [36, 16, 60, 80, 60] as const;

for (const [layout, measure, sizes] of [
  ['inline', MEASURE, '(min-width: 37rem) 32rem, 90vw'],
  ['inset', MEASURE, '(min-width: 40rem) 15rem, 90vw'],
  ['margin', ROOMY, '(min-width: 40rem) 16rem, 90vw'],
  ['wide', MEASURE, '(min-width: 49rem) 44rem, (min-width: 50rem) calc(100vw - 5rem), (min-width: 30rem) 90vw, 100vw'],
  ['wide', ROOMY, '(min-width: 65rem) 60rem, (min-width: 50rem) calc(100vw - 5rem), (min-width: 30rem) 90vw, 100vw'],
  ['page', MEASURE, '(min-width: 67rem) 62rem, (min-width: 50rem) calc(100vw - 5rem), (min-width: 30rem) 90vw, 100vw'],
  ['bleed', MEASURE, '100vw'],
] as const) {
  test(`a picture ${layout} says how wide it is shown, to a measure of ${String(measure[0])}rem`, () => {
    assert.equal(sizesFor(layout, measure), sizes);
  });
}
