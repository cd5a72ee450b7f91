import { expect } from '@open-wc/testing';
import { parseArticle, type ArticleInput } from 'galley';
import { block, blocks, defineBlock, html } from 'galley/blocks';
import { renderToString } from 'galley/html';
import { sameTree } from '#dist/hosts/equal.js';
import { cleanUp, find, listen, settled, show, stage, story, watch } from '../support/elements.js';
import type { GalleyArticle } from 'galley/article';

const own = (element: Element) => find(element, ':scope > article');
const every = (root: ParentNode, selector: string) => [...root.querySelectorAll(selector)];

/** Whether an element shows what a server would write of the article. */
function equalsAfresh(element: GalleyArticle, article: unknown, options: object = {}): boolean {
  const page = new DOMParser().parseFromString(renderToString(article, { baseUrl: document.baseURI, rules: { embargoed: true }, ...options }), 'text/html');
  return sameTree(own(element), find(page, 'article'));
}

/** How many of these nodes are gone, and how many there are. */
const lost = (before: readonly Element[]) => before.filter((node) => !node.isConnected).length;

afterEach(cleanUp);

const list = (change: (items: unknown[]) => unknown[] = (items) => items) =>
  ({ type: 'list', items: change(Array.from({ length: 200 }, (_, index) => `Item ${String(index)}`)) });
const tide = (...body: unknown[]) => story('Tide', { body: body as never });

describe('an update keeps', () => {
  for (const [what, wrap, change, kept] of [
    ['199 items of a list of 200 when one changed', (each: unknown) => each, (items: unknown[]) => items.with(70, 'Another'), 199],
    ['all items of a list when one comes', (each: unknown) => each, (items: unknown[]) => items.toSpliced(70, 0, 'Another'), 200],
    ['all other items when one goes', (each: unknown) => each, (items: unknown[]) => items.toSpliced(70, 1), 199],
    ['all items when two change places', (each: unknown) => each, (items: unknown[]) => items.with(3, items[150]).with(150, items[3]), 200],
    ['the items of a list in a quotation', (each: unknown) => ({ type: 'quote', children: ['So:', each] }), (items: unknown[]) => items.with(70, 'Another'), 199],
    ['the items of a list in a list', (each: unknown) => ({ type: 'list', items: [[each], 'b'] }), (items: unknown[]) => items.with(0, 'Another'), 201],
  ] as const) {
    it(what, async () => {
      const element = await show(tide('One.', wrap(list())));
      const holder = find(element, '.galley-column > .galley-list, .galley-column > .galley-quote');
      const items = every(element, '.galley-item');
      const next = tide('One.', wrap(list(change)));
      element.article = next;
      await settled(element);
      expect(items.length - lost(items)).to.equal(kept);
      expect(holder.isConnected).to.equal(true);
      expect(equalsAfresh(element, next)).to.equal(true);
    });
  }

  it('a list whose attributes change', async () => {
    const element = await show(tide({ ...list(), ordered: true }));
    const items = every(element, '.galley-item');
    const next = tide({ ...list((all) => all.slice(0, 150)), ordered: true, start: 7, id: 'steps' });
    element.article = next;
    await settled(element);
    expect(lost(items)).to.equal(50);
    expect(equalsAfresh(element, next)).to.equal(true);
    const last = tide({ ...list((all) => all.slice(0, 150)), ordered: true });
    element.article = last;
    await settled(element);
    expect(equalsAfresh(element, last)).to.equal(true);
    expect(lost(items)).to.equal(50);
  });

  it('the picture at the top when the headline changes, and the headline when the picture does', async () => {
    const image = { src: '/fault/picture', alt: 'A pier', width: 300, height: 200 };
    const element = await show(story('Tide', { image }));
    const [hero, opening, head] = ['.galley-hero', '.galley-opening', '.galley-head'].map((selector) => find(element, selector));
    const changes = watch(find(element, '.galley-hero'));
    const second = story('Ebb', { image });
    element.article = second;
    await settled(element);
    expect(equalsAfresh(element, second)).to.equal(true);
    expect([find(element, '.galley-hero') === hero, find(element, '.galley-opening') === opening, find(element, '.galley-head') === head]).to.deep.equal([true, false, true]);
    expect(changes.take()).to.have.length(0);
    const third = story('Ebb', { image: { ...image, alt: 'A quay' }, notices: [{ text: 'Corrected.' }] } as never);
    const kept = find(element, '.galley-opening');
    element.article = third;
    await settled(element);
    expect(equalsAfresh(element, third)).to.equal(true);
    expect([find(element, '.galley-hero') === hero, find(element, '.galley-opening') === kept]).to.deep.equal([false, true]);
  });

  it('the picture at the top of a page from a server, when what is set has another headline', async () => {
    const image = { src: '/fault/status?code=404&picture', alt: 'A pier', width: 300, height: 200 };
    const element = stage.set<GalleyArticle>(renderToString(story('Tide', { image })));
    await settled(element);
    const hero = find(element, '.galley-hero');
    element.article = story('Ebb', { image });
    await settled(element);
    expect(find(element, '.galley-hero') === hero).to.equal(true);
    expect(find(element, '.galley-headline').textContent).to.equal('Ebb');
  });

  it('items that a server has set, and what a page has put between the blocks', async () => {
    const first = parseArticle(tide('One.', list(), 'Two.')).article;
    const element = stage.set<GalleyArticle>(renderToString(first));
    const items = every(element, '.galley-item');
    const ad = document.createElement('aside');
    find(element, '.galley-list').after(ad);
    await settled(element);
    element.article = first;
    await settled(element);
    element.article = tide('One.', list((all) => all.with(70, 'Another')), 'Two.');
    await settled(element);
    expect(lost(items)).to.equal(1);
    expect(ad.previousElementSibling === find(element, '.galley-list')).to.equal(true);
  });

  it('nothing that was made for another language or level', async () => {
    const element = await show(tide(list()));
    const items = every(element, '.galley-item');
    element.level = 2;
    await settled(element);
    expect(lost(items)).to.equal(200);
    expect(equalsAfresh(element, tide(list()), { level: 2 })).to.equal(true);
  });
});

const brittle = defineBlock({
  type: 'acme/brittle',
  description: 'A paragraph that fails at a word.',
  places: ['flow', 'text'],
  fields: { text: { kind: 'text', required: true, description: 'The word.' } },
  template: ({ text }) => html`<p class="acme-brittle">${text === 'bad' ? ({} as never) : text}</p>`,
});

describe('what cannot be shown', () => {
  /** A template with which an item fails that holds "bad", at once or when it is rendered. */
  const failing = (late: boolean) =>
    [
      {
        type: 'list-item',
        overrides: true,
        template(node: never, _: unknown, __: unknown, standard: () => unknown) {
          if (!JSON.stringify(node).includes('bad')) return standard();
          if (late) return html`<li>${{} as never}</li>`;
          throw new Error('no');
        },
      },
    ] as never;

  for (const late of [false, true]) {
    it(`falls with its block, an item of a list that fails ${late ? 'late' : 'at once'}: the same on a server, in a browser and after an update`, async () => {
      const article = tide('One.', { type: 'list', items: ['good', 'bad', 'ugly'] }, 'Two.');
      const records = failing(late);
      const errors = listen('galley-error');
      const served = find(new DOMParser().parseFromString(renderToString(article, { blocks: records, rules: { embargoed: true } }), 'text/html'), 'article');
      expect(every(served, '.galley-list')).to.have.length(0);
      expect(find(served, '.galley-unknown').textContent?.replace(/\s+/g, ' ').trim()).to.equal('goodbadugly');
      const element = document.createElement('galley-article');
      element.blocks = records;
      element.article = article;
      stage.main.append(element);
      await settled(element);
      expect(sameTree(own(element), served)).to.equal(true);
      expect(errors).to.have.length(1);
    });
  }

  it('falls with its block when it comes with an update, and rises with the next', async () => {
    const element = document.createElement('galley-article');
    const errors = listen('galley-error');
    const good = tide('One.', { type: 'list', items: ['a', 'b', 'c'] });
    const second = tide('One.', { type: 'list', items: ['a', 'bad', 'c'] });
    element.blocks = failing(true);
    element.article = good;
    stage.main.append(element);
    await settled(element);
    const [first] = every(element, '.galley-item');
    element.article = second;
    await settled(element);
    expect(every(element, '.galley-item')).to.have.length(0);
    expect(equalsAfresh(element, second, { blocks: element.blocks })).to.equal(true);
    expect(errors).to.have.length(1);
    element.article = good;
    await settled(element);
    expect(every(element, '.galley-item')).to.have.length(3);
    expect(first?.isConnected).to.equal(false);
    expect(equalsAfresh(element, good, { blocks: element.blocks })).to.equal(true);
  });

  it('costs only itself where it is a block in a block', async () => {
    const element = document.createElement('galley-article');
    element.blocks = [brittle];
    const input = tide({ type: 'quote', children: ['Before.', { type: 'acme/brittle', text: 'bad' }, 'After.'] });
    element.article = input;
    stage.main.append(element);
    await settled(element);
    expect(every(element, '.galley-quote-text > *').map(({ className }) => className)).to.deep.equal(['galley-paragraph', 'galley-unknown', 'galley-paragraph']);
    expect(equalsAfresh(element, input, { blocks: [brittle] })).to.equal(true);
  });
});

describe('blocks in blocks of a host', () => {
  const box = defineBlock({
    type: 'acme/box',
    description: 'A box.',
    places: ['flow'],
    fields: { title: { kind: 'text', description: 'Its title.' }, children: { kind: 'blocks', model: 'flow', required: true, description: 'What stands in it.' } },
    template: ({ title, children }, context) => html`<section class="acme-box"><h2>${title}</h2><div>${blocks(children, context)}</div><p>${children.length} of ${children.map((child) => block(child, context)).length}</p></section>`,
  });

  it('are kept where nothing around them changed', async () => {
    const element = document.createElement('galley-article');
    element.blocks = [box];
    const input = (title: string, word: string): ArticleInput => tide({ type: 'acme/box', title, children: [{ type: 'acme/box', title, children: ['a', 'b', word] }, 'c', 'd'] });
    element.article = input('T', 'e');
    stage.main.append(element);
    await settled(element);
    const paragraphs = every(element, '.galley-paragraph');
    element.article = input('T', 'f');
    await settled(element);
    expect(lost(paragraphs)).to.equal(1);
    expect(equalsAfresh(element, input('T', 'f'), { blocks: [box] })).to.equal(true);
    element.article = input('U', 'f');
    await settled(element);
    expect(equalsAfresh(element, input('U', 'f'), { blocks: [box] })).to.equal(true);
  });

  const marked = defineBlock({
    type: 'acme/marked',
    description: 'A box with a mark beside what stands in it.',
    places: ['flow'],
    fields: { mark: { kind: 'text', description: 'Its mark.' }, children: { kind: 'blocks', model: 'flow', required: true, description: 'What stands in it.' } },
    template: ({ mark, children }, context) => html`<section class="acme-marked"><p title="${mark}">Marked</p><div>${blocks(children, context)}</div></section>`,
  });
  const loose = defineBlock({
    type: 'acme/loose',
    description: 'A box whose template is a hole alone.',
    places: ['flow'],
    fields: { children: { kind: 'blocks', model: 'flow', required: true, description: 'What stands in it.' } },
    template: ({ children }, context) => html`${html`<section class="acme-loose">${blocks(children, context)}</section>`}`,
  });

  for (const [what, records, before, after, gone] of [
    ['are kept beside an attribute that stays', [marked], { type: 'acme/marked', mark: 'A', children: ['a', 'b', 'c'] }, { type: 'acme/marked', mark: 'A', children: ['a', 'b', 'd'] }, 1],
    ['are set anew with an attribute that changes', [marked], { type: 'acme/marked', mark: 'A', children: ['a', 'b', 'c'] }, { type: 'acme/marked', mark: 'B', children: ['a', 'b', 'c'] }, 3],
    ['are set anew where a template has no element at its root', [loose], { type: 'acme/loose', children: ['a', 'b', 'c'] }, { type: 'acme/loose', children: ['a', 'b', 'd'] }, 3],
  ] as const) {
    it(what, async () => {
      const element = document.createElement('galley-article');
      element.blocks = records;
      element.article = tide(before);
      stage.main.append(element);
      await settled(element);
      const paragraphs = every(element, '.galley-paragraph');
      element.article = tide(after);
      await settled(element);
      expect(lost(paragraphs)).to.equal(gone);
      expect(equalsAfresh(element, tide(after), { blocks: records })).to.equal(true);
    });
  }
});
