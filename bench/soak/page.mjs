import '../../src/define/article.ts';
import { renderToString } from '../support/galley.mjs';
import { varied } from './article.mjs';

function used() {
  for (let turn = 0; turn < 5; turn++) globalThis.gc();
  return performance.memory.usedJSHeapSize;
}

/** Puts an article into the page in one of four ways, and takes it out again. */
async function cycle(index) {
  const place = document.createElement('main');
  document.body.append(place);
  if (index % 4 === 1) place.setHTMLUnsafe(renderToString(varied(index)));
  else {
    const element = document.createElement('galley-article');
    if (index % 4 === 2) element.setAttribute('isolate', '');
    element.article = varied(index);
    place.append(element);
    if (index % 4 === 3) {
      await element.updateComplete;
      element.article = varied(index + 1);
    }
  }
  await place.querySelector('galley-article').updateComplete;
  place.remove();
}

/** Mounts and unmounts so many articles; returns the bytes in use after a tenth and at the end. */
globalThis.soakPage = async ({ count }) => {
  let early = 0;
  for (let index = 1; index <= count; index++) {
    await cycle(index);
    if (index === Math.ceil(count / 10)) early = used();
    if (index % 100 === 0) await new Promise((resolve) => { setTimeout(resolve); });
  }
  return { early, late: used() };
};
