import assert from 'node:assert/strict';
import { test } from 'node:test';
import { painter, progressTo } from '../../../src/cli/terminal.js';

const write = () => true;

test('words are coloured on a terminal only, and not where the environment says so', () => {
  assert.equal(painter({ isTTY: true, write }, {})('error', 'error'), '\u001b[31merror\u001b[0m');
  for (const [terminal, environment] of [[{ write }, {}], [{ isTTY: true, write }, { NO_COLOR: '1' }], [{ isTTY: true, write }, { TERM: 'dumb' }]] as const) assert.equal(painter(terminal, environment)('error', 'error'), 'error');
});

test('how far it is stands on one line of a terminal, and goes; elsewhere nothing is said', () => {
  for (const isTTY of [true, false]) {
    const written: string[] = [];
    const progress = progressTo({ isTTY, write: (text) => written.push(text) });
    for (const text of ['', '1 of 2', '2 of 2', '', '']) progress(text);
    assert.deepEqual(written, isTTY ? ['\r\u001b[K1 of 2', '\r\u001b[K2 of 2', '\r\u001b[K'] : []);
  }
});
