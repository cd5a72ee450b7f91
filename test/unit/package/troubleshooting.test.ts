import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { TROUBLESHOOTING } from '../../../src/elements/documentation.js';
import { FAILURES } from '../../../src/elements/events.js';
import { read, root } from '../../support/documentation.js';

const PAGE = TROUBLESHOOTING.replace('node_modules/galley/', '');
const SOURCES = ['announce', 'warn-theme', 'explain/copies', 'explain/inspect', 'explain/unlinked'].map((name) => `src/elements/${name}.ts`);

describe('the page that messages on the console lead to', () => {
  const headings = [...read(PAGE).matchAll(/^## (\S+)$/gm)].map(([, heading = '']) => heading);

  it('is in the package', () => {
    const { files } = JSON.parse(read('package.json')) as { files: string[] };
    assert.ok(existsSync(path.join(root, PAGE)));
    assert.ok(files.includes('docs/*.md'));
  });

  it('has a heading for each failure, and for all else that is said', () => {
    const said = [...SOURCES, 'src/react-server.ts'].flatMap((file) =>
      [...read(file).matchAll(/(?:seeAlso\('|anchor: '|TROUBLESHOOTING\}#)([a-z-]+)/g)].map(([, anchor = '']) => anchor),
    );
    assert.equal(said.length, 6);
    assert.deepEqual([...headings].sort(), [...new Set([...FAILURES, ...said])].sort());
  });
});
