import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseArticle, type Article } from 'galley';
import { renderToString } from 'galley/html';

/** A module of `bench/support`, which has no types. */
const bench = async <Module>(name: string) => (await import(`../../../bench/support/${name}.mjs`)) as Module;

describe('the HTML that the benchmark writes by hand', () => {
  it('is that of the synthetic article: what is not equal is not timed', async () => {
    const { jsonOf } = await bench<{ jsonOf: (blocks: number) => string }>('article');
    const { renderByHand } = await bench<{ renderByHand: (article: Article) => string }>('by-hand');
    for (const blocks of [20, 200]) {
      const { article } = parseArticle(jsonOf(blocks));
      assert.equal(renderByHand(article), renderToString(article));
    }
  });
});
