/**
 * `npm run store`: keeps what this version writes of some articles in test/stored/<major.minor>/, with the list of all that is kept in
 * test/stored/index.json. Done once for each minor version, before its release: a test then holds that later scripts and styles still take the
 * markup over, which publishers keep. Run `npm run build` first.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { inProject } from './project.mjs';

/** Articles of test/fixtures: every block, both directions, pictures, notes and code. */
const KEPT = ['code', 'dari-footnotes', 'everything', 'news', 'persian', 'pictures'];

const { renderToString } = await import('galley/html');
const read = (file) => JSON.parse(readFileSync(inProject(file), 'utf8'));
const version = read('package.json').version.replace(/\.\d+(?:-.*)?$/, '');
const folder = `test/stored/${version}`;
mkdirSync(inProject(folder), { recursive: true });
for (const name of KEPT) {
  const article = read(`test/fixtures/${name}.json`);
  writeFileSync(inProject(`${folder}/${name}.json`), `${JSON.stringify(article, undefined, 2)}\n`);
  writeFileSync(inProject(`${folder}/${name}.html`), `${renderToString(article, { rules: { embargoed: true } })}\n`);
}
let stored = {};
try {
  stored = read('test/stored/index.json');
} catch {
  // the first version
}
writeFileSync(inProject('test/stored/index.json'), `${JSON.stringify({ ...stored, [version]: KEPT }, undefined, 2)}\n`);
console.log(`${folder}: ${String(KEPT.length)} articles`);
