import { isDeepStrictEqual } from 'node:util';
import { importBundled } from '../support/bundle.mjs';
import { sameHtml } from '../support/same-html.mjs';

/** The measures that need no browser. `text` and `parse` are how long they may take, in milliseconds; the text three times. */
export async function measureInNode({ text, parse }) {
  const { measureText, measureParse } = await importBundled('node/measure.mjs');
  return { text: await measureText(sameHtml, text), parse: await measureParse(isDeepStrictEqual, parse) };
}
