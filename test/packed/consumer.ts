import { readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { after } from 'node:test';
import { makeConsumer } from '../../scripts/test/consumer.mjs';

/** One way to the package: the name a site imports, and the file for each condition. */
export interface Entry {
  readonly specifier: string;
  readonly targets: Readonly<Record<string, string>>;
}

/** `npm test` makes one folder for all files; a file that is run alone makes its own. */
const shared = process.env['GALLEY_CONSUMER'];
const folder = shared ?? makeConsumer();
if (shared === undefined)
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

/** An otherwise empty folder with the packed package installed; absolute. */
export const site = path.join(folder, 'site');

/** The installed package; absolute. */
export const installed = path.join(site, 'node_modules/galley');

/** What `npm publish` would upload; absolute. */
export const tarball = path.join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '');

export const manifest = JSON.parse(readFileSync(path.join(installed, 'package.json'), 'utf8')) as {
  readonly version: string;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
};

export const entries: readonly Entry[] = Object.entries(manifest.exports).map(([name, target]) => ({
  specifier: name.replace('.', 'galley'),
  targets: typeof target === 'string' ? { default: target } : target,
}));

/** The names of all modules of the package. */
export const modules = entries.filter(({ targets }) => targets['default']?.endsWith('.js')).map(({ specifier }) => specifier);

/** Every file of the installed package, relative to it. */
export const packedFiles: readonly string[] = readdirSync(installed, { recursive: true, withFileTypes: true, encoding: 'utf8' })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(installed, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
  .sort();
