import { expect } from '@open-wc/testing';
import { GalleyArticle } from 'galley/article';
import { answer, cleanUp, find, json, listen, settled, stage, story, until, watch } from '../support/elements.js';

const headline = (element: Element) => element.querySelector('.galley-headline')?.textContent;
const ids = (root: ParentNode) => [...root.querySelectorAll('[id]')].map(({ id }) => id);
const display = (element: Element) => getComputedStyle(element).display;
const REGIONS = '<galley-header></galley-header><galley-hero></galley-hero><galley-body></galley-body>';
const withHero = story('Tide', { image: { src: '/fault/picture', alt: 'A pier', width: 300, height: 200 } });

afterEach(cleanUp);

describe('composed mode', () => {
  it('gives the article to regions at any depth, in any order with other content, and touches nothing else', async () => {
    const element = stage.set(`<galley-article><div><galley-hero></galley-hero></div><galley-header></galley-header><aside class="ad">Advertisement</aside><section><galley-body></galley-body></section></galley-article>`);
    const changes = watch(find(element, '.ad'));
    const ready = listen('galley-ready');
    element.article = withHero;
    await settled(element);
    expect(element.querySelector('article')).to.equal(null);
    expect(headline(find(element, 'galley-header'))).to.equal('Tide');
    expect(find(element, 'galley-header').textContent).to.contain('Mira Sol');
    expect(find(element, 'galley-hero img').getAttribute('alt')).to.equal('A pier');
    expect(find(element, 'galley-body').textContent).to.contain('last paragraph');
    expect(display(find(element, '.ad'))).to.equal('block');
    expect(changes.take()).to.have.length(0);
    expect(ready).to.have.length(1);
    for (const region of element.querySelectorAll('galley-header, galley-hero, galley-body')) {
      expect(region.children).to.have.length(1);
      expect(find(region, 'section').className).to.equal('galley galley-region');
    }
    const all = ids(element);
    expect(new Set(all).size).to.equal(all.length);
  });

  it('leaves the byline out of the header while a byline stands by itself', async () => {
    const element = stage.set(`<galley-article>${REGIONS}</galley-article>`);
    element.article = story('Tide');
    await settled(element);
    const header = find(element, 'galley-header');
    expect(header.textContent).to.contain('Mira Sol');
    const byline = document.createElement('galley-byline');
    header.after(byline);
    await settled(element);
    expect(header.textContent).not.to.contain('Mira Sol');
    expect(byline.textContent).to.contain('Mira Sol');
    byline.remove();
    await settled(element);
    expect(header.textContent).to.contain('Mira Sol');
  });

  it('shows regions that are added, also without a reload, and forgets those that are removed', async () => {
    const element = stage.set('<galley-article><galley-header></galley-header></galley-article>');
    element.article = story('One');
    await settled(element);
    const body = document.createElement('galley-body');
    element.append(body);
    await settled(element);
    expect(body.textContent).to.contain('One, first');
    body.remove();
    element.article = story('Two');
    await settled(element);
    expect(body.textContent).to.contain('One, first');
    element.append(body);
    await settled(element);
    expect(body.textContent).to.contain('Two, first');
  });

  it('hides what a region showed before, and puts its child back', async () => {
    const element = stage.set('<galley-article><galley-body>Loading <i>…</i></galley-body></galley-article>');
    const body = find(element, 'galley-body');
    expect(body.innerText).to.contain('Loading');
    element.article = story('Tide');
    await settled(element);
    expect(body.innerText).not.to.contain('Loading');
    expect(body.innerText).to.contain('Tide, first paragraph.');
    const own = find(body, '[data-galley]');
    own.remove();
    await settled(element);
    expect(own.parentNode === body).to.equal(true);
  });

  it('shows a message in a child of its own, and takes it away', async () => {
    let isUp = false;
    answer(() => (isUp ? json(story('Up')) : json('', { status: 404 })));
    const errors = listen('galley-error');
    const element = stage.set(`<galley-article lang="en" src="a.json">${REGIONS}</galley-article>`);
    await until(() => errors.length === 1);
    expect(find(element, ':scope > [data-galley]').textContent).to.contain('could not be loaded');
    isUp = true;
    find<HTMLButtonElement>(element, 'button').click();
    await until(() => headline(element) === 'Up');
    await settled(element);
    expect(element.querySelector(':scope > [data-galley]')).to.equal(null);
  });

  it('keeps an article inside it apart', async () => {
    const outer = stage.set('<galley-article id="outer"><galley-header></galley-header><galley-article id="inner"><galley-header></galley-header></galley-article></galley-article>', '#outer');
    const inner = find<GalleyArticle>(outer, '#inner');
    (outer as GalleyArticle).article = story('Outer');
    inner.article = story('Inner');
    await settled(outer);
    expect([...outer.querySelectorAll('.galley-headline')].map(({ textContent }) => textContent)).to.deep.equal(['Outer', 'Inner']);
    inner.article = null;
    const alone = stage.set('<galley-article id="outer"><galley-article id="inner"><galley-header></galley-header></galley-article></galley-article>', '#outer') as GalleyArticle;
    alone.article = story('Outer');
    await settled(alone);
    expect(headline(find(alone, ':scope > article')), 'regions of the inner one do not make the outer one composed').to.equal('Outer');
  });
});
