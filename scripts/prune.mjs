import { readFile, readdir, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { inProject } from './project.mjs';

const SPECIFIER = /(?:\bfrom|\bimport)\s*\(?\s*['"](\.[^'"]+)['"]|<reference path="([^"]+)"/g;

/** Takes out of a built folder the declarations that no entry of the package leads to. */
export async function prune(folder) {
  const files = await readdir(folder, { recursive: true });
  const used = await declarationsOf(folder);
  await Promise.all(files.filter((file) => file.endsWith('.d.ts') && !used.has(file)).map((file) => rm(path.join(folder, file))));
}

/** Every declaration that the `exports` of the package lead to, by itself or through another. */
async function declarationsOf(folder) {
  const { exports } = JSON.parse(await readFile(inProject('package.json'), 'utf8'));
  const open = Object.values(exports).flatMap(({ types }) => (types ? [path.relative('dist', types)] : []));
  const found = new Set();
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (found.has(file) || !existsSync(path.join(folder, file))) continue;
    found.add(file);
    for (const [, module, reference] of (await readFile(path.join(folder, file), 'utf8')).matchAll(SPECIFIER)) {
      open.push(path.join(path.dirname(file), (module ?? reference).replace(/\.js$/, '.d.ts')));
    }
  }
  return found;
}
