/**
 * `npm run bench`: what Galley costs beside what one would write by hand. About four minutes. Prints a table and writes it to RESULTS.md.
 * Nothing is asserted: a figure that misses its target says so in the table.
 * Usage: node bench/run.mjs [seconds]; how long the measures together take, 180 unless given.
 */
import { writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { openBrowser } from './browser/open.mjs';
import { measureInNode } from './node/run.mjs';
import { resultsPage } from './report/page.mjs';
import { describeMachine } from './report/machine.mjs';
import { parseRows, renderRows, replaceRows, textRows } from './report/rows.mjs';

const seconds = Number(process.argv[2] ?? 180);
const share = (part) => seconds * 1000 * part;
const load = [loadavg()[0]];
const say = (text) => { console.error(`bench: ${text}`); };

say('HTML text and parsing, in Node');
const { text, parse } = await measureInNode({ text: share(0.07), parse: share(0.14) });

const browser = await openBrowser();
const renders = [];
let replace;
try {
  for (const [blocks, part] of [[20, 0.09], [200, 0.14], [2000, 0.28]]) {
    say(`first render of ${blocks} blocks, in ${browser.version}`);
    renders.push(await browser.run('measureFirstRender', { blocks, milliseconds: share(part) }));
  }
  say('one block of 2000 replaced');
  replace = await browser.run('measureReplace', { blocks: 2000, milliseconds: share(0.14) });
} finally {
  await browser.close();
}
load.push(loadavg()[0]);

const rows = [...renders.flatMap(renderRows), ...text.flatMap(textRows), ...parseRows(parse), ...replaceRows(replace)];
const page = resultsPage(rows, { machine: describeMachine(browser.version, load), nodes: renders.at(-1).nodes / 2000, bytes: parse.bytes });
await writeFile(new URL('RESULTS.md', import.meta.url), page);
console.log(page);
