import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { site } from './consumer.js';

const run = promisify(execFile);

/** What a script prints in the site's folder in a bare Node: no loader, no types, no DOM. */
export async function inNode(code: string, ...args: readonly string[]): Promise<{ readonly stdout: string; readonly stderr: string }> {
  const flags = ['--input-type=module', '--eval', code, '--', ...args];
  return run(process.execPath, flags, {
    cwd: site,
    env: { PATH: process.env['PATH'], TZ: 'America/New_York' },
    maxBuffer: 64 * 1024 * 1024,
  });
}

/** Does for every file what `node --check` does for one, in one process: `file: error` for those that Node cannot read as modules. */
export async function syntaxErrors(files: readonly string[]): Promise<readonly string[]> {
  const code = `
    const { readFileSync } = require('node:fs');
    const { SourceTextModule } = require('node:vm');
    for (const file of process.argv.slice(1)) {
      try { new SourceTextModule(readFileSync(file, 'utf8'), { identifier: file }); } catch (error) { console.log(file + ': ' + error); }
    }`;
  const { stdout } = await run(process.execPath, ['--experimental-vm-modules', '--eval', code, '--', ...files]);
  return stdout.split('\n').filter(Boolean);
}
