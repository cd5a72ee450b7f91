import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SCHEMA, type Definition } from 'galley';
import { read } from '../../support/documentation.js';

interface Row {
  readonly system: string;
  readonly theirs: readonly string[];
  readonly here: readonly string[];
  readonly why: string;
}

/** The rows of the tables of docs/vocabulary.md. */
const rows: readonly Row[] = read('docs/vocabulary.md').split(/^## /m).slice(1).flatMap((part) => {
  const [system = '', ...lines] = part.split('\n');
  return lines.flatMap((line) => {
    const cells = line.split('|').slice(1, -1).map((cell) => cell.trim());
    const [theirs = '', here = '', why = ''] = cells;
    if (cells.length !== 3 || theirs === 'theirs' || theirs.startsWith('---')) return [];
    return [{ system, theirs: theirs.split(', '), here: [...here.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word), why }];
  });
});

const definitions: Readonly<Record<string, Definition>> = { ...SCHEMA.objects, ...SCHEMA.blocks, ...SCHEMA.inline, article: SCHEMA.article };
const NODES = { ...SCHEMA.blocks, ...SCHEMA.inline };

/** Whether the vocabulary has it: the type of a block or an inline node, a field of any block, or a field of one that is named. */
function exists(word: string): boolean {
  const [name = '', field] = word.split('.');
  if (field === undefined) return name in NODES || name in SCHEMA.common;
  return field in (definitions[name]?.fields ?? {}) || (name in SCHEMA.blocks && field in SCHEMA.common);
}

describe('the table of what other systems can say', () => {
  it('has the elements of ten systems', () => {
    assert.equal(new Set(rows.map(({ system }) => system)).size, 10);
    assert.ok(rows.flatMap(({ theirs }) => theirs).length > 180);
  });

  it('names only what is in the vocabulary', () => {
    assert.deepEqual(rows.flatMap(({ here }) => here).filter((word) => !exists(word)), []);
  });

  it('leaves no row empty, and gives a reason where nothing can be shown', () => {
    assert.deepEqual(rows.filter(({ here }) => here.length === 0), []);
    assert.deepEqual(rows.filter(({ here, why }) => here.includes('unknown') && why === ''), []);
  });

  it('has no element of a system twice', () => {
    const all = rows.flatMap(({ system, theirs }) => theirs.map((name) => `${system}: ${name}`));
    assert.deepEqual(all.filter((name, index) => all.indexOf(name) !== index), []);
  });
});
