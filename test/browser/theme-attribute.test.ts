import { expect } from '@open-wc/testing';
import type { GalleyArticle } from 'galley/article';
import { THEMES, themeRule, themeTokens, type ThemeName } from 'galley/themes';
import { cleanUp, find, make, pause, replace, settled, show, stage, story, until, watch } from '../support/elements.js';

afterEach(() => {
  cleanUp();
  document.adoptedStyleSheets = [];
});

const background = (element: Element) => getComputedStyle(find(element, '.galley')).backgroundColor;

/** The background that a theme gives, in the scheme of the page. */
function expected(name: ThemeName): string {
  const probe = document.createElement('div');
  probe.style.backgroundColor = themeTokens[name]['--galley-color-bg'] ?? '';
  stage.main.append(probe);
  const { backgroundColor } = getComputedStyle(probe);
  probe.remove();
  return backgroundColor;
}

function addStyle(css: string, parent: Node = stage.main): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = css;
  return parent.appendChild(style);
}

/** What is written to the console as a warning until the end of the test. */
function warnings(): string[] {
  const seen: string[] = [];
  replace(console, 'warn', (...words: unknown[]) => { seen.push(words.join(' ')); });
  return seen;
}

describe('the theme attribute', () => {
  for (const name of THEMES) {
    it(`sets ${name} without a style sheet of the page`, async () => {
      const element = stage.set(`<galley-article theme="${name}"></galley-article>`);
      element.article = story('Tide');
      await settled(element);
      expect(background(element)).to.equal(expected(name));
    });
  }

  it('is there before the article is, though it comes last', async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = `<!doctype html><script type="module" src="${new URL('/dist/define/index.js', location.href).href}"></script><main></main>`;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    stage.main.append(frame);
    await loaded;
    const page = frame.contentDocument as Document;
    const showIn = async (theme: string | null) => {
      const element = Object.assign(page.createElement('galley-article'), { article: story('Tide'), theme });
      const seen: string[] = [];
      element.addEventListener('galley-ready', () => seen.push(background(element)));
      find(page, 'main').append(element);
      await until(() => seen.length > 0);
      return seen[0];
    };
    // with the first one comes all but the themes
    expect(await showIn(null)).not.to.equal(expected('quiet'));
    expect(await showIn('quiet')).to.equal(expected('quiet'));
  });

  it('may be set as a property, and is then an attribute too', async () => {
    const element = await show(story('Tide'), { theme: 'wire' });
    expect(element.getAttribute('theme')).to.equal('wire');
    element.theme = null;
    await settled(element);
    expect(element.hasAttribute('theme')).to.equal(false);
  });

  it('changes without setting anything anew, and without a request', async () => {
    const element = await show(story('Tide'), { theme: 'wire' });
    const changes = watch(find(element, 'article'));
    const nodes = [...element.querySelectorAll('*')];
    performance.clearResourceTimings();
    for (const name of ['quiet', 'magazine', 'tabloid'] as const) {
      element.theme = name;
      await settled(element);
      expect(background(element)).to.equal(expected(name));
    }
    element.style.colorScheme = 'dark';
    await pause(20);
    expect(changes.take()).to.have.length(0);
    const after = [...element.querySelectorAll('*')];
    expect(after.length === nodes.length && after.every((node, index) => node === nodes[index])).to.equal(true);
    expect(performance.getEntriesByType('resource').map(({ name }) => name)).to.deep.equal([]);
  });

  it('brings no sheet where the page has the theme already', async () => {
    addStyle(themeRule('wire', themeTokens.wire));
    await show(story('Tide'), { theme: 'wire' });
    // the sheet of the articles themselves
    expect(document.adoptedStyleSheets).to.have.length(1);
    await show(story('Tide'), { theme: 'quiet' });
    expect(document.adoptedStyleSheets).to.have.length(2);
    await show(story('Tide'), { theme: 'magazine' });
    expect(document.adoptedStyleSheets).to.have.length(2);
  });

  it('loses against one line of the page on the same element', async () => {
    addStyle('galley-article { --galley-color-bg: rgb(1, 2, 3) }');
    const element = await show(story('Tide'), { theme: 'wire' });
    expect(background(element)).to.equal('rgb(1, 2, 3)');
  });

  it('reaches an article in a shadow root, and an isolated one', async () => {
    const host = document.createElement('div');
    stage.main.append(host);
    const element = make({ article: story('Tide'), theme: 'tabloid' });
    host.attachShadow({ mode: 'open' }).append(element);
    await settled(element);
    await until(() => background(element) === expected('tabloid'));
    const isolated = make({ article: story('Tide'), theme: 'scholar' });
    isolated.setAttribute('isolate', '');
    stage.main.append(isolated);
    await settled(isolated);
    const own = isolated.shadowRoot?.querySelector('.galley') ?? stage.main;
    expect(getComputedStyle(own).backgroundColor).to.equal(expected('scholar'));
  });

  it('warns once of a name that nobody knows, and keeps the default', async () => {
    const plain = background(await show(story('Tide')));
    const seen = warnings();
    const articles: GalleyArticle[] = [];
    for (let count = 0; count < 3; count++) articles.push(await show(story('Tide'), { theme: 'magasine' }));
    await until(() => seen.length > 0);
    await pause(20);
    expect(articles.map(background)).to.deep.equal([plain, plain, plain]);
    expect(seen).to.have.length(1);
    expect(seen[0]).to.contain('there is no theme "magasine"').and.to.contain('magazine');
  });

  it("takes a theme of the page's own, which announces itself, without a word", async () => {
    addStyle('[theme~="harbour"] { --galley-theme: harbour; --galley-color-bg: rgb(4, 5, 6) }');
    const seen = warnings();
    const element = await show(story('Tide'), { theme: 'wire harbour' });
    await pause(20);
    expect(background(element)).to.equal('rgb(4, 5, 6)');
    expect(seen).to.deep.equal([]);
  });
});
