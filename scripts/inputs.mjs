import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inProject } from './project.mjs';

/**
 * What was made or tested, by name, with a hash of the files that it was made of. Kept between runs, and asked before the same is done again.
 * A machine that says `CI` asks nothing: there everything is done.
 */
const folder = inProject('node_modules/.cache/galley-inputs');

export const isCi = !['', '0', 'false'].includes(process.env.CI ?? '');

/** A hash of all files in these places of the project, of their names, and of Node. A place that is not there counts too. */
export function hashOf(places) {
  const hash = createHash('sha256').update(process.version);
  for (const file of places.flatMap(filesIn)) hash.update(`\n${file}\n`).update(existsSync(inProject(file)) ? readFileSync(inProject(file)) : 'is not there');
  return hash.digest('hex');
}

function filesIn(place) {
  if (!statSync(inProject(place), { throwIfNoEntry: false })?.isDirectory()) return [place];
  const entries = readdirSync(inProject(place), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => path.relative(inProject('.'), path.join(entry.parentPath ?? entry.path, entry.name))).sort();
}

export function isKept(name, hash) {
  const file = path.join(folder, name);
  return existsSync(file) && readFileSync(file, 'utf8') === hash;
}

/** Renamed into its place: a copy of `node_modules` may share its files with another. */
export function keep(name, hash) {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, name);
  writeFileSync(`${file}.${process.pid}`, hash);
  renameSync(`${file}.${process.pid}`, file);
}

export const forget = (name) => rmSync(path.join(folder, name), { force: true });
