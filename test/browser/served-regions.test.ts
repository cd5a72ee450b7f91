import { expect } from '@open-wc/testing';
import { parseArticle } from 'galley';
import { renderRegions, renderToString } from 'galley/html';
import type { GalleyArticle } from 'galley/article';
import { answer, cleanUp, find, json, listen, settled, stage, story, until, watch } from '../support/elements.js';

const image = { src: '/fault/status?code=404&picture', alt: 'A pier', width: 300, height: 200 };
const input = story('Tide', { image });
const { article } = parseArticle(input, { baseUrl: document.baseURI });

/** A page in which a server has set an article in regions, with something of its own between them. */
function page(attributes = '', options: Parameters<typeof renderRegions>[2] = {}): string {
  const { header, byline, hero, body } = renderRegions(article, ['header', 'byline', 'hero', 'body'], options);
  return `<galley-article${attributes}><div>${hero}</div>${header}<aside class="ad">Advertisement</aside>${byline}<p class="loading">Loading</p>${body}</galley-article>`;
}

const REGIONS = 'galley-header, galley-byline, galley-hero, galley-body';
const regions = (element: Element) => [...element.querySelectorAll(REGIONS)];
const ids = (root: ParentNode) => [...root.querySelectorAll('[id]')].map(({ id }) => id);

afterEach(cleanUp);

describe('regions that a server has set', () => {
  it('are complete, and stay as they are: nothing is asked for or changed, and the article is ready', async () => {
    const requests = answer(() => json(input));
    const ready = listen('galley-ready');
    const errors = listen('galley-error');
    const element = stage.set<GalleyArticle>(page(' src="a.json"', { prefix: 'paper-' }));
    const changes = watch(element);
    await settled(element);
    await until(() => element.querySelector('.galley-frame-missing') !== null);
    expect(changes.take().filter(({ target }) => !(target as Element).closest('.galley-frame'))).to.have.length(0);
    expect([requests.length, errors.length]).to.deep.equal([0, 0]);
    expect(ready.map(({ detail }) => detail.article)).to.deep.equal([undefined]);
    expect(element.matches(':state(ready)')).to.equal(true);
    for (const region of regions(element)) expect(region.matches(':state(ready):state(whole)'), region.localName).to.equal(true);
    expect(ids(element)).to.include('paper-headline');
    element.src = 'b.json';
    await until(() => requests.length === 1);
  });

  it('keep their nodes when the same article is set, and all but what differs when another is', async () => {
    const element = stage.set<GalleyArticle>(page());
    await settled(element);
    const nodes = [...element.querySelectorAll('[data-galley], [data-galley] *')];
    element.article = article;
    await settled(element);
    expect([...element.querySelectorAll('[data-galley], [data-galley] *')]).to.deep.equal(nodes);
    const hero = find(element, '.galley-hero');
    element.article = story('Ebb', { image });
    await settled(element);
    expect(find(element, '.galley-headline').textContent).to.equal('Ebb');
    expect(find(element, '.galley-hero') === hero).to.equal(true);
    expect(find(element, '.ad').textContent).to.equal('Advertisement');
  });

  it('are emptied when the article is taken away', async () => {
    const element = stage.set<GalleyArticle>(page());
    await settled(element);
    element.article = null;
    await settled(element);
    expect(element.querySelectorAll('[data-galley]')).to.have.length(0);
    for (const region of regions(element)) expect(region.matches(':state(ready)')).to.equal(false);
    element.article = article;
    await settled(element);
    expect(element.querySelectorAll('[data-galley]')).to.have.length(4);
  });

  it('get ids of their own beside another article', async () => {
    const element = stage.set<GalleyArticle>(`${renderToString(article)}<div id="second">${page()}</div>`, '#second galley-article');
    await settled(element);
    await until(() => !ids(element).includes('galley-headline'));
    const all = ids(stage.main);
    expect(new Set(all).size).to.equal(all.length);
    expect([...element.querySelectorAll('[data-galley]')].map((wrapper) => wrapper.getAttribute('data-galley'))).to.deep.equal(Array(4).fill('1 galley--2-'));
    element.article = story('Ebb', { image });
    await settled(element);
    expect(new Set(ids(stage.main)).size).to.equal(ids(stage.main).length);
  });
});
