import assert from 'node:assert/strict';
import { it } from 'node:test';
import { measureSizes } from '../../../scripts/size.mjs';

it('stays within the bytes a site may be asked to download', async () => {
  const sizes = await measureSizes();
  const limited = sizes.filter(({ limit }) => limit !== undefined);
  assert.ok(limited.length > 5, 'each group of blocks has a limit, beside the five');
  for (const { name, bytes, limit } of limited) {
    assert.ok(bytes > 0 && bytes <= (limit ?? 0), `${name} has ${String(bytes)} bytes, the limit is ${String(limit)}`);
  }
});
