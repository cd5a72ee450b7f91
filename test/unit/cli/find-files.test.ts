import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { FileError } from '../../../src/cli/command.js';
import { filesNamed, fits } from '../../../src/cli/find-files.js';

const folder = mkdtempSync(path.join(tmpdir(), 'galley-files-'));
after(() => rmSync(folder, { recursive: true, force: true }));
for (const name of ['a.json', 'b.json', 'c.txt', 'in/d.json', 'in/deep/e.json', '.git/f.json', 'node_modules/g.json', '[h].json']) {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), '{}');
}
const named = (...words: string[]) => filesNamed(words.map((word) => path.join(folder, word))).map((file) => path.relative(folder, file));

test('patterns name the files that there are, in the order of their names, each once', () => {
  assert.deepEqual(named('*.json'), ['[h].json', 'a.json', 'b.json']);
  assert.deepEqual(named('?.json', 'a.json'), ['a.json', 'b.json']);
  assert.deepEqual(named('**/*.json'), ['[h].json', 'a.json', 'b.json', 'in/d.json', 'in/deep/e.json']);
  assert.deepEqual(named('in/*/e.*'), ['in/deep/e.json']);
});

test('what is no pattern stays as it is written, and a pattern of no file is told', () => {
  assert.deepEqual(named('none.json', '[h].json'), ['none.json', '[h].json']);
  assert.deepEqual(filesNamed(['-']), ['-']);
  assert.throws(() => named('*.xml'), FileError);
});

test('a name fits a pattern as a shell has it', () => {
  for (const [name, pattern] of [['a', '*'], ['', '*'], ['abc', 'a*c'], ['aXbXc', 'a*b*c'], ['abcbc', 'a*bc'], ['.a', '.*'], ['a.b', '?.b']] as const) assert.ok(fits(name, pattern), `${name} ${pattern}`);
  for (const [name, pattern] of [['.a', '*'], ['abd', 'a*c'], ['ab', '?'], ['', '?']] as const) assert.ok(!fits(name, pattern), `${name} ${pattern}`);
  assert.ok(!fits('a'.repeat(5000), `${'a*'.repeat(2000)}b`));
});
