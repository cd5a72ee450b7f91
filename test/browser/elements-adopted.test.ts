import { expect } from '@open-wc/testing';
import { parseArticle } from 'galley';
import { GalleyArticle } from 'galley/article';
import { renderToString } from 'galley/html';
import { answer, cleanUp, find, json, listen, settled, stage, story, until, watch } from '../support/elements.js';

const headline = (element: Element) => element.querySelector('.galley-headline')?.textContent;
const ids = (root: ParentNode) => [...root.querySelectorAll('[id]')].map(({ id }) => id);
const withHero = story('Tide', { image: { src: '/fault/picture', alt: 'A pier', width: 300, height: 200 } });

afterEach(cleanUp);

describe('adopted mode', () => {
  const first = parseArticle(withHero, { baseUrl: document.baseURI }).article;

  it('changes no child, asks for nothing, keeps ids and prefix, and is ready at once', async () => {
    const requests = answer(() => json(withHero));
    const ready = listen('galley-ready');
    const markup = renderToString(first, { prefix: 'paper-', src: 'a.json' }).replaceAll('galley-article', 'galley-later');
    const element = stage.set(markup, 'galley-later');
    const before = [...element.querySelectorAll('*')];
    const changes = watch(element);
    customElements.define('galley-later', class extends GalleyArticle {});
    await settled(element);
    expect(changes.take()).to.have.length(0);
    expect(requests).to.have.length(0);
    expect([...element.querySelectorAll('*')]).to.deep.equal(before);
    expect(ready.map(({ detail }) => detail.article)).to.deep.equal([undefined]);
    expect(element.matches(':state(ready):state(whole)')).to.equal(true);
    (element as GalleyArticle).article = first;
    await settled(element);
    expect(changes.take(), 'the same article').to.have.length(0);
    expect(ids(element)).to.include('paper-headline');
    expect(ready.map(({ detail }) => detail.article)).to.deep.equal([undefined, first]);
    (element as GalleyArticle).src = 'b.json';
    (element as GalleyArticle).article = null;
    await until(() => requests.length === 1);
  });

  it('replaces only the blocks that differ, and keeps what a page has put between them', async () => {
    const before = parseArticle(story('Tide')).article;
    const element = stage.set(renderToString(before));
    const [one, heading, last] = [...find(element, '.galley-column').querySelectorAll(':scope > .galley-paragraph, :scope > .galley-heading')];
    const ad = document.createElement('aside');
    heading?.after(ad);
    await settled(element);
    element.article = story('Tide', { body: ['Tide, first paragraph.', { type: 'heading', level: 2, children: 'A part' }, 'Another end.'] });
    await settled(element);
    const after = [...find(element, '.galley-column').querySelectorAll(':scope > .galley-paragraph, :scope > .galley-heading, :scope > aside')];
    expect([after[0], after[1]]).to.deep.equal([one, heading]);
    expect(after).to.include(ad);
    expect(after).not.to.include(last);
    expect(find(element, '.galley-column').textContent).to.contain('Another end.').and.not.contain('last paragraph');
  });

  it('keeps an advertisement between the blocks of the same article, and every node', async () => {
    const element = stage.set(renderToString(first));
    const ad = document.createElement('aside');
    find(element, '.galley-paragraph').after(ad);
    await settled(element);
    const changes = watch(element);
    element.article = first;
    await settled(element);
    expect(changes.take()).to.have.length(0);
  });

  it('becomes another language as a whole', async () => {
    const element = stage.set(renderToString(first));
    await settled(element);
    element.article = story('جزر و مد', { inLanguage: 'fa', body: ['بند نخست'] });
    await settled(element);
    const own = find(element, 'article');
    expect([own.lang, own.dir, headline(element)]).to.deep.equal(['fa', 'rtl', 'جزر و مد']);
    expect(own.textContent).not.to.match(/Tide|Published/);
  });

  it('takes another level or another prefix for another markup', async () => {
    const element = stage.set(renderToString(first));
    element.level = 2;
    element.article = first;
    await settled(element);
    expect([...element.querySelectorAll('h1, h2, h3')].map(({ localName }) => localName)).to.deep.equal(['h2', 'h3']);
    const markup = renderToString(first);
    const other = stage.set(`${markup}${markup}`, 'galley-article + galley-article') as GalleyArticle;
    other.article = first;
    await settled(other);
    const all = ids(stage.main);
    expect(new Set(all).size).to.equal(all.length);
  });

  for (const [what, breakIt] of [
    ['without a column', (own: Element) => find(own, '.galley-column').remove()],
    ['without blocks', (own: Element) => find(own, '.galley-column').replaceChildren()],
    ['with blocks in another order', (own: Element) => find(own, '.galley-column').append(find(own, '.galley-paragraph'))],
    ['with a part twice', (own: Element) => find(own, '.galley-column').append(find(own, '.galley-opening').cloneNode(true))],
    ['without a mark', (own: Element) => own.setAttribute('data-galley', '')],
    ['with a broken mark', (own: Element) => own.setAttribute('data-galley', '9 x')],
    ['as plain text', (own: Element) => own.replaceChildren('text')],
  ] as const) {
    it(`mends markup ${what} as soon as there is an article`, async () => {
      const errors = listen('galley-error');
      const element = stage.set(renderToString(first));
      breakIt(find(element, 'article'));
      await settled(element);
      element.article = first;
      await settled(element);
      expect(errors).to.have.length(0);
      const [paragraphs, headlines] = ['.galley-paragraph', '.galley-headline'].map((selector) => element.querySelectorAll(selector).length);
      expect([paragraphs, headlines], find(element, 'article').outerHTML).to.deep.equal([2, 1]);
    });
  }
});
