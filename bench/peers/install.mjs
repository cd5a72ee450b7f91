import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../', import.meta.url);
const changed = (file) => statSync(new URL(file, folder), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Installs what `bench/package-lock.json` names, unless that has been done since it was changed. */
export function installPeers() {
  if (changed('node_modules/.package-lock.json') > changed('package-lock.json')) return;
  const isWindows = process.platform === 'win32';
  execFileSync(isWindows ? 'npm.cmd' : 'npm', ['ci', '--loglevel=error'], { cwd: fileURLToPath(folder), shell: isWindows, stdio: ['ignore', 'ignore', 'inherit'] });
}
