import { expect } from '@open-wc/testing';
import type { GalleyArticle } from 'galley/article';
import { renderToString } from 'galley/html';
import { answer, cleanUp, find, json, listen, make, settled, show, stage, story, until } from '../support/elements.js';

const headline = (element: Element) => element.querySelector('.galley-headline')?.textContent;
const states = (element: Element) => ['loading', 'ready', 'whole', 'loose-text', 'error', 'stale'].filter((state) => element.matches(`:state(${state})`));

afterEach(cleanUp);

describe('an article that is taken away with null', () => {
  it('leaves an empty element: its own children are seen, in no state, without an event or an issue', async () => {
    const element = stage.set('<galley-article>Loose <p>Fallback</p></galley-article>');
    element.article = story('Tide', { body: [{ type: 'paragraf', children: 'x' } as never] });
    await settled(element);
    expect(states(element)).to.deep.equal(['ready', 'whole', 'loose-text']);
    expect(element.issues.length).to.be.greaterThan(0);
    const ready = listen('galley-ready');
    const errors = listen('galley-error');
    element.article = null;
    await settled(element);
    expect(element.innerHTML).to.equal('Loose <p>Fallback</p>');
    expect(find(element, 'p').checkVisibility()).to.equal(true);
    expect(states(element)).to.deep.equal([]);
    expect(element.issues).to.deep.equal([]);
    expect([ready.length, errors.length]).to.deep.equal([0, 0]);
  });

  it('may come again, the same object too', async () => {
    const ready = listen('galley-ready');
    const article = story('Tide');
    const element = await show(article);
    for (const again of [article, story('Ebb')]) {
      element.article = null;
      await settled(element);
      element.article = again;
      await settled(element);
      expect([headline(element), states(element).join()]).to.deep.equal([again.headline, 'ready,whole']);
    }
    expect(ready).to.have.length(3);
  });

  it('stays with undefined', async () => {
    const element = await show(story('Tide'));
    element.article = undefined;
    await settled(element);
    expect([headline(element), states(element).join()]).to.deep.equal(['Tide', 'ready,whole']);
  });

  it('gives way to JSON in the tag, and to src', async () => {
    answer(() => json(story('Src')));
    const element = stage.set(`<galley-article src="a.json"><script type="application/json">${JSON.stringify(story('Script'))}</script></galley-article>`);
    element.article = story('Property');
    await settled(element);
    element.article = null;
    await settled(element);
    expect(headline(element)).to.equal('Script');
    find(element, 'script').remove();
    await until(() => headline(element) === 'Src');
    element.src = null;
    await settled(element);
    expect(element.querySelector('[data-galley]'), 'there is none any more').to.equal(null);
    element.src = 'b.json';
    await until(() => headline(element) === 'Src');
  });

  it('takes a message of a failure away too', async () => {
    const element = await show('{' as never);
    expect(states(element)).to.deep.equal(['error']);
    element.article = null;
    await settled(element);
    expect([element.innerHTML, states(element).length]).to.deep.equal(['', 0]);
    await settled(element);
    const other = await show(story('Tide'));
    other.article = '{' as never;
    await settled(other);
    expect(states(other)).to.deep.equal(['ready', 'whole', 'stale']);
    other.article = null;
    await settled(other);
    expect([other.innerHTML, states(other).length]).to.deep.equal(['', 0]);
  });

  it('leaves regions, a shadow root and adopted markup empty', async () => {
    const composed = stage.set('<galley-article><galley-header><p>Head</p></galley-header><aside></aside><galley-body></galley-body></galley-article>');
    const before = composed.outerHTML;
    composed.article = story('Tide');
    await settled(composed);
    const region = find(composed, 'galley-header');
    expect([headline(region), states(region).join()]).to.deep.equal(['Tide', 'ready,whole']);
    composed.article = null;
    await settled(composed);
    expect(composed.outerHTML).to.equal(before);
    expect([states(composed), states(region)]).to.deep.equal([[], []]);
    expect(find(region, 'p').checkVisibility()).to.equal(true);
    composed.article = story('Ebb');
    await settled(composed);
    expect(headline(region)).to.equal('Ebb');

    const isolated = stage.set('<galley-article isolate><p>Fallback</p></galley-article>');
    isolated.article = story('Tide');
    await settled(isolated);
    isolated.article = null;
    await settled(isolated);
    expect(isolated.shadowRoot?.innerHTML).to.equal('<slot></slot>');
    expect(find(isolated, 'p').checkVisibility()).to.equal(true);

    const adopted = stage.set(renderToString(story('Tide')));
    await settled(adopted);
    adopted.article = null;
    await settled(adopted);
    expect([adopted.innerHTML.trim(), states(adopted).length]).to.deep.equal(['', 0]);
  });

  it('leaves the focus that was in it in this place of the page', async () => {
    const link = { type: 'paragraph', children: [{ type: 'link', url: 'https://a.example/', children: 'x' }] } as never;
    for (const markup of ['<galley-article></galley-article>', '<galley-article><galley-body></galley-body></galley-article>']) {
      const element = stage.set(markup);
      element.article = story('Tide', { body: [link] });
      await settled(element);
      find(element, 'a').focus();
      element.article = null;
      await settled(element);
      const focused = document.activeElement as HTMLElement;
      expect(focused.localName).to.equal(find(element.parentElement as Element, markup.includes('body') ? 'galley-body' : 'galley-article').localName);
      focused.blur();
      expect(focused.hasAttribute('tabindex')).to.equal(false);
    }
  });

  it('says nothing where it never came', async () => {
    const element: GalleyArticle = make({ article: null });
    const ready = listen('galley-ready');
    stage.main.append(element);
    await settled(element);
    expect([element.innerHTML, states(element).length, ready.length]).to.deep.equal(['', 0, 0]);
  });
});
