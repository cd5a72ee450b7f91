import { isDeepStrictEqual } from 'node:util';
import { parseFragment } from 'parse5';
import { importBundled } from '../support/bundle.mjs';

/** Whether an HTML parser makes the same tree of two texts. */
function sameHtml(a, b) {
  return a === b || isDeepStrictEqual(treeOf(parseFragment(a)), treeOf(parseFragment(b)));
}

/** Names, attributes (in whatever order) and text of a tree, without its links to parents. */
function treeOf({ nodeName, attrs, value, childNodes }) {
  const attributes = Object.fromEntries((attrs ?? []).map((attribute) => [attribute.name, attribute.value]));
  return { nodeName, attributes, value, children: (childNodes ?? []).map(treeOf) };
}

/** The measures that need no browser. `text` and `parse` are how long they may take, in milliseconds; the text three times. */
export async function measureInNode({ text, parse }) {
  const { measureText, measureParse } = await importBundled('node/measure.mjs');
  return { text: await measureText(sameHtml, text), parse: await measureParse(isDeepStrictEqual, parse) };
}
