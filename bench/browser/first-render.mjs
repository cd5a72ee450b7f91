import { jsonOf } from '../support/article.mjs';
import { another } from '../support/fresh.mjs';
import { parseArticle, sameTree } from '../support/galley.mjs';
import { KINDS } from '../support/kinds.mjs';
import { timeInPairs } from '../support/pairs.mjs';
import { htmlOf, layOut, newPlace, showIn } from './mount.mjs';

const TAG = 'galley-article';

/** All of it at once: what does not stand at the beginning of a long one would follow in slices. */
function showInElement(place, article) {
  const element = document.createElement(TAG);
  element.article = article;
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!element.querySelector('article')) return;
      observer.disconnect();
      dispatchEvent(new Event('beforeprint'));
      resolve();
    });
    observer.observe(place, { childList: true, subtree: true });
    place.append(element);
  });
}

/** One sample: something is put into an empty place, then laid out. */
const sample = (valueOf, put) => ({
  prepare: () => ({ place: newPlace(), value: valueOf() }),
  run({ place, value }, lap) {
    const finish = () => {
      lap();
      layOut();
    };
    const waiting = put(place, value);
    return waiting instanceof Promise ? waiting.then(finish) : finish();
  },
  restore({ place }) {
    place.remove();
    layOut();
  },
});

async function treeOf(put, value) {
  const place = newPlace();
  await put(place, value);
  place.remove();
  return place.querySelector('article');
}

/** First render of a parsed article, the usual one with so many blocks or one of another kind, against `innerHTML` of its finished HTML, script and layout. */
export async function measureFirstRender({ blocks, kind, milliseconds }) {
  const article = kind === undefined ? parseArticle(jsonOf(blocks)).article : KINDS[kind]();
  const html = htmlOf(article);
  const setHtml = (place, text) => { place.innerHTML = text; };
  const expected = await treeOf(setHtml, html);
  const ways = {
    page: { put: showIn, valueOf: () => article },
    element: { put: showInElement, valueOf: () => another(article) },
  };
  const differing = [];
  const candidates = {};
  for (const [name, { put, valueOf }] of Object.entries(ways)) {
    const tree = await treeOf(put, valueOf());
    if (tree && sameTree(tree, expected)) candidates[name] = sample(valueOf, put);
    else differing.push(name);
  }
  // A control: the limit against itself says how far chance goes.
  candidates.control = sample(() => html, setHtml);
  const measured = await timeInPairs({ milliseconds, limit: sample(() => html, setHtml), candidates });
  const walker = document.createTreeWalker(expected);
  let nodes = 1;
  while (walker.nextNode()) nodes++;
  return { blocks, kind, nodes, differing, ...measured };
}
