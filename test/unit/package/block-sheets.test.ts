import assert from 'node:assert/strict';
import { it } from 'node:test';
import { GROUPS } from '../../../src/blocks/generated/groups.js';
import { read } from '../../support/documentation.js';

it('docs/embedding.md says in which sheet the rules of each block are', () => {
  const rows = [...read('docs/embedding.md').matchAll(/^\| `galley\/blocks\/([a-z]+)\.css` \| (.*) \|$/gm)];
  const told = rows.flatMap(([, group = '', types = '']) => [...types.matchAll(/`([^`]+)`/g)].map(([, type = '']) => [type, group]));
  assert.deepEqual(Object.fromEntries(told), GROUPS);
  assert.equal(told.length, Object.keys(GROUPS).length);
});
