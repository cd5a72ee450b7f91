import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRules } from '../../../src/rules/options.js';

test('rules are read from objects and from JSON', () => {
  const rules = { ads: { after: 4, every: 6, minHeight: 250 }, links: { ownHosts: ['delta.example'], rel: ['nofollow'], target: '_blank', numbered: true }, target: 'feed', now: 0, embargoed: true };
  assert.deepEqual(readRules(rules), rules);
  assert.deepEqual(readRules(JSON.stringify(rules)), rules);
});

test('what is none is nothing, as a whole', () => {
  for (const wrong of [null, 7, '', 'x', '[]', [], { adds: {} }, { ads: { after: 0 } }, { ads: { after: 1.5 } }, { ads: { minHeight: 2000 } }, { ads: { name: 'a b' } }, { ads: [] }, { links: { rel: 'nofollow' } }, { links: { target: 'javascript:x' } }, { links: { numbered: 1 } }, { links: { ownHosts: ['https://delta.example'] } }, { target: 'paper' }, { now: '2026' }, { now: Number.NaN }, { embargoed: 1 }]) assert.equal(readRules(wrong), undefined, JSON.stringify(wrong));
});
