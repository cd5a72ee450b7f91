/**
 * `npm run test:growth`: whether the work of reading and setting a document grows with its size, and no faster. Every field gets every one of the worst
 * values, ten, twenty and forty times, and in one, two and four sizes. Work is counted in steps, never in time. Exits with 1 where the
 * exponent of growth is more than 1.1. Words behind it name the fields that are wanted: `npm run test:growth -- image heading`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { places } from './growth/places.ts';
import { countSteps } from './growth/steps.ts';
import { WORST_VALUES } from './growth/worst-values.ts';
import { inProject } from './project.mjs';

const MOST = 1.1;
/** Steps below which growth says nothing: a few that are done once are more. */
const FEW = 30_000;
const SIZE = 100;

const wanted = process.argv.slice(2);
const folder = mkdtempSync(inProject('node_modules/.cache/growth-'));
const file = path.join(folder, 'bundle.mjs');
await build({ stdin: { contents: "export { parseArticle } from './src/schema/parse.ts'; export { renderToString } from './src/html.ts';", resolveDir: inProject('.') }, bundle: true, format: 'esm', platform: 'node', outfile: file, logLevel: 'warning' });
const { parseArticle, renderToString } = await import(pathToFileURL(file).href);
const steps = await countSteps((url: string) => url.endsWith('bundle.mjs'));

interface Result { readonly place: string; readonly value: string; readonly what: string; readonly exponent: number; readonly most: number }
const results: Result[] = [];

/** How work grows between three documents, each twice the one before: 1 where it grows as they do. */
const exponentOf = ([a = 0, b = 0, c = 0]: readonly number[]) => (c - b < FEW ? 0 : Math.log2(b - a < FEW / 4 ? c / b : (c - b) / (b - a)));

async function measure(place: string, value: string, what: string, documents: readonly object[]) {
  const reading: number[] = [];
  const setting: number[] = [];
  // what is made once for all documents is not theirs
  renderToString(parseArticle(documents[0]).article);
  for (const document of documents) {
    let article: unknown;
    reading.push(await steps.of(() => { ({ article } = parseArticle(document)); }));
    setting.push(await steps.of(() => { renderToString(article); }));
  }
  results.push({ place, value, what: `read, ${what}`, exponent: exponentOf(reading), most: reading.at(-1) ?? 0 }, { place, value, what: `set, ${what}`, exponent: exponentOf(setting), most: setting.at(-1) ?? 0 });
}

for (const { name, document } of places()) {
  if (wanted.length > 0 && !wanted.some((word) => name.includes(word))) continue;
  for (const [value, make] of Object.entries(WORST_VALUES)) {
    const times = (count: number, size: number) => document(Array.from({ length: count }, (_, turn) => make(size, turn)));
    await measure(name, value, 'as often', [10, 20, 40].map((count) => times(count, SIZE)));
    await measure(name, value, 'as long', [1, 2, 4].map((factor) => times(2, SIZE * factor)));
  }
}
steps.close();
rmSync(folder, { recursive: true });

const worst = results.toSorted((a, b) => b.exponent - a.exponent).slice(0, 25);
console.log('exponent  steps at most  what                 field and value');
for (const { place, value, what, exponent, most } of worst) console.log(`${exponent.toFixed(2).padStart(8)}  ${String(most).padStart(13)}  ${what.padEnd(20)} ${place}: ${value}`);
const over = results.filter(({ exponent }) => exponent > MOST);
console.log(`\n${String(results.length)} measured, ${String(over.length)} grow faster than the document (exponent above ${String(MOST)})`);
if (over.length > 0) process.exitCode = 1;
