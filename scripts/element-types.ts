// Writes what compilers and editors read of the elements into a folder, from the custom elements manifest.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { vscodeCss, vscodeHtml, webTypes } from './elements/editors.ts';
import { jsxFile } from './elements/jsx.ts';
import { svelteFile } from './elements/svelte.ts';
import { tagsOf } from './elements/tags.ts';
import { vueFile } from './elements/vue.ts';

const folder = process.argv[2];
if (!folder) throw new Error('Name the folder to write to.');
const root = new URL('../', import.meta.url);
const tags = tagsOf(new URL('custom-elements.json', root));
const { name, version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { name: string; version: string };
const files = {
  'jsx.d.ts': jsxFile(tags),
  'vue.d.ts': vueFile(tags),
  'svelte.d.ts': svelteFile(tags),
  'vscode.html-custom-data.json': JSON.stringify(vscodeHtml(tags)),
  'vscode.css-custom-data.json': JSON.stringify(vscodeCss(tags)),
  'web-types.json': JSON.stringify(webTypes(tags, { name, version })),
};
for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, file), text);
