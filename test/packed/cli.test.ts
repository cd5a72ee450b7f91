import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { THEMES } from '../../src/themes/names.js';
import { installed, site } from './consumer.js';

const isWindows = process.platform === 'win32';

/** What a person types in the site's folder. Rejects where the command does not end with 0. */
const npx = (...args: string[]) => promisify(execFile)(isWindows ? 'npx.cmd' : 'npx', ['--no', ...args], { cwd: site, shell: isWindows });

describe('the installed command', () => {
  it('is found by npx and lists the themes', async () => {
    const { stdout } = await npx('galley', 'theme', 'list');
    const lines = stdout.trim().split('\n');
    assert.equal(lines.length, THEMES.length);
    THEMES.forEach((theme, index) => assert.ok(lines[index]?.startsWith(theme)));
  });

  it('makes a theme, and checks it', async () => {
    await npx('galley', 'theme', 'new', 'mine', '--from', 'wire', '--out', 'mine.css');
    await npx('galley', 'theme', 'check', 'mine.css');
    writeFileSync(path.join(site, 'wrong.css'), ':root { --galley-radios: 4px }');
    await assert.rejects(npx('galley', 'theme', 'check', 'wrong.css'), { code: 1 });
  });

  it('comes with the licence of what is bundled in it', () => {
    assert.match(readFileSync(path.join(installed, 'dist/cli/galley.js.LEGAL.txt'), 'utf8'), /^css-tree\n[^]*Permission is hereby granted/);
  });
});
