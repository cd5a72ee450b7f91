import { data, mount } from 'the-peer';
import { layOut, newPlace } from '../browser/mount.mjs';
import { jsonOf } from '../support/article.mjs';
import { renderBlocksByHand } from '../support/by-hand.mjs';
import { parseArticle, sameTree } from '../support/galley.mjs';
import { timeInPairs } from '../support/pairs.mjs';

/** The place for the text of an article, with the classes that the style sheet asks for. */
function newColumn() {
  const place = newPlace();
  place.innerHTML = '<article class="galley" data-galley="1 galley-" lang="en" dir="ltr"><div class="galley-column galley-content"></div></article>';
  return place;
}

const columnOf = (place) => place.querySelector('.galley-column');

/** One sample: something is put into an empty column, then laid out. `put` returns what takes it away again, where a peer has such. */
function sample(put) {
  let unmount;
  return {
    prepare: newColumn,
    run(place, lap) {
      unmount = put(columnOf(place));
      lap();
      layOut();
    },
    restore(place) {
      unmount?.();
      place.remove();
      layOut();
    },
  };
}

/** A copy of what is in a column, without what some leave as marks: comments, empty texts, an attribute of the column itself. */
function contentOf(column) {
  const content = document.createDocumentFragment();
  content.append(...column.cloneNode(true).childNodes);
  const comments = document.createTreeWalker(content, NodeFilter.SHOW_COMMENT);
  const all = [];
  while (comments.nextNode()) all.push(comments.currentNode);
  for (const comment of all) comment.remove();
  return content;
}

/** Bytes of script objects that stay for each block once it is shown: what is given is made, and counted, before. */
function heapPerBlock(put, blocks) {
  const place = newColumn();
  const used = () => {
    for (let turn = 0; turn < 3; turn++) globalThis.gc();
    return performance.memory.usedJSHeapSize;
  };
  const before = used();
  const unmount = put(columnOf(place));
  const bytes = (used() - before) / blocks;
  unmount?.();
  place.remove();
  return bytes;
}

/** First render of the blocks of the article, script and layout, against `innerHTML` of the same. */
globalThis.measurePeer = async ({ blocks, milliseconds }) => {
  const { article } = parseArticle(jsonOf(blocks));
  const html = renderBlocksByHand(article);
  const own = data(article);
  const setHtml = (column) => { column.innerHTML = html; };
  const show = (column) => mount(column, own);
  const [expected, shown] = [newColumn(), newColumn()].map(columnOf);
  setHtml(expected);
  const unmount = show(shown);
  if (!sameTree(contentOf(shown), contentOf(expected))) return { differs: true };
  unmount?.();
  for (const column of [expected, shown]) column.closest('main').remove();
  const measured = await timeInPairs({ milliseconds, fewest: 9, limit: sample(setHtml), candidates: { peer: sample(show) } });
  return { heap: heapPerBlock(show, blocks), ...measured };
};
