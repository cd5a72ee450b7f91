/** Reads and writes articles while objects seem to have fields of somebody else's, in a process of its own; prints what then differs. */
import { parseArticle } from '../../src/blocks/parse-article.js';
import { renderRegions, renderToStream, renderToString } from '../../src/export/render.js';
import { SCHEMA } from '../../src/schema/definitions/schema.js';
import { fullArticle } from './full-article.js';
import { FOREIGN, namesOf, whileInherited } from './inherited.js';
import { ODD } from './odd-article.js';
import { poll } from './poll.js';

const inputs: readonly unknown[] = [fullArticle(SCHEMA).input, JSON.stringify(ODD)];
const given = { blocks: [poll] };
const early = inputs.map((input) => parseArticle(input).article);
const custom = { headline: 'Own', body: [{ type: 'acme/poll', question: 'Which?', answers: ['One', { text: 'Two', votes: 2 }] }] };

/** The full article says until when it is under embargo. */
const rules = { embargoed: true, links: { rel: ['nofollow'] } };

const results = (): readonly string[] => [
  ...inputs.flatMap((input, index) => [JSON.stringify(parseArticle(input)), renderToString(input, { rules }), renderToString(early[index], { rules }), ...Object.values(renderRegions(input, ['header', 'body'], { rules }))]),
  JSON.stringify(parseArticle(custom, given)),
  renderToString(custom, given),
  renderToString(early[0], { rules: { embargoed: true, links: { numbered: true } } }),
  renderToString(early[0], { level: 2, isolate: true, rules }),
  renderToString(inputs[0], { imageRule: 'https://pictures.example/{width}/{path}', rules }),
  renderToString(inputs[0], { imageRule: { pattern: 'https://pictures.example/{width}/{path}' }, rules }),
];
const NAMES = namesOf(SCHEMA);
const FEW = 40;
const NAMED = ['read', 'written at once', 'written, read before', 'header', 'body'];

const expected = results();
const faults: string[] = [];

const isExpected = (text: string, index: number): boolean => text === expected[index];

/** Of names that make a difference together, those that make one alone are looked for by halves. */
function compare(names: readonly string[], value: unknown, isEnumerable: boolean): void {
  let wrong: string | undefined;
  try {
    const found = whileInherited(names, value, isEnumerable, results);
    const index = found.findIndex((text, place) => !isExpected(text, place));
    if (index >= 0) wrong = `${NAMED[index % NAMED.length] ?? ''} ${String(index)}`;
  } catch (error) {
    wrong = String(error);
  }
  if (wrong === undefined) return;
  const before = faults.length;
  const middle = Math.ceil(names.length / 2);
  if (names.length > 1) for (const half of [names.slice(0, middle), names.slice(middle)]) compare(half, value, isEnumerable);
  if (faults.length === before) faults.push(`${names.join(' ')}, ${typeof value}${isEnumerable ? '' : ', not enumerable'}: ${wrong}`);
}

for (const value of FOREIGN) {
  for (const isEnumerable of [true, false]) {
    compare(NAMES, value, isEnumerable);
    // few at a time too: one name may keep from sight what another does
    for (let start = 0; start < NAMES.length; start += FEW) compare(NAMES.slice(start, start + FEW), value, isEnumerable);
  }
}

// what is defined like this stays
Object.defineProperty(Object.prototype, 'url', { __proto__: null, value: 'javascript:alert(1)' } as PropertyDescriptor);
const later = results();
later.forEach((text, index) => { if (!isExpected(text, index)) faults.push(`url, for good: ${String(index)}`); });
void (async () => {
  let text = '';
  for await (const chunk of renderToStream(early[0], { rules }) as unknown as AsyncIterable<Uint8Array>) text += new TextDecoder().decode(chunk);
  if (text !== expected[2]) faults.push('url, for good: streamed');
  process.stdout.write(JSON.stringify({ faults, count: NAMES.length }));
})();
