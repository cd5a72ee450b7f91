import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { flaws } from '../../teeth/flaws.mjs';

const times = (text: string, part: string) => text.split(part).length - 1;

describe('the flaws of test/teeth', () => {
  it('stand where they say, once, and have tests that exist', () => {
    const stale = flaws.filter(({ file, find, tests }) => !existsSync(file) || times(readFileSync(file, 'utf8'), find) !== 1 || !tests.every(existsSync));
    assert.deepEqual(stale.map(({ name, file }) => `${name}: correct it in test/teeth, for ${file} has changed`), []);
  });
});
