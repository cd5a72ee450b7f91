import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { VERSION } from '../../../src/elements/version.js';
import { VERSION as OF_SERVERS } from '../../../src/export/handler/version.js';

test('the version that elements and servers name is that of package.json', () => {
  const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { version: string };
  assert.equal(VERSION, version);
  assert.equal(OF_SERVERS, version);
});
