import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from '../../../src/html.js';
import { toText } from '../../../src/export/text.js';

const STORY = { headline: 'H', inLanguage: 'en', body: ['all', { type: 'paragraph', children: 'page', targets: ['web'] }, { type: 'paragraph', children: 'feed', targets: ['feed'] }, { type: 'section', title: 'S', children: [{ type: 'paragraph', children: 'letter', targets: ['email', 'print'] }] }] };

test('an output has the blocks that are for it, and none that are for others only', () => {
  assert.equal(toText(STORY).text, toText(STORY, { rules: { target: 'web' } }).text);
  assert.deepEqual(['web', 'feed', 'email'].map((target) => toText(STORY, { rules: { target: target as 'web' } }).text.split(/\s+/).slice(1)), [['all', 'page', 'S'], ['all', 'feed', 'S'], ['all', 'S', 'letter']]);
  assert.match(renderToString(STORY, { rules: { target: 'feed' } }), />feed</);
});
