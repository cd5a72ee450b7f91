import assert from 'node:assert/strict';
import { it } from 'node:test';
import { measureSizes, sizeLine } from '../../../scripts/size.mjs';

it('stays within the bytes a site may be asked to download, and says what to do where it does not', async () => {
  const sizes = await measureSizes();
  const limited = sizes.filter(({ limit }) => limit !== undefined);
  assert.ok(limited.length > 5, 'each group of blocks has a limit, beside the five');
  assert.deepEqual(sizes.filter(({ bytes, limit = bytes }) => bytes === 0 || bytes > limit).map(sizeLine), []);
  assert.deepEqual(
    limited.filter(({ advice = '' }) => advice === '').map(({ name }) => `scripts/size.mjs has no advice for "${name}"`),
    [],
  );
});

it('is shown with what to do only where it is too large', () => {
  const size = { name: 'a.css', bytes: 3, limit: 3, advice: 'Write less.' };
  assert.equal(sizeLine(size), '✓ a.css: 3 of 3 bytes');
  assert.match(sizeLine({ ...size, bytes: 4 }), /^✗ a\.css: 4 of 3 bytes\n  Write less\. .*scripts\/size\.mjs/);
});
