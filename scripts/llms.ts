// Writes the documentation for machines that read it: the pages into `llms` of a folder that has been built, and their list, `llms.txt`, beside package.json.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listOf } from './llms/list.ts';
import { publishedPages } from './llms/pages.ts';

const folder = process.argv[2];
if (!folder) throw new Error('Name the folder to write to.');
const root = new URL('../', import.meta.url);
const { description } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { readonly description: string };
const pages = publishedPages(folder);
for (const { name, text } of [...pages.values()].flat()) {
  const file = path.join(folder, 'llms', name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
writeFileSync(new URL('llms.txt', root), listOf(description, pages, 'dist/llms'));
