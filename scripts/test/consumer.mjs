import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inProject, projectFolder } from '../project.mjs';

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
  makeSite(site);
  npm(site, ['install', path.join(folder, tarball), '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund']);
  return folder;
}

/**
 * A package with React, which `galley/react` is for, and whose lock names the versions of it and of Lit that the repository has: npm has
 * those in its cache since `npm ci`, so nothing is fetched. What the package does not depend on is left out.
 */
function makeSite(folder) {
  const { lockfileVersion, packages } = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8'));
  const react = packages['node_modules/react'];
  delete react.dev;
  const site = { name: 'site', private: true, type: 'module', dependencies: { react: react.version } };
  const needed = Object.entries(packages).filter(([place, { dev }]) => place !== '' && !dev);
  const lock = { lockfileVersion, packages: { '': site, ...Object.fromEntries(needed) } };
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(site));
  writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify(lock));
}

function npm(cwd, args) {
  const isWindows = process.platform === 'win32';
  execFileSync(isWindows ? 'npm.cmd' : 'npm', [...args, '--loglevel=error'], {
    cwd,
    shell: isWindows,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
