import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { commandPath, inProject } from '../../scripts/project.mjs';
import { deadLinks } from '../support/links.js';
import { entries, installed, packedFiles, tarball } from './consumer.js';

/** The most that an installation may fetch and unpack, in bytes. Modules are published as they are read, with their comments, so there are no source maps; the documentation is 600,000 bytes of it, once for people and once for machines. Another zlib packs the same files a few thousandths looser. */
const LIMITS = { packed: 1_160_000, unpacked: 4_700_000 };

const run = promisify(execFile);
const read = (file: string) => readFileSync(path.join(installed, file), 'utf8');

describe('what is published', () => {
  it('pleases publint', async () => {
    const { messages, pkg } = await publint({ pkgDir: installed, pack: false, strict: true });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      [],
    );
  });

  it('pleases arethetypeswrong, for ES modules', async () => {
    const others = entries
      .filter(({ targets }) => !targets['default']?.endsWith('.js'))
      .map(({ specifier }) => specifier.replace('galley', '.'));
    const args = ['--profile', 'esm-only', '--no-definitely-typed', '--format', 'json', '--exclude-entrypoints', ...others];
    // it ends with 1, and so rejects, when it finds a problem
    const { stdout } = await run(process.execPath, [commandPath('@arethetypeswrong/cli', 'attw'), tarball, ...args], {
      maxBuffer: 64 * 1024 * 1024,
    });
    const { analysis } = JSON.parse(stdout) as { analysis: { entrypoints: object } };
    assert.equal(Object.keys(analysis.entrypoints).length, entries.length - others.length);
  });

  it('is no larger than a site may be asked to install', () => {
    const unpacked = packedFiles.reduce((sum, file) => sum + statSync(path.join(installed, file)).size, 0);
    const { size } = statSync(tarball);
    assert.ok(size <= LIMITS.packed, `${String(size)} bytes packed`);
    assert.ok(unpacked <= LIMITS.unpacked, `${String(unpacked)} bytes unpacked`);
  });

  it('is what was built, and what one reads first', () => {
    const others = packedFiles.filter((file) => !file.startsWith('dist/') && !file.startsWith('docs/'));
    assert.deepEqual(others, ['CHANGELOG.md', 'LICENSE', 'README.md', 'SECURITY.md', 'custom-elements.json', 'llms.txt', 'package.json']);
    const kinds = new Set(
      packedFiles
        .filter((file) => file.startsWith('dist/'))
        .map((file) => file.replace(/^.*?(?=\.d\.ts$|\.js$|\.json$|\.css$|\.md$|\.LEGAL\.txt$)/, '')),
    );
    assert.deepEqual([...kinds].sort(), ['.LEGAL.txt', '.css', '.d.ts', '.js', '.json', '.md']);
  });

  it('has the documentation that its README leads to, but for what the README says is in the repository alone', () => {
    const pages = new Map(packedFiles.filter((file) => file.endsWith('.md') && !file.startsWith('dist/')).map((file) => [file, read(file)]));
    const alone = /: (?:\.\.\/)*(?:examples\/|bench\/|CONTRIBUTING\.md|(?:docs\/)?pictures\/|contact-sheet\.md)/;
    assert.deepEqual(deadLinks(pages, new Set(packedFiles)).filter((link) => !alone.test(link)), []);
    assert.ok(packedFiles.includes('docs/embedding.md'));
  });

  it('has no declaration of what cannot be imported', () => {
    assert.ok(!packedFiles.includes('dist/schema/read/block.d.ts'));
    assert.ok(packedFiles.includes('dist/schema/generated/types.d.ts'));
  });

  it('says nothing of the machine that it was built on', () => {
    const folder = inProject('').replace(/[/\\]$/, '');
    assert.deepEqual(
      packedFiles.filter((file) => read(file).includes(folder)),
      [],
    );
  });
});
