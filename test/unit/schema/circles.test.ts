import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

const SOURCE = path.resolve(import.meta.dirname, '../../../src');
const IMPORT = /^(?:import|export) (?!type )(?:\{([^}]*)\}|\*(?: as \w+)?|\w+)? ?(?:from )?'(\.[^']+)\.js'/gm;

/** The modules of the sources that a module needs when it runs. */
function importsOf(file: string): string[] {
  const found = readFileSync(path.join(SOURCE, file), 'utf8').matchAll(IMPORT);
  return [...found]
    .filter(([, names]) => names === undefined || names.split(',').some((name) => name.trim() !== '' && !name.trim().startsWith('type ')))
    .map(([, , module = '']) => path.posix.join(path.posix.dirname(file), `${module}.ts`));
}

/** Whether a module leads back to itself. */
function isInCircle(file: string, imports: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>();
  const open = [file];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const imported of imports.get(next) ?? []) if (!seen.has(imported) && seen.add(imported)) open.push(imported);
  }
  return seen.has(file);
}

test('modules import each other in a circle only where a document does: a value has fields, which have blocks, which have running text', () => {
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).map((file) => file.replaceAll(path.sep, '/'));
  const imports = new Map(files.map((file) => [file, importsOf(file)]));
  const inCircle = files.filter((file) => isInCircle(file, imports));
  assert.deepEqual(inCircle.filter((file) => path.dirname(file) !== 'schema/read'), []);
  const recursion = ['block', 'blocks', 'fields', 'flow', 'frame', 'inline', 'place', 'split', 'strays', 'unknown', 'value'];
  assert.deepEqual(inCircle.map((file) => path.basename(file, '.ts')).sort(), recursion);
});
