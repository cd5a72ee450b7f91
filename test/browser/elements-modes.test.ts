import { expect } from '@open-wc/testing';
import { parseArticle } from 'galley';
import { GalleyArticle } from 'galley/article';
import { renderToString } from 'galley/html';
import { answer, cleanUp, find, json, listen, make, pause, settled, show, stage, story, until, watch } from '../support/elements.js';

const headline = (element: Element) => element.querySelector('.galley-headline')?.textContent;
const ids = (root: ParentNode) => [...root.querySelectorAll('[id]')].map(({ id }) => id);
const display = (element: Element) => getComputedStyle(element).display;
const REGIONS = '<galley-header></galley-header><galley-hero></galley-hero><galley-body></galley-body>';
const withHero = story('Tide', { image: { src: '/fault/picture', alt: 'A pier', width: 300, height: 200 } });

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
    const errors = listen('galley-error');
    const element = stage.set('<galley-article article="[object Object]"></galley-article>');
    await settled(element);
    stage.main.append(element);
    await settled(element);
    expect(errors.map(({ detail }) => detail.code)).to.deep.equal(['misused']);
    expect(errors[0]?.detail.message).to.contain('property `article`');
  });
});

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
      expect(find(region, 'div').className).to.equal('galley galley-region');
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

describe('definition', () => {
  it('may come a second time, and from a second copy', async () => {
    const first = customElements.get('galley-article');
    await import('#dist/define/article.js' + '?copy');
    await import('galley/cdn');
    expect(customElements.get('galley-article')).to.equal(first);
    const element = await show(story('Tide'));
    expect(headline(element)).to.equal('Tide');
  });

  const orders = [['article', 'header', 'body'], ['header', 'article', 'body'], ['body', 'header', 'article']];
  for (const order of orders) {
    it(`works in the order ${order.join(', ')}, with the property set before`, async () => {
      const frame = document.createElement('iframe');
      stage.main.append(frame);
      const page = frame.contentDocument as Document;
      page.open();
      page.write('<!doctype html><main><galley-article><galley-header></galley-header><aside></aside><galley-body></galley-body></galley-article></main>');
      page.close();
      const element = find<HTMLElement & { article: unknown }>(page, 'galley-article');
      element.article = story('Tide');
      const load = (name: string) => new Promise((resolve, reject) => {
        const script = page.createElement('script');
        script.type = 'module';
        script.src = new URL(`/dist/elements/${name}.js`, location.href).href;
        script.onload = resolve;
        script.onerror = reject;
        page.head.append(script);
        const define = page.createElement('script');
        define.type = 'module';
        define.textContent = `import * as module from '${script.src}'; const [Element] = Object.values(module); customElements.define('galley-${name}', Element);`;
        page.head.append(define);
      });
      for (const name of order) {
        await load(name);
        await frame.contentWindow?.customElements.whenDefined(`galley-${name}`);
        await pause(5);
      }
      await until(() => (find(page, 'galley-body').textContent ?? '').includes('Tide, last'));
      expect(headline(find(page, 'galley-header'))).to.equal('Tide');
      expect(element.querySelector('article')).to.equal(null);
    });
  }

  it('upgrades elements made by innerHTML and templates, with the property set before', async () => {
    stage.main.innerHTML = '<galley-undefined></galley-undefined>';
    const element = find<GalleyArticle>(stage.main, 'galley-undefined');
    element.article = story('Early');
    customElements.define('galley-undefined', class extends GalleyArticle {});
    await settled(element);
    expect(headline(element)).to.equal('Early');
  });

  it('waits until the parser is done, in a document that comes slowly', async () => {
    const frame = document.createElement('iframe');
    stage.main.append(frame);
    const page = frame.contentDocument as Document;
    page.open();
    page.write(`<!doctype html><script type="module">import '${new URL('/dist/define/index.js', location.href).href}'; document.documentElement.dataset.defined = '';</script><main>`);
    // modules wait for the end of the document: this one does not
    await (frame.contentWindow as unknown as { eval(code: string): Promise<unknown> }).eval(`import('${new URL('/dist/define/index.js', location.href).href}')`);
    page.write(`<galley-article src="/never.json"><script type="application/json">${JSON.stringify(story('Tide')).slice(0, 30)}`);
    await pause(30);
    expect(page.querySelector('galley-article [data-galley]')).to.equal(null);
    page.write(`${JSON.stringify(story('Tide')).slice(30)}</script>`);
    await pause(30);
    expect(page.querySelector('galley-article [data-galley]')).to.equal(null);
    page.write('<galley-body></galley-body></galley-article><p>After');
    await until(() => (page.querySelector('galley-body')?.textContent ?? '').includes('Tide, last'));
    expect(page.querySelector('galley-article > article'), 'composed, though the region came last').to.equal(null);
    page.close();
  });
});

describe('the life of an element', () => {
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
    const { stylesheetHash } = await import('#dist/styles/stylesheet.js');
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
