import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder, an absolute path. */
export const projectFolder = fileURLToPath(new URL('..', import.meta.url));

/** An absolute path from one relative to the repository's root. */
export const inProject = (...segments) => path.join(projectFolder, ...segments);

/** What to do where a project has not been built, which tests of the package and its sizes are about; nothing where it has. */
export const lackOfBuild = (folder = projectFolder) =>
  existsSync(path.join(folder, 'dist')) ? undefined : 'There is no dist, which is read here: run "npm run build" first.';

const require = createRequire(import.meta.url);

/** The script behind a package's command, to be run with Node itself: no shell, so the same on every system. */
export function commandPath(packageName, command) {
  const manifestPath = inProject('node_modules', packageName, 'package.json');
  const { bin } = require(manifestPath);
  return path.join(path.dirname(manifestPath), typeof bin === 'string' ? bin : bin[command]);
}

/**
 * Runs Node with these arguments from the root folder, its output passed through.
 * Resolves to the exit code; a process ended by a signal counts as 1.
 */
export function runNode(args, environment = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: projectFolder, stdio: 'inherit', env: { ...process.env, ...environment } });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** Runs Node like `runNode`, but resolves to `{ code, output }`: what it says is kept, not shown. */
export function collectNode(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: projectFolder, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
