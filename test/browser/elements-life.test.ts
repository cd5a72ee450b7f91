import { expect } from '@open-wc/testing';
import type { GalleyArticle } from 'galley/article';
import { answer, cleanUp, find, json, listen, make, pause, settled, show, stage, story, until, watch } from '../support/elements.js';

const headline = (element: Element) => element.querySelector('.galley-headline')?.textContent;
const ids = (root: ParentNode) => [...root.querySelectorAll('[id]')].map(({ id }) => id);

afterEach(cleanUp);

describe('the life of an element', () => {
  it('is not complete before what an update has had to wait for anew is there', async () => {
    const { PageElement } = await import('#dist/elements/element.js');
    const arrived: number[] = [];
    class Waits extends PageElement {
      override update(changed: Map<PropertyKey, unknown>): void {
        super.update(changed);
        const turn = arrived.length;
        if (turn < 3) this.waitFor(pause(turn * 30).then(() => { arrived.push(turn); }));
      }
    }
    customElements.define('x-waits', Waits);
    const element = new Waits();
    stage.main.append(element);
    await element.updateComplete;
    expect(arrived).to.deep.equal([0, 1, 2]);
  });

  it('is not rendered again by moves, nor asked for again', async () => {
    const requests = answer(() => json(story('Tide')));
    const element = make({ src: 'a.json' });
    stage.main.append(element);
    await until(() => headline(element) === 'Tide');
    const changes = watch(element);
    const box = stage.main.appendChild(document.createElement('div'));
    box.append(element);
    await settled(element);
    if ('moveBefore' in stage.main) (stage.main as HTMLElement & { moveBefore(node: Node, before: Node | null): void }).moveBefore(element, null);
    await settled(element);
    element.remove();
    await pause(5);
    box.append(element);
    await settled(element);
    expect(changes.take()).to.have.length(0);
    expect(requests).to.have.length(1);
  });

  it('goes on in the document of a frame, with its styles', async () => {
    const element = await show(story('Tide'));
    const own = find(element, 'article');
    const frame = document.createElement('iframe');
    stage.main.append(frame);
    const inner = frame.contentDocument as Document;
    inner.body.append(element);
    await settled(element);
    expect(find(element, 'article')).to.equal(own);
    expect(inner.adoptedStyleSheets).to.have.length(1);
    element.article = story('Tide turns');
    await settled(element);
    expect(headline(element)).to.equal('Tide turns');
    expect(find(element, '.galley-headline').ownerDocument).to.equal(inner);
  });

  it('adopts the stylesheet once for a root, and not where the page announces its own', async () => {
    const { stylesheetHash } = await import('#dist/blocks/stylesheet.js');
    await show(story('One'));
    await show(story('Two'));
    expect(document.adoptedStyleSheets).to.have.length(1);
    const shadow = stage.main.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    const ofThePage = new CSSStyleSheet();
    shadow.adoptedStyleSheets = [ofThePage];
    const inside = make({ article: story('Three') });
    shadow.append(inside);
    await settled(inside);
    expect(shadow.adoptedStyleSheets).to.have.length(2);
    expect(shadow.adoptedStyleSheets[0]).to.equal(ofThePage);
    const linked = stage.main.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`galley-article { --galley-css: ${stylesheetHash}; }`);
    linked.adoptedStyleSheets = [sheet];
    const plain = make({ article: story('Four') });
    linked.append(plain);
    await settled(plain);
    expect(linked.adoptedStyleSheets).to.deep.equal([sheet]);
    expect(getComputedStyle(stage.main.querySelector('galley-article') as Element).getPropertyValue('--galley-css')).to.equal(stylesheetHash);
  });

  it('is cloned with what it shows; a clone with data gets ids of its own', async () => {
    const element = stage.set(`<galley-article><script type="application/json">${JSON.stringify(story('Tide'))}</script></galley-article>`);
    await settled(element);
    const clone = element.cloneNode(true) as GalleyArticle;
    stage.main.append(clone);
    await settled(clone);
    expect(headline(clone)).to.equal('Tide');
    expect(clone.querySelectorAll('[data-galley]')).to.have.length(1);
    const all = ids(stage.main);
    expect(new Set(all).size).to.equal(all.length);
    clone.article = story('Ebb');
    await settled(clone);
    expect([headline(element), headline(clone)]).to.deep.equal(['Tide', 'Ebb']);
  });

  it('fires each event once for each article, with what it is about', async () => {
    const ready = listen('galley-ready');
    const element = await show(story('One'));
    element.article = story('One');
    await settled(element);
    element.level = 2;
    await settled(element);
    expect(ready, 'an equal article is the same article').to.have.length(1);
    element.article = story('Two', { body: [{ type: 'paragraf', children: 'x' } as never] });
    await settled(element);
    expect(ready).to.have.length(2);
    const { article, issues } = ready[1]?.detail ?? { article: undefined, issues: [] };
    expect(article?.body).to.have.length(1);
    expect(issues.length).to.be.greaterThan(0);
    expect(element.issues).to.equal(issues);
  });

  it('fires an event for a new object that shows the same and has other issues', async () => {
    const ready = listen('galley-ready');
    const element = await show(story('One'));
    const [before] = ready;
    element.article = { ...story('One'), unknownField: 1 } as never;
    await settled(element);
    expect(ready).to.have.length(2);
    expect(ready[1]?.detail.article).to.equal(before?.detail.article);
    expect(ready[1]?.detail.issues.map(({ pointer }) => pointer)).to.include('/unknownField');
    element.article = { ...story('One'), unknownField: 2 } as never;
    await settled(element);
    expect(ready, 'the same issues').to.have.length(2);
    element.article = story('One');
    await settled(element);
    expect(ready).to.have.length(3);
  });

  it('survives 1,000 times in and out of the document', async () => {
    const element = await show(story('Tide'));
    const own = find(element, 'article');
    for (let time = 0; time < 1_000; time++) {
      element.remove();
      if (time % 100 === 0) await pause();
      stage.main.append(element);
    }
    await settled(element);
    expect(find(element, 'article')).to.equal(own);
    expect(element.children).to.have.length(1);
  });
});

describe('2,000 blocks', () => {
  const many = () => Array.from({ length: 2_000 }, (_, index) => `Paragraph ${String(index)}.`);
  const changed = (body: string[]) => JSON.parse(JSON.stringify(story('Long', { body }))) as ReturnType<typeof story>;

  it('change one, insert one, delete one: nothing else is touched', async () => {
    const element = await show(changed(many()));
    const column = find(element, '.galley-column');
    const changes = watch(element);
    const touched = () => changes.take().filter(({ type }) => type === 'childList').map(({ target, addedNodes, removedNodes }) => [target === column, addedNodes.length, removedNodes.length]);
    const body = many();

    body[1_000] = 'Another.';
    element.article = changed(body);
    await settled(element);
    expect(touched()).to.deep.equal([[true, 0, 1], [true, 1, 0]]);

    body.unshift('New at the head.');
    element.article = changed(body);
    await settled(element);
    expect(touched()).to.deep.equal([[true, 1, 0]]);

    body.splice(500, 1);
    element.article = changed(body);
    await settled(element);
    expect(touched()).to.deep.equal([[true, 0, 1]]);
    expect(column.querySelectorAll(':scope > .galley-paragraph')).to.have.length(2_000);
  });
});
