import { expect } from '@open-wc/testing';
import { defineBlock, html } from 'galley/blocks';
import { renderToString } from 'galley/html';
import { sameTree } from '#dist/hosts/equal.js';
import { cleanUp, find, listen, make, pause, replace, settled, show, stage, story, until } from '../support/elements.js';
import type { GalleyArticle } from 'galley/article';

/** Paragraphs with a headline above them: with the headline, `count` parts. */
const long = (count: number, word = 'Paragraph', more: readonly unknown[] = []) =>
  story(word, { body: [...Array.from({ length: count - 1 - more.length }, (_, index) => `${word} ${String(index)}.`), ...more] as never });

const shownIn = (root: ParentNode) => [...(root.querySelector('.galley-column')?.children ?? [])];
const textsOf = (root: ParentNode) => shownIn(root).map(({ textContent }) => textContent);

/** Whether an element shows what a server would write of the article. */
function equalsAfresh(element: ParentNode, article: unknown): boolean {
  const page = new DOMParser().parseFromString(renderToString(article), 'text/html');
  return sameTree(find(element, 'article'), find(page, 'article'));
}

/** Has the page take its turns by hand, and a clock in which a step takes three milliseconds: two steps are a slice. */
function byHand() {
  const turns: (() => void)[] = [];
  let now = 0;
  replace(performance, 'now', () => (now += 3));
  replace(window as never, 'scheduler' as never, { yield: () => new Promise<void>((resolve) => turns.push(resolve)) } as never);
  return {
    /** How many slices have been done. */
    get slices() {
      return turns.length;
    },
    /** Waits until the next slice is done. */
    async slice() {
      const { length } = turns;
      turns[length - 1]?.();
      await until(() => turns.length > length, 'no slice is done');
    },
    /** Lets what is over come to its end. */
    async end() {
      turns.at(-1)?.();
      await pause();
    },
  };
}

/** Waits until an element shows something, and goes on before any timer does: before the first slice that follows. */
const shown = (element: GalleyArticle) =>
  new Promise<void>((resolve) => {
    const isShown = () => element.renderRoot.querySelector('.galley-column') !== null;
    if (isShown()) return resolve();
    const observer = new MutationObserver(() => {
      if (!isShown()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(element.renderRoot, { childList: true, subtree: true });
  });

/** An element on the stage that shows the beginning of an article, and no more. */
async function begin(article: GalleyArticle['article'], fields: Partial<GalleyArticle> = {}) {
  const hand = byHand();
  const element = make({ article, ...fields });
  stage.main.append(element);
  await shown(element);
  return { hand, element };
}

before(async () => {
  // what sets articles is loaded, so that the beginning is there with the first update
  await show(story('First'));
  cleanUp();
});
afterEach(() => {
  cleanUp();
  history.replaceState(null, '', location.pathname + location.search);
});

describe('a long article', () => {
  it('has sixteen parts in the page at once, and the others in slices between which the page has its turn', async () => {
    const events = listen('galley-ready');
    const { hand, element } = await begin(long(150));
    let isComplete = false;
    void element.updateComplete.then(() => (isComplete = true));
    const counts = [shownIn(element).length];
    for (let slice = 0; slice < 4; slice++) {
      await hand.slice();
      counts.push(shownIn(element).length);
    }
    await pause();
    expect(counts).to.deep.equal([16, 48, 80, 112, 144]);
    expect([isComplete, events.length]).to.deep.equal([false, 0]);
    await hand.slice();
    await hand.end();
    await settled(element);
    expect([isComplete, events.length, hand.slices]).to.deep.equal([true, 1, 5]);
    expect(equalsAfresh(element, long(150))).to.equal(true);
  });

  it('comes to its end by itself', async () => {
    const element = await show(long(400));
    expect(equalsAfresh(element, long(400))).to.equal(true);
  });

  it('is one of 64 parts and more: a shorter one is there at once', async () => {
    const { hand, element } = await begin(long(63));
    expect(shownIn(element)).to.have.length(63);
    await settled(element);
    expect(hand.slices).to.equal(0);
    cleanUp();
    const { element: longer } = await begin(long(64));
    expect(shownIn(longer)).to.have.length(16);
  });

  for (const [what, act] of [
    ['a reader presses a key', () => new KeyboardEvent('keydown', { key: 'f', ctrlKey: true, bubbles: true })],
    ['the page is printed', () => new Event('beforeprint')],
    ['all is selected', () => new Event('selectstart', { bubbles: true })],
  ] as const) {
    it(`is there to its end as soon as ${what}`, async () => {
      const { hand, element } = await begin(long(150));
      window.dispatchEvent(act());
      expect(shownIn(element)).to.have.length(150);
      await settled(element);
      expect(hand.slices).to.equal(0);
      expect(equalsAfresh(element, long(150))).to.equal(true);
    });
  }

  for (const [what, prepare] of [
    ['the address names a part', () => { history.replaceState(null, '', '#galley-the-end'); }],
    ['the page was loaded again', () => { replace(performance, 'getEntriesByType', () => [{ type: 'reload' }] as never); }],
    ['the reader has gone back', () => { replace(window, 'navigation', { currentEntry: { index: 0 }, entries: () => [0, 1] } as never); }],
    ['nobody sees the page', () => { replace(document, 'hidden', true); }],
  ] as const) {
    it(`is there at once where ${what}`, async () => {
      prepare();
      const { element } = await begin(long(150));
      expect(shownIn(element)).to.have.length(150);
    });
  }

  it('follows in slices where what stands after the # is a route', async () => {
    history.replaceState(null, '', '#/story');
    const { element } = await begin(long(150));
    expect(shownIn(element)).to.have.length(16);
  });

  it('leads to a part that was not there yet when the address came to name it', async () => {
    const article = long(150, 'Paragraph', [{ type: 'heading', level: 2, children: 'The end' }, ...Array.from({ length: 40 }, () => 'After.')]);
    const { hand, element } = await begin(article);
    location.hash = '#galley-the-end';
    await until(() => shownIn(element).length === 150, 'the rest does not come');
    await until(() => element.querySelector('#galley-the-end:target'), 'the address leads nowhere');
    expect(scrollY).to.be.above(0);
    await hand.end();
  });

  it('gives way to another that is set while it comes', async () => {
    const events = listen('galley-ready');
    const { hand, element } = await begin(long(150));
    await hand.slice();
    const other = long(100, 'Other');
    element.article = other;
    await until(() => textsOf(element).some((text) => text?.startsWith('Other')));
    await hand.end();
    await settled(element);
    expect(equalsAfresh(element, other)).to.equal(true);
    expect(events.map(({ detail }) => detail.article?.body.length)).to.deep.equal([99]);
  });

  it('keeps what is there already of a version that comes meanwhile', async () => {
    const { hand, element } = await begin(long(150));
    await hand.slice();
    const nodes = shownIn(element).slice(1);
    const next = { ...long(150), body: ['Before.', ...(long(150).body as string[])] };
    element.article = next as never;
    await until(() => shownIn(element).length === 151);
    await hand.end();
    await settled(element);
    expect(nodes.filter(({ isConnected }) => !isConnected)).to.have.length(0);
    expect(equalsAfresh(element, next)).to.equal(true);
  });

  it('keeps every part but the one that changes, once it is there', async () => {
    const element = await show(long(150));
    const nodes = shownIn(element);
    const body = (long(150).body as string[]).with(120, 'Another.');
    element.article = { ...long(150), body };
    await settled(element);
    expect(nodes.filter(({ isConnected }) => !isConnected)).to.have.length(1);
    expect(equalsAfresh(element, { ...long(150), body })).to.equal(true);
  });

  it('brings nothing more once it is taken away', async () => {
    const events = listen('galley-ready');
    const { hand, element } = await begin(long(150));
    await hand.slice();
    const column = find(element, '.galley-column');
    element.article = null;
    await until(() => !column.isConnected);
    await hand.end();
    await settled(element);
    expect([column.children.length, element.childElementCount, events.length]).to.deep.equal([48, 0, 0]);
  });

  it('leaves what a page puts between its parts where it is', async () => {
    const { hand, element } = await begin(long(150));
    const ad = document.createElement('aside');
    shownIn(element)[7]?.after(ad);
    await hand.slice();
    window.dispatchEvent(new Event('beforeprint'));
    expect([shownIn(element).indexOf(ad), shownIn(element).length]).to.deep.equal([8, 151]);
    await hand.end();
    await settled(element);
    ad.remove();
    expect(equalsAfresh(element, long(150))).to.equal(true);
  });

  it('comes in slices in a root of its own', async () => {
    const element = make({ article: long(150) });
    element.setAttribute('isolate', '');
    const hand = byHand();
    stage.main.append(element);
    await until(() => element.shadowRoot?.querySelector('.galley-column'));
    expect(shownIn(element.shadowRoot as ShadowRoot)).to.have.length(16);
    await hand.slice();
    expect(shownIn(element.shadowRoot as ShadowRoot)).to.have.length(48);
  });

  it('is announced when all of its regions are there to their end', async () => {
    const events = listen('galley-ready');
    const hand = byHand();
    const element = stage.set('<galley-article><galley-header></galley-header><galley-body></galley-body></galley-article>');
    element.article = long(150);
    await until(() => element.querySelector('galley-body .galley-column'));
    const body = find(element, 'galley-body');
    expect(shownIn(body)).to.have.length(16);
    await hand.slice();
    await pause();
    expect([shownIn(body).length, events.length]).to.deep.equal([48, 0]);
    window.dispatchEvent(new Event('beforeprint'));
    expect(shownIn(body)).to.have.length(149);
    await hand.end();
    await settled(element);
    expect(events).to.have.length(1);
  });

  it('is not shown where a part that follows cannot be: that is told once', async () => {
    const twofold = defineBlock({
      type: 'acme/twofold',
      description: 'Two elements, which no block may be.',
      places: ['flow'],
      fields: { text: { kind: 'text', required: true, description: 'Words.' } },
      template: ({ text }) => html`<p>${text}</p><p>${text}</p>`,
    });
    const [ready, errors] = [listen('galley-ready'), listen('galley-error')];
    const { hand, element } = await begin(long(150, 'Paragraph', [{ type: 'acme/twofold', text: 'no' }]), { blocks: [twofold] });
    for (let slice = 0; slice < 4; slice++) await hand.slice();
    await hand.end();
    await until(() => errors.length > 0, 'nothing is told');
    await settled(element);
    expect(errors.map(({ detail }) => detail.code)).to.deep.equal(['template']);
    expect([element.childElementCount, ready.length, element.matches(':state(ready)')]).to.deep.equal([0, 0, false]);
    element.article = long(20);
    await settled(element);
    expect(equalsAfresh(element, long(20))).to.equal(true);
  });
});
