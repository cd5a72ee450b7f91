/**
 * `npm run test:growth`: whether the work of reading and setting a document grows with its size, and no faster. Every field gets every one of the worst
 * values, ten, twenty and forty times, and in one, two and four sizes. Work is counted in steps, never in time. Says of each field what grows fastest
 * there as soon as it has been measured, and at the end what does of all. Exits with 1 where the exponent of growth is more than 1.1. Words behind
 * it name the fields that are wanted: `npm run test:growth -- image heading`.
 */
import { exponentOf, MOST, TURNS, type Growth } from './growth/exponent.ts';
import { places } from './growth/places.ts';
import { loadCounted } from './growth/steps.ts';
import { WORST_VALUES } from './growth/worst-values.ts';

/** Letters of a text, and entries of a list, that stand in a document forty times. */
const [LETTERS, ENTRIES] = [100, 40];

const wanted = process.argv.slice(2);
const { module: { parseArticle, renderToString }, stepsOf } = await loadCounted<typeof import('../src/schema/parse.ts') & typeof import('../src/html.ts')>(
  "export { parseArticle } from './src/schema/parse.ts'; export { renderToString } from './src/html.ts';",
);

interface Result extends Growth { readonly place: string; readonly value: string; readonly what: string }

/** How the work on three documents grows, each twice the one before. */
function measure(place: string, value: string, what: string, documentOf: (turn: number) => object): Result[] {
  const readings = new Map<number, ReturnType<typeof parseArticle>>();
  const documents = TURNS.map(documentOf);
  // what is made once for all documents is not theirs
  renderToString(parseArticle(documents[0]).article);
  const read = exponentOf((turn) => stepsOf(() => { readings.set(turn, parseArticle(documents[turn])); }));
  const articleOf = (turn: number) => (readings.get(turn) ?? parseArticle(documents[turn])).article;
  const set = exponentOf((turn) => {
    const article = articleOf(turn);
    return stepsOf(() => { renderToString(article); });
  });
  return [{ place, value, what: `read, ${what}`, ...read }, { place, value, what: `set, ${what}`, ...set }];
}

const line = ({ place, value, what, exponent, most }: Result) => `${exponent.toFixed(2).padStart(8)}  ${String(most).padStart(13)}  ${what.padEnd(20)} ${place}: ${value}`;
const byExponent = (results: readonly Result[]) => results.toSorted((a, b) => b.exponent - a.exponent || b.most - a.most);
const HEAD = 'exponent  steps at most  what                 field and value';

console.log(HEAD);
const results = places().flatMap(({ name, document }) => {
  if (wanted.length > 0 && !wanted.some((word) => name.includes(word))) return [];
  const found = Object.entries(WORST_VALUES).flatMap(([value, make]) => {
    const times = (count: number, size: number) => document(Array.from({ length: count }, (_, turn) => make(size, turn)));
    const size = typeof make(1, 0) === 'string' ? LETTERS : ENTRIES;
    return [...measure(name, value, 'as often', (turn) => times(10 << turn, size)), ...measure(name, value, 'as long', (turn) => times(2, LETTERS << turn))];
  });
  for (const worst of byExponent(found).slice(0, 1)) console.log(line(worst));
  return found;
});

console.log(`\n${HEAD}`);
for (const result of byExponent(results).slice(0, 25)) console.log(line(result));
const over = results.filter(({ exponent }) => exponent > MOST);
console.log(`\n${String(results.length)} measured, ${String(over.length)} grow faster than the document (exponent above ${String(MOST)})`);
if (over.length > 0) process.exitCode = 1;
