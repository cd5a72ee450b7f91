import { expect } from '@open-wc/testing';
import type { GalleyArticle } from 'galley/article';
import { renderToString } from 'galley/html';
import { stylesheet } from '#dist/blocks/stylesheet.js';
import { answer, cleanUp, find, json, listen, make, pause, settled, show, stage, story, until, watch } from '../support/elements.js';
import { closePages, differences, looksOf, openPage } from '../support/hostile/frame.js';
import { CONTENT_CLASSES, HOSTILE_PAGES } from '../support/hostile/pages.js';
import { KEPT_PROPERTIES, KEPT_PSEUDO_ELEMENTS } from '../support/hostile/properties.js';
import { english, persian } from './styles-samples.js';

afterEach(cleanUp);

const isolated = (fields: Partial<GalleyArticle> = {}) => {
  const element = make(fields);
  element.setAttribute('isolate', '');
  return element;
};

function rootOf(element: Element): ShadowRoot {
  if (!element.shadowRoot) throw new Error('There is no shadow root.');
  return element.shadowRoot;
}

const isShown = (element: Element) => (element as HTMLElement).checkVisibility();
const headlineIn = (element: Element) => rootOf(element).querySelector('.galley-headline')?.textContent;

/** Puts markup on the stage as a page from a server has it, with the roots that it declares. */
function serve(markup: string): GalleyArticle {
  const fresh = document.implementation.createHTMLDocument();
  (fresh.body as HTMLElement & { setHTMLUnsafe(html: string): void }).setHTMLUnsafe(markup);
  stage.main.replaceChildren(...fresh.body.childNodes);
  return find<GalleyArticle>(stage.main, 'galley-article');
}

describe('an isolated article', () => {
  it('stands in an open shadow root with its styles, and nothing of it in the page', async () => {
    const element = isolated({ article: story('Tide') });
    stage.main.append(element);
    await settled(element);
    expect(headlineIn(element)).to.equal('Tide');
    expect(element.childNodes).to.have.length(0);
    expect(rootOf(element).adoptedStyleSheets).to.have.length(1);
    const own = find(rootOf(element), 'article');
    expect(getComputedStyle(own).containerName).to.equal('galley galley-place');
    expect([own.lang, own.dir]).to.deep.equal(['en', 'ltr']);
    expect(element.getBoundingClientRect().height).to.be.closeTo(own.getBoundingClientRect().height, 1);
  });

  it('shows its other children before the article is there, and keeps but hides them after', async () => {
    const element = stage.set('<galley-article isolate>Text <p>Fallback</p></galley-article>');
    const before = [...element.childNodes];
    await settled(element);
    expect(isShown(find(element, 'p'))).to.equal(true);
    element.article = story('Tide');
    await settled(element);
    expect(headlineIn(element)).to.equal('Tide');
    expect(isShown(find(element, 'p'))).to.equal(false);
    expect(getComputedStyle(find(rootOf(element), 'article')).visibility).to.equal('visible');
    expect(getComputedStyle(find(rootOf(element), '.galley-headline')).fontSize).to.not.equal('0px');
    expect([...element.childNodes].every((node, index) => node === before[index])).to.equal(true);
  });

  it('shows its other children beside the message where the article does not arrive', async () => {
    answer(() => new Response('', { status: 404 }));
    const element = stage.set('<galley-article isolate src="/none.json"><p>Fallback</p></galley-article>');
    await until(() => element.shadowRoot?.querySelector('.galley-notice'));
    expect(isShown(find(element, 'p'))).to.equal(true);
    expect(isShown(find(rootOf(element), '.galley-notice'))).to.equal(true);
  });

  it('takes its JSON from a child script and from an address', async () => {
    const inline = stage.set(`<galley-article isolate><script type="application/json">${JSON.stringify(story('Inline'))}</script></galley-article>`);
    await settled(inline);
    expect(headlineIn(inline)).to.equal('Inline');
    answer(() => json(story('Fetched')));
    const fetched = stage.set('<galley-article isolate src="/a.json"></galley-article>');
    await until(() => fetched.shadowRoot && headlineIn(fetched));
    expect(headlineIn(fetched)).to.equal('Fetched');
  });

  it('keeps the nodes of what stays the same when another article is set', async () => {
    const element = isolated({ article: story('Tide') });
    stage.main.append(element);
    await settled(element);
    const [first] = rootOf(element).querySelectorAll('.galley-paragraph');
    element.article = story('Tide', { body: ['Tide, first paragraph.', 'Something new.'] });
    await settled(element);
    const paragraphs = [...rootOf(element).querySelectorAll('.galley-paragraph')];
    expect(paragraphs.map(({ textContent }) => textContent)).to.deep.equal(['Tide, first paragraph.', 'Something new.']);
    expect(paragraphs[0] === first).to.equal(true);
  });

  it('says what to do where regions stand in it, and lays the article out all the same', async () => {
    const errors = listen('galley-error');
    const element = stage.set('<galley-article isolate><galley-header></galley-header><galley-body></galley-body></galley-article>');
    element.article = story('Tide');
    await settled(element);
    await until(() => errors.length > 0, 'it is said');
    expect(errors.map(({ detail }) => detail.code)).to.deep.equal(['misused']);
    expect(errors[0]?.detail.message).to.contain('isolate');
    expect(headlineIn(element)).to.equal('Tide');
    expect(find(element, 'galley-header').textContent).to.equal('');
  });

  it('reads the attribute once: what is laid out in the page stays there', async () => {
    const element = await show(story('Tide'));
    element.setAttribute('isolate', '');
    element.article = story('Ebb');
    await settled(element);
    expect(element.shadowRoot).to.equal(null);
    expect(element.querySelector('.galley-headline')?.textContent).to.equal('Ebb');
  });

  it('goes with its styles where it is moved or cloned to, another document included', async () => {
    const element = isolated({ article: story('Tide') });
    stage.main.append(element);
    await settled(element);
    const clone = element.cloneNode(true) as GalleyArticle;
    stage.main.append(clone);
    await settled(clone);
    expect(headlineIn(clone)).to.equal('Tide');
    expect(rootOf(clone).adoptedStyleSheets).to.have.length(1);
    const frame = document.createElement('iframe');
    stage.main.append(frame);
    frame.contentDocument?.body.append(element);
    await until(() => rootOf(element).adoptedStyleSheets.length === 1);
    expect(headlineIn(element)).to.equal('Tide');
    expect(getComputedStyle(find(rootOf(element), 'article')).containerName).to.equal('galley galley-place');
  });

  it('takes the tokens of the page, and none of its rules', async () => {
    const style = document.createElement('style');
    style.textContent = 'main { --galley-color-heading: rgb(1, 2, 3) } .galley.galley .galley-headline { font-style: italic !important }';
    stage.main.append(style);
    const element = isolated({ article: story('Tide') });
    stage.main.append(element);
    await settled(element);
    const { color, fontStyle } = getComputedStyle(find(rootOf(element), '.galley-headline'));
    expect([color, fontStyle]).to.deep.equal(['rgb(1, 2, 3)', 'normal']);
  });
});

describe('an isolated article from a server', () => {
  it('is complete before any script runs', async () => {
    const page = await openPage(renderToString(story('Tide'), { isolate: true }), []);
    const element = find(page, 'galley-article');
    expect(headlineIn(element)).to.equal('Tide');
    expect(page.defaultView?.getComputedStyle(find(rootOf(element), '.galley')).containerName).to.equal('galley galley-place');
    expect(page.defaultView?.getComputedStyle(element).display).to.equal('block');
    closePages();
  });

  it('is taken over as it stands, and updated where it differs', async () => {
    const element = serve(renderToString(story('Tide'), { isolate: true }));
    const own = find(rootOf(element), 'article');
    const changes = watch(rootOf(element));
    const ready = listen('galley-ready');
    await settled(element);
    expect(ready).to.have.length(1);
    expect(rootOf(element).adoptedStyleSheets).to.have.length(0);
    element.article = story('Tide');
    await settled(element);
    expect(changes.take().map(({ type, attributeName, target }) => `${type} ${String(attributeName)} ${target.nodeName}`)).to.deep.equal([]);
    element.article = story('Ebb');
    await settled(element);
    expect(find(rootOf(element), 'article') === own).to.equal(true);
    expect(headlineIn(element)).to.equal('Ebb');
  });

  it('asks nothing of the address in src', async () => {
    const requests = answer(() => json(story('Ebb')));
    const element = serve(renderToString(story('Tide'), { isolate: true, src: '/a.json' }));
    await settled(element);
    await pause(20);
    expect(requests).to.have.length(0);
    expect(headlineIn(element)).to.equal('Tide');
  });

  it('links the style sheet whose address is given', () => {
    const element = serve(renderToString(story('Tide'), { isolate: true, stylesheet: '/styles/galley.css?a=1&b="2"' }));
    expect(find(rootOf(element), 'link').getAttribute('href')).to.equal('/styles/galley.css?a=1&b="2"');
    expect(rootOf(element).querySelector('style')).to.equal(null);
  });
});

describe('an isolated article on a page that cannot be trusted', () => {
  const worst = `* { margin: 9px !important; padding: 3px !important; border: 1px solid red !important; color: red !important; background: #ff0 !important; font: italic 9px/1 fantasy !important; letter-spacing: 3px !important; text-transform: uppercase !important; float: left !important; position: relative !important }
    #main p, #main h1, #main a { color: red; font-size: 99px } .galley-paragraph { display: none !important }`;
  // no picture has to arrive
  const markup = (isolate: boolean) => [english, persian].map((article) => renderToString(article, { isolate }).replaceAll(/ (src|srcset)="[^"]*"/g, '')).join('');
  const body = markup(true);
  const around = `<main id="main" style="all: initial !important; display: block !important"><div class="${CONTENT_CLASSES}" style="all: initial !important; display: block !important; width: 900px !important">${body.replaceAll('<galley-article', '<galley-article style="all: initial !important; display: block !important"')}</div></main>`;
  const looks = (page: Document) =>
    [...page.querySelectorAll('galley-article')].flatMap((element) => looksOf(find(rootOf(element), 'article'), KEPT_PROPERTIES, KEPT_PSEUDO_ELEMENTS));
  let calm: readonly string[] = [];
  before(async () => {
    calm = looks(await openPage(around, []));
  });
  afterEach(closePages);

  for (const [name, css] of Object.entries({ ...HOSTILE_PAGES, 'rules that are important': () => worst })) {
    it(`looks as on a blank page under ${name}`, async () => {
      const page = await openPage(around, [await css()]);
      expect(calm).to.have.length.above(1000);
      expect(differences(calm, looks(page)).slice(0, 40)).to.deep.equal([]);
    });
  }

  it('is needed: without it the same rules come through', async () => {
    const seen = async (sheets: readonly string[]) => {
      const page = await openPage(markup(false), [stylesheet, ...sheets]);
      return [...page.querySelectorAll('[data-galley]')].flatMap((article) => looksOf(article, KEPT_PROPERTIES));
    };
    expect(differences(await seen([]), await seen([worst]))).to.have.length.above(100);
  });
});
