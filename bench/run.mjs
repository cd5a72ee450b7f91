/**
 * `npm run bench`: what Galley costs beside what one would write by hand, and beside others. About eight minutes. Prints tables and writes
 * them to RESULTS.md. Nothing is asserted: a figure that misses its target says so in the table.
 * The peers are installed in this folder first, from its own lock.
 * Usage: node bench/run.mjs [seconds]; how long the measures together take, 360 unless given.
 */
import { writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { openBrowser } from './browser/open.mjs';
import { measureInNode } from './node/run.mjs';
import { measureKinds } from './kinds.mjs';
import { installPeers } from './peers/install.mjs';
import { resultsPage } from './report/page.mjs';
import { describeMachine } from './report/machine.mjs';
import { kindRows, parseRows, renderRows, replaceRows, textRows } from './report/rows.mjs';
import { sameHtml } from './support/same-html.mjs';

const SIZES = [20, 200, 2000];
const seconds = Number(process.argv[2] ?? 360);
const share = (part) => seconds * 1000 * part;
const say = (text) => { console.error(`bench: ${text}`); };

say('packages to measure beside');
installPeers();
// These import what has just been installed.
const { importNodePeers } = await import('./peers/build.mjs');
const { measurePages, peerScripts } = await import('./peers/pages.mjs');
const load = [loadavg()[0]];

say('HTML text and parsing, in Node');
const { text, parse } = await measureInNode({ text: share(0.04), parse: share(0.07) });
say('HTML text by others');
const { measurePeers } = await importNodePeers();
const servers = await measurePeers(sameHtml, SIZES, share(0.25));

const browser = await openBrowser(await peerScripts());
const renders = [];
let replace, pages, kinds;
try {
  for (const [index, blocks] of SIZES.entries()) {
    say(`first render of ${blocks} blocks, in ${browser.version}`);
    renders.push(await browser.run('measureFirstRender', { blocks, milliseconds: share([0.05, 0.07, 0.15][index]) }));
  }
  say('one block of 2000 replaced');
  replace = await browser.run('measureReplace', { blocks: 2000, milliseconds: share(0.07) });
  say('articles of other kinds');
  kinds = await measureKinds(browser, share(0.05));
  say('first render by others');
  pages = await measurePages(browser, SIZES, share(0.3));
} finally {
  await browser.close();
}
load.push(loadavg()[0]);

const rows = [...renders.flatMap(renderRows), ...text.flatMap(textRows), ...parseRows(parse), ...replaceRows(replace), ...kinds.flatMap(kindRows)];
const machine = describeMachine(browser.version, load);
const page = resultsPage(rows, { servers, pages, machine, nodes: renders.at(-1).nodes / 2000, bytes: parse.bytes });
await writeFile(new URL('RESULTS.md', import.meta.url), page);
console.log(page);
