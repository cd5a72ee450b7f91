/**
 * What parsing costs: `parseArticle` of data and of JSON text against `JSON.parse` of the same text.
 * Runs are interleaved and compared in pairs, so that what else the machine does falls on both, and each begins with an empty nursery,
 * so that none pays for the garbage of the one before. The medians of the ratios are printed.
 * Usage: node bench/parse.mjs [blocks] [rounds]; with PROFILE=1 it only parses text, for `node --cpu-prof`.
 */
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const [blocks = 2000, rounds = 60] = process.argv.slice(2).map(Number);

const WORDS = 'the tide turns before dawn and ferries wait at the lower landing while crews lift panels over a wall that floats'.split(' ');
const words = (from, count) => Array.from({ length: count }, (_, index) => WORDS[(from * 7 + index * 3) % WORDS.length]).join(' ');
const text = (from, count = 12) => ({ type: 'text', value: `${words(from, count)} ` });
const link = (index) => ({ type: 'link', url: `https://news.example/harbour/story-${index % 400}`, children: [text(index, 3)] });
const mark = (type, index) => ({ type, children: [text(index, 3)] });
const paragraph = (index) => ({
  type: 'paragraph',
  children: [text(index), mark('strong', index), text(index + 1), mark('emphasis', index), text(index + 2), link(index), text(index + 3), link(index + 1), text(index + 4)],
});

/** One block of each sort in turn; about fourteen nodes each on average. */
function block(index) {
  switch (index % 20) {
    case 3: return { type: 'heading', level: 2, children: [text(index, 5)] };
    case 8: return { type: 'list', ordered: true, children: [0, 1, 2, 3, 4, 5].map((item) => ({ type: 'list-item', children: [{ type: 'paragraph', children: [text(index + item), link(index + item)] }] })) };
    case 12: return { type: 'blockquote', cite: { name: 'Harbour report', url: 'https://news.example/report' }, children: [paragraph(index), paragraph(index + 1)] };
    case 15: return { type: 'image', src: `https://img.example/i/${index}.jpg`, alt: words(index, 6), width: 1600, height: 900, caption: [text(index), link(index)], credit: { name: 'Jun Pike', agency: 'Coast Photo' } };
    case 18: return { type: 'code', language: 'ts', value: `let tide = ${index};\n${words(index, 20)}` };
    default: return paragraph(index);
  }
}

export const articleOf = (count) => ({ headline: [text(1, 8)], author: 'Mira Sol', datePublished: '2026-03-02', inLanguage: 'en', body: Array.from({ length: count }, (_, index) => block(index)) });

function countNodes(value) {
  if (Array.isArray(value)) return value.reduce((sum, item) => sum + countNodes(item), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return (value.type ? 1 : 0) + Object.values(value).reduce((sum, item) => sum + countNodes(item), 0);
}

const bundle = await build({
  entryPoints: [fileURLToPath(new URL('../src/schema/parse.ts', import.meta.url))],
  bundle: true, write: false, format: 'esm', target: 'es2022',
});
const { parseArticle } = await import(`data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].text).toString('base64')}`);

const json = JSON.stringify(articleOf(blocks));
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');
function time(run) {
  collect({ type: 'minor' });
  const start = performance.now();
  run();
  return performance.now() - start;
}

if (process.env.PROFILE) {
  for (let round = 0; round < rounds; round++) parseArticle(json);
} else {
  const runs = { data: [], text: [] };
  const base = [];
  for (let round = -10; round < rounds; round++) {
    const data = JSON.parse(json);
    const parse = time(() => JSON.parse(json));
    const ofText = time(() => parseArticle(json));
    const again = time(() => JSON.parse(json));
    const ofData = time(() => parseArticle(data));
    if (round < 0) continue;
    base.push((parse + again) / 2);
    runs.text.push([ofText, (parse + again) / 2]);
    runs.data.push([ofData, again]);
  }
  console.log(`${blocks} blocks, ${countNodes(JSON.parse(json))} nodes, ${(json.length / 1024).toFixed(0)} KiB; JSON.parse ${median(base).toFixed(2)} ms; ${parseArticle(json).issues.length} issues`);
  for (const [name, pairs] of Object.entries(runs)) {
    console.log(`parseArticle(${name}): ${median(pairs.map(([own]) => own)).toFixed(2)} ms, ${median(pairs.map(([own, other]) => own / other)).toFixed(2)} x JSON.parse`);
  }
}
