import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadCounted } from '../../../scripts/growth/steps.js';

const LONG = 'a'.repeat(70);
const many = (count: number, make: (index: number) => unknown) => Array.from({ length: count }, (_, index) => make(index));
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });

/** Documents of any size that cost most where something is gone through again for each of its parts. */
const DOCUMENTS: Readonly<Record<string, (size: number) => unknown>> = {
  'headings that are alike as far as names go': (size) => many(size, (index) => ({ type: 'heading', level: 2, children: `${LONG}${String(index >> 1)}` })),
  'links that begin with many spaces': (size) => [paragraph(...many(size, () => ({ type: 'link', url: '/a', children: `${' '.repeat(400)}x` })))],
  'paragraphs in a paragraph': (size) => [paragraph(...many(size, () => paragraph('one or more words')))],
  'pictures with many commas in their addresses': (size) => many(size, (index) => ({ type: 'image', src: `https://e.example/${','.repeat(400)}${String(index)}${','.repeat(400)}`, alt: 'x' })),
  'references to one note': (size) => [paragraph(...many(size, () => ({ type: 'footnote-reference', ref: 'n' }))), { type: 'footnote-definition', id: 'n', children: 'x' }],
  'one text of many lines': (size) => [paragraph('x\n'.repeat(size))],
  'a text with many open tags': (size) => [paragraph('<a & '.repeat(size))],
  'unknown fields': (size) => [{ type: 'paragraph', children: 'x', ...Object.fromEntries(many(size, (index) => [`x${String(index)}`, index]) as [string, number][]) }],
  'items without a list': (size) => many(size, () => ({ type: 'list-item', children: 'x' })),
  'marks that were cut into pieces': (size) => [paragraph(...many(size, () => ({ type: 'strong', children: 'x' })))],
};

describe('the work of reading and setting', async () => {
  const { module: { parseArticle, renderToString }, stepsOf } = await loadCounted<typeof import('../../../src/schema/parse.js') & typeof import('../../../src/html.js')>(
    "export { parseArticle } from './src/schema/parse.ts'; export { renderToString } from './src/html.ts';",
  );

  for (const [name, body] of Object.entries(DOCUMENTS)) {
    it(`grows no faster than the document: ${name}`, () => {
      const work = (size: number) => {
        const input = { headline: 'H', body: body(size) };
        return stepsOf(() => { renderToString(parseArticle(input).article); });
      };
      work(100);
      const [few, more, most] = [work(100), work(200), work(400)];
      const exponent = Math.log2((most - more) / (more - few));
      assert.ok(exponent < 1.15, `${String(few)}, ${String(more)}, ${String(most)} steps: they grow with the power ${exponent.toFixed(2)}`);
    });
  }
});
