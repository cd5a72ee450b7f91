import { expect } from '@open-wc/testing';
import { PATIENCE } from '#dist/elements/patience.js';
import { cleanUp, find, listen, pause, replace, settled, show, stage, story, until, watch } from '../support/elements.js';

const headline = (element: Element) => element.querySelector('.galley-headline')?.textContent;
const ids = (root: ParentNode) => [...root.querySelectorAll('[id]')].map(({ id }) => id);
const display = (element: Element) => getComputedStyle(element).display;

afterEach(cleanUp);

describe('own mode', () => {
  it('sets the whole article in one child and hides, but keeps, all others', async () => {
    const element = stage.set('<galley-article>Text <p class="ad">Fallback</p> and more</galley-article>');
    const before = [...element.childNodes];
    await settled(element);
    expect(display(find(element, 'p'))).to.equal('block');
    element.article = story('Tide');
    await settled(element);
    expect(display(find(element, 'p'))).to.equal('none');
    expect(element.innerText).not.to.match(/Fallback|and more/);
    expect(headline(element)).to.equal('Tide');
    expect([...element.childNodes].slice(0, -1)).to.deep.equal(before);
    const own = find(element, ':scope > article');
    expect(own.getAttribute('data-galley')).to.match(/^1 galley-$/);
    expect([own.lang, own.dir]).to.deep.equal(['en', 'ltr']);
    expect(getComputedStyle(own).visibility).to.equal('visible');
    expect(element.getBoundingClientRect().height - own.getBoundingClientRect().height).to.be.below(1);
  });

  it('puts its child back when someone takes it out, and touches no other child', async () => {
    const element = await show(story('Tide'));
    const foreign = document.createElement('aside');
    element.prepend(foreign);
    const own = find(element, 'article');
    element.replaceChildren(foreign);
    await settled(element);
    // asked first, for Chai takes minutes to tell lists of nodes apart
    expect(own.parentNode === element).to.equal(true);
    expect([...element.children]).to.deep.equal([foreign, own]);
    const changes = watch(element);
    element.article = story('Tide again');
    await settled(element);
    for (const { target, addedNodes, removedNodes } of changes.take()) {
      expect(target === foreign || foreign.contains(target)).to.equal(false);
      expect([...addedNodes, ...removedNodes].includes(foreign)).to.equal(false);
    }
  });

  it('gives way to regions that come later, and comes back when they go', async () => {
    const element = await show(story('Tide'));
    const body = document.createElement('galley-body');
    element.prepend(body);
    await settled(element);
    expect(element.querySelector(':scope > article')).to.equal(null);
    expect(body.textContent).to.contain('Tide, first paragraph.');
    body.remove();
    await settled(element);
    expect(headline(element)).to.equal('Tide');
  });

  it('keeps ids apart over several articles, each in its own language and direction', async () => {
    const first = await show(story('One'));
    const second = await show(story('یک', { inLanguage: 'fa' }));
    const third = await show(story('Tri', { inLanguage: 'cs' }));
    const all = ids(stage.main);
    expect(new Set(all).size).to.equal(all.length);
    expect([first, second, third].map((each) => [find(each, 'article').lang, find(each, 'article').dir])).to.deep.equal([['en', 'ltr'], ['fa', 'rtl'], ['cs', 'ltr']]);
    first.remove();
    await pause();
    const fourth = await show(story('Four'));
    stage.main.append(first);
    await settled(first);
    const after = ids(stage.main);
    expect(new Set(after).size, 'a prefix that was given back, and taken').to.equal(after.length);
    expect(ids(fourth)).to.include('galley-headline');
    expect(find(first, 'article').getAttribute('aria-labelledby')).to.equal(find(first, '.galley-headline').id);
  });

  it('sets the headline at its level, and all headings below it', async () => {
    const element = await show(story('Tide'), { level: 2 });
    expect([...element.querySelectorAll('h1, h2, h3, h4')].map(({ localName }) => localName)).to.deep.equal(['h2', 'h3']);
    element.setAttribute('level', '3');
    await settled(element);
    expect([...element.querySelectorAll('h1, h2, h3, h4')].map(({ localName }) => localName)).to.deep.equal(['h3', 'h4']);
    for (const wrong of ['x', '0', '9']) {
      element.setAttribute('level', wrong);
      await settled(element);
      const changes = watch(element);
      element.requestUpdate();
      await settled(element);
      expect(changes.take(), wrong).to.have.length(0);
    }
  });

  it('says that an attribute "article" means nothing, once', async () => {
    replace(PATIENCE, 'time', 60);
    const errors = listen('galley-error');
    const element = stage.set('<galley-article article="[object Object]"></galley-article>');
    await until(() => errors.length > 0);
    stage.main.append(element);
    await settled(element);
    await pause(120);
    expect(errors.map(({ detail }) => detail.code)).to.deep.equal(['misused']);
    expect(errors[0]?.detail.message).to.contain('property `article`');
  });
});
