import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { OPENINGS } from '../../../src/templates/arrangement.js';

it('the page of arrangements says of each opening when to use it, and of no other', () => {
  const page = readFileSync(new URL('../../../stories/docs/arrangements.mdx', import.meta.url), 'utf8');
  const rows = [...page.matchAll(/^\| ([a-z-]+) \| (.+?) \| (.+?) \|/gm)].map(([, name]) => name ?? '');
  assert.deepEqual(rows.toSorted(), [...OPENINGS].toSorted(), 'the rows of stories/docs/arrangements.mdx');
});
