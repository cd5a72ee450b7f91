import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { limits } from '../../../scripts/limits.mjs';

const run = promisify(execFile);
const script = fileURLToPath(new URL('../../support/inherited-run.ts', import.meta.url));

test('fields that a program has put on Object.prototype are no fields of articles, records and options, whenever that was', async () => {
  const { stdout, stderr } = await run(process.execPath, ['--import', 'tsx', script], { maxBuffer: 1e8, timeout: limits.test });
  const { faults, count } = JSON.parse(stdout) as { readonly faults: readonly string[]; readonly count: number };
  assert.ok(count > 150);
  assert.deepEqual(faults, []);
  assert.equal(stderr, '');
});
