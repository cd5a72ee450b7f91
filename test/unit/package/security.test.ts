import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const root = new URL('../../../', import.meta.url);
const page = readFileSync(new URL('SECURITY.md', root), 'utf8');

test('every promise names a test, and every test that is named is there', () => {
  const promised = page.slice(page.indexOf('## To the reader'), page.indexOf('## What is not promised'));
  const promises = promised.match(/^- .*$/gm) ?? [];
  assert.ok(promises.length > 10);
  for (const promise of promises) {
    const files = [...promise.matchAll(/`(test\/[\w/-]+\.test\.ts)`/g)].map(([, file = '']) => file);
    assert.ok(files.length > 0, promise);
    for (const file of files) assert.ok(existsSync(new URL(file, root)), file);
  }
});

test('the page is in the package', () => {
  const { files } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { files: string[] };
  assert.ok(files.includes('SECURITY.md'));
});
