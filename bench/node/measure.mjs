import { jsonOf } from '../support/article.mjs';
import { renderByHand } from '../support/by-hand.mjs';
import { parseArticle, renderToString } from '../support/galley.mjs';
import { timeInPairs } from '../support/pairs.mjs';
import { clock, flat, repeated } from '../support/processor.mjs';

const SIZES = [20, 200, 2000];

/** `renderToString` against concatenation by hand. `sameHtml` says whether two texts are one tree. */
export async function measureText(sameHtml, milliseconds) {
  const results = [];
  for (const blocks of SIZES) {
    const { article } = parseArticle(jsonOf(blocks));
    if (!sameHtml(renderToString(article), renderByHand(article))) {
      results.push({ blocks, differs: true });
      continue;
    }
    const times = Math.max(1, Math.round(1000 / blocks));
    const measured = await timeInPairs({
      milliseconds,
      clock,
      limit: repeated(times, () => flat(renderByHand(article))),
      candidates: {
        galley: repeated(times, () => flat(renderToString(article))),
      },
    });
    results.push({ blocks, times, ...measured });
  }
  return results;
}

/** `parseArticle` against `JSON.parse` of the same text; `sameData` says whether two values are equal. */
export async function measureParse(sameData, milliseconds) {
  const [blocks] = SIZES.slice(-1);
  const json = jsonOf(blocks);
  const { article: previous, issues } = parseArticle(json);
  // A parsed article is article input too, and has nothing left to put right.
  const differs = issues.length > 0 || !sameData(parseArticle(JSON.parse(json)).article, previous) || !sameData(parseArticle(JSON.stringify(previous)).article, previous);
  if (differs) return { blocks, differs, bytes: json.length };
  const measured = await timeInPairs({
    milliseconds,
    clock,
    limit: { run: () => JSON.parse(json) },
    candidates: {
      text: { run: () => parseArticle(json) },
      data: { prepare: () => JSON.parse(json), run: (data) => parseArticle(data) },
      sharing: { run: () => parseArticle(json, { previous }) },
    },
  });
  return { blocks, bytes: json.length, ...measured };
}
