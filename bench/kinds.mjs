/** What other kinds of articles cost than the usual one: HTML text in Node, first render in a browser. `node bench/kinds.mjs` measures them alone, for 20 seconds. */
import { isDeepStrictEqual } from 'node:util';
import { openBrowser } from './browser/open.mjs';
import { line, times } from './report/cells.mjs';
import { importBundled } from './support/bundle.mjs';
import { sameHtml } from './support/same-html.mjs';

const NAMES = ['every still block', 'a table of 5,000 cells'];

/** Each kind with its HTML text and first render; both kinds together take so many milliseconds. */
export async function measureKinds(browser, milliseconds) {
  const { measureTextOf, namesOfKinds } = await importBundled('node/kinds.mjs');
  if (!isDeepStrictEqual(namesOfKinds(), NAMES)) throw new Error('The kinds are others than their names say.');
  const share = milliseconds / NAMES.length / 2;
  const results = [];
  for (const kind of NAMES) {
    results.push({ kind, text: await measureTextOf(kind, sameHtml, share), render: await browser.run('measureFirstRender', { kind, milliseconds: share }) });
  }
  return results;
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const browser = await openBrowser();
  try {
    for (const { kind, text, render } of await measureKinds(browser, 20_000)) {
      const ratio = ({ candidates }, name) => (candidates?.[name] ? times(candidates[name].ratio.median) : 'not equal');
      console.log(line([kind, `HTML text ${ratio(text, 'galley')}`, `first render ${ratio(render, 'page')}`, `control ${ratio(render, 'control')}`, `${render.nodes} nodes`, `${text.limit} ms / ${render.limit} ms`]));
    }
  } finally {
    await browser.close();
  }
}
