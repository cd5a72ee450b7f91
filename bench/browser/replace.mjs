import { jsonOf } from '../support/article.mjs';
import { another } from '../support/fresh.mjs';
import { blockTemplate, contextFor, parseArticle, sameTree, toNode } from '../support/galley.mjs';
import { timeInPairs } from '../support/pairs.mjs';
import { htmlOf, layOut, newPlace, showIn } from './mount.mjs';

/** The article with one paragraph changed: as input, and parsed with all else taken from `article`. */
function edit(article, index) {
  const json = jsonOf(article.body.length, index);
  return { json, article: parseArticle(json, { previous: article }).article };
}

const parsedFrom = (html) => {
  const place = document.createElement('main');
  place.innerHTML = html;
  return place.firstElementChild;
};

/**
 * Replaces one paragraph in the middle of a long article that is laid out: through the page, and by hand with a node made beforehand. All work
 * on the same tree, and put back what they found.
 */
export async function measureReplace({ blocks, milliseconds }) {
  const { article } = parseArticle(jsonOf(blocks));
  const place = newPlace();
  const page = showIn(place, article);
  const context = page.context;
  layOut();
  const indexes = [1, 2, 4, 5, 6].map((offset) => Math.floor(blocks / 40) * 20 + offset);
  const edits = indexes.map((index) => ({ index, ...edit(article, index) }));
  const column = page.wrapper.firstElementChild;
  const nodeAt = (index) => column.children[index + 1];
  const newNode = ({ index, article: edited }) => toNode(blockTemplate(edited.body[index], context), document);
  const editFor = (round) => edits[round % edits.length];
  const back = () => {
    page.show(context);
    layOut();
  };

  const byHand = {
    prepare(round) {
      const edited = editFor(round);
      return { old: nodeAt(edited.index), node: newNode(edited) };
    },
    run({ old, node }, lap) {
      old.replaceWith(node);
      lap();
      layOut();
    },
    restore({ old, node }) {
      node.replaceWith(old);
      layOut();
    },
  };
  const shown = {
    prepare: (round) => contextFor(another(editFor(round).article)),
    run(next, lap) {
      page.show(next);
      lap();
      layOut();
    },
    restore: back,
  };
  const parsed = {
    prepare: (round) => editFor(round).json,
    run(json, lap) {
      page.show(contextFor(parseArticle(json, { previous: article }).article));
      lap();
      layOut();
    },
    restore: back,
  };

  const differing = [];
  for (const [name, { prepare, run, restore }] of Object.entries({ byHand, shown, parsed })) {
    const prepared = prepare(0);
    run(prepared, () => {});
    const expected = parsedFrom(htmlOf(editFor(0).article));
    // The stamp on the wrapper is the page's business; by hand only the block is replaced.
    const isSame = name === 'byHand' ? sameTree(column, expected.firstElementChild) : sameTree(page.wrapper, expected);
    restore(prepared);
    if (!isSame || !sameTree(page.wrapper, parsedFrom(htmlOf(article)))) differing.push(name);
  }
  const ways = { shown, parsed, control: byHand };
  const candidates = Object.fromEntries(Object.entries(ways).filter(([name]) => !differing.includes(name)));
  const measured = differing.includes('byHand') ? {} : await timeInPairs({ milliseconds, limit: byHand, candidates });
  place.remove();
  return { blocks, differing, ...measured };
}
