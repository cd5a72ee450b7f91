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

describe('adopted mode where the server knew no address of the page', () => {
  const relative = story('Tide', {
    url: 'tide.html',
    author: { name: 'Mira Sol', url: 'mira.html' },
    publisher: { name: 'Delta Post', url: '/', logo: { src: 'logo.png', width: 20, height: 20 }, publishingPrinciples: 'principles.html' },
    image: { src: '/fault/picture', alt: 'A pier', width: 300, height: 200, srcset: [{ src: '/fault/picture?600', width: 600 }], sources: [{ src: '/fault/picture?dark', media: 'dark', width: 300, height: 200 }] },
    section: { name: 'Coast', url: '../coast/' },
    related: [{ title: 'Ebb', url: 'ebb.html?a=1&b=2', image: { src: '/fault/picture?ebb', width: 3, height: 2 } }],
    body: [
      'Plain.',
      { type: 'paragraph', children: ['To ', { type: 'link', url: 'next page.html', children: 'the next' }, ', ', { type: 'link', url: './ferries/?page=2', children: 'page 2' }, ' and ', { type: 'link', url: '#how', children: 'below' }] },
      { type: 'heading', level: 2, id: 'how', children: 'How' },
      { type: 'image', src: '/fault/status?code=404&picture', alt: '', decorative: true, width: 300, height: 200, loading: 'eager' },
      { type: 'paragraph', children: [{ type: 'link', url: 'HTTPS://Delta.Example:443/a/../b', rel: ['license'], children: 'Elsewhere' }] },
    ] as never,
  });
  const given: Record<string, (element: GalleyArticle) => void> = {
    'as a property': (element) => { element.article = relative; },
    'as JSON in the tag': (element) => {
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify(relative);
      element.append(script);
    },
    'as an address beside the page': (element) => {
      answer(() => json(relative));
      element.src = 'tide.json';
    },
  };

  for (const [way, give] of Object.entries(given)) {
    it(`keeps every node when the same article is set ${way}`, async () => {
      const ready = listen('galley-ready');
      const element = stage.set(renderToString(relative));
      await until(() => element.querySelector('.galley-frame-missing') !== null);
      await settled(element);
      const nodes = [...find(element, 'article').querySelectorAll('*')];
      give(element);
      await until(() => ready.length === 2);
      expect([...find(element, 'article').querySelectorAll('*')]).to.deep.equal(nodes);
      element.article = { ...relative, headline: 'Tide turns' };
      await settled(element);
      expect(headline(element)).to.equal('Tide turns');
      expect(find(element, '.galley-hero')).to.equal(nodes.find((node) => node.matches('.galley-hero')));
    });
  }

  it('replaces a node that leads somewhere else', async () => {
    const element = stage.set(renderToString(relative));
    await settled(element);
    const link = find(element, 'a[href="next page.html"], a[href="next%20page.html"]');
    element.article = JSON.parse(JSON.stringify(relative).replace('next page.html', 'other.html')) as typeof relative;
    await settled(element);
    expect(link.isConnected).to.equal(false);
  });
});
