import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after } from 'node:test';
import { inProject } from '../../scripts/project.mjs';
import { installed, site } from './consumer.js';

/** A folder in which the packed package and what it depends on are installed, and of frameworks those that are named and no other. */
export function frameworkSite(...frameworks: readonly string[]): string {
  const folder = mkdtempSync(path.join(realpathSync(tmpdir()), 'galley-types-'));
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  const ours = path.join(site, 'node_modules');
  for (const name of packagesIn(ours)) if (name !== 'galley' && name !== 'react') link(path.join(ours, name), folder, name);
  // a copy: what it imports is looked for beside the place where it really is
  cpSync(installed, path.join(folder, 'node_modules/galley'), { recursive: true, filter: (file) => !/\.(js|map|css)$/.test(file) });
  for (const name of frameworks) link(inProject(`node_modules/${name}`), folder, name);
  return folder;
}

const packagesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) => (name.startsWith('@') ? readdirSync(path.join(folder, name)).map((each) => `${name}/${each}`) : [name]));

function link(target: string, folder: string, name: string): void {
  const place = path.join(folder, 'node_modules', name);
  mkdirSync(path.dirname(place), { recursive: true });
  symlinkSync(target, place, 'junction');
}

/** The numbers of the lines that say that they are wrong. */
export const wrongLines = (source: string): readonly number[] =>
  source.split('\n').flatMap((line, index) => (line.includes('WRONG') ? [index + 1] : []));

/** The numbers of the lines of which a compiler complains, each once. */
export const linesOf = (found: readonly string[]): readonly number[] =>
  [...new Set(found.map((each) => Number(/^\d+/.exec(each)?.[0])))].sort((a, b) => a - b);
