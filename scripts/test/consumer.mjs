import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectFolder } from '../project.mjs';

/**
 * Packs the package as it would be published, and installs that into an empty folder outside the repository, where nothing but the
 * package and what it depends on can be found. Build first.
 *
 * @returns {string} A folder with `galley.tgz` and the `site` that has it installed. Whoever asked for it removes it.
 * @throws {Error} when npm fails; its own words are on the console.
 */
export function makeConsumer() {
  const folder = mkdtempSync(path.join(realpathSync(tmpdir()), 'galley-packed-'));
  const site = path.join(folder, 'site');
  npm(projectFolder, ['pack', '--ignore-scripts', '--pack-destination', folder]);
  const [tarball] = readdirSync(folder);
  mkdirSync(site);
  writeFileSync(path.join(site, 'package.json'), JSON.stringify({ name: 'site', private: true, type: 'module' }));
  npm(site, ['install', path.join(folder, tarball), '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund']);
  return folder;
}

function npm(cwd, args) {
  const isWindows = process.platform === 'win32';
  execFileSync(isWindows ? 'npm.cmd' : 'npm', [...args, '--loglevel=error'], { cwd, shell: isWindows, stdio: ['ignore', 'ignore', 'inherit'] });
}
