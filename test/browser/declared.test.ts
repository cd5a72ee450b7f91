import { expect } from '@open-wc/testing';
import type { GalleyArticle } from 'galley/article';
import { renderToString, type RenderOptions } from 'galley/html';
import { Idiomorph } from 'idiomorph';
import { answer, cleanUp, find, json, listen, pause, settled, stage, story, until } from '../support/elements.js';
import { createElement, createRoot } from '../support/frameworks/react.js';
import { open, serve } from '../support/served-page.js';

const markup = (headline: string, options: RenderOptions = {}, fields = {}) => renderToString(story(headline, fields), { isolate: true, ...options });
const rootOf = (element: Element): ShadowRoot => {
  if (!element.shadowRoot) throw new Error('There is no shadow root.');
  return element.shadowRoot;
};
const article = () => find<GalleyArticle>(stage.main, 'galley-article');
const headline = () => rootOf(article()).querySelectorAll('.galley-headline');
const shown = () => [...headline()].map(({ textContent }) => textContent);

/** Ways in which scripts put markup into a page: the template in it stays as it is. */
const WAYS: Readonly<Record<string, (html: string) => Promise<void> | void>> = {
  innerHTML: (html) => { stage.main.innerHTML = html; },
  'a fragment': (html) => { stage.main.append(document.createRange().createContextualFragment(html)); },
  'a page that was read apart': (html) => { stage.main.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes); },
  'dangerouslySetInnerHTML of React, around it': async (html) => {
    createRoot(stage.main).render(createElement('div', { dangerouslySetInnerHTML: { __html: html } }));
    await until(() => stage.main.querySelector('galley-article') !== null);
  },
  'dangerouslySetInnerHTML of React, in it': async (html) => {
    const inner = /<template.*<\/template>/s.exec(html)?.[0] ?? '';
    createRoot(stage.main).render(createElement('galley-article', { isolate: '', src: '/a.json', dangerouslySetInnerHTML: { __html: inner } }));
    await until(() => stage.main.querySelector('galley-article') !== null);
  },
};

afterEach(cleanUp);

describe('the declaration of a root that a script has put in', () => {
  for (const [way, put] of Object.entries(WAYS)) {
    it(`is taken over as one from a server, by ${way}`, async () => {
      const requests = answer(() => json(story('Ebb')));
      const ready = listen('galley-ready');
      await put(markup('Tide', { src: '/a.json' }));
      await settled(article());
      expect(shown()).to.deep.equal(['Tide']);
      expect(ready.map(({ detail }) => detail.article)).to.deep.equal([undefined]);
      expect(requests).to.have.length(0);
      expect(getComputedStyle(find(rootOf(article()), '.galley')).containerName).to.equal('galley galley-place');
      expect(article().querySelector('template')?.content.querySelector('.galley-headline')?.textContent).to.equal('Tide');
      const nodes = [...rootOf(article()).querySelectorAll('article *')];
      article().article = story('Tide');
      await settled(article());
      expect([...rootOf(article()).querySelectorAll('article *')].every((node, index) => node === nodes[index])).to.equal(true);
      article().article = story('Ebb');
      await settled(article());
      expect(shown()).to.deep.equal(['Ebb']);
    });
  }

  it('brings the sheet that it links', async () => {
    stage.main.innerHTML = markup('Tide', { stylesheet: '/dist/galley.css' });
    await settled(article());
    const root = rootOf(article());
    expect([root.querySelectorAll('link').length, root.adoptedStyleSheets.length]).to.deep.equal([1, 0]);
  });

  it('is styled under a policy that forbids styles in the page, and offends none', async () => {
    const policy = '<meta http-equiv="content-security-policy" content="style-src \'self\'">';
    const page = await open(await serve('<main></main><script type="module" src="/dist/define/index.js"></script>', policy));
    const violations: string[] = [];
    page.document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => violations.push(effectiveDirective));
    find(page.document, 'main').innerHTML = markup('Tide', { nonce: 'old' });
    const element = find(page.document, 'galley-article');
    await until(() => element.matches(':state(ready)'));
    expect(page.window.getComputedStyle(find(rootOf(element), '.galley')).containerName).to.equal('galley galley-place');
    expect(violations).to.deep.equal([]);
  });

  it('is followed when its content changes, when it is replaced, and where blocks are the same their nodes stay', async () => {
    stage.main.innerHTML = markup('Tide');
    const element = article();
    await settled(element);
    const [first] = rootOf(element).querySelectorAll('.galley-heading');
    const inert = find<HTMLTemplateElement>(element, 'template');
    find(inert.content as unknown as ParentNode, '.galley-headline').textContent = 'Ebb';
    await until(() => shown()[0] === 'Ebb');
    const other = document.createElement('div');
    other.innerHTML = markup('Flood', {}, { inLanguage: 'de' });
    inert.replaceWith(find(other, 'template'));
    await until(() => shown()[0] === 'Flood');
    expect(find<HTMLElement>(rootOf(element), 'article').lang).to.equal('de');
    expect([...rootOf(element).querySelectorAll('.galley-heading')].includes(first as Element)).to.equal(true);
    element.article = story('Spring');
    await settled(element);
    expect(shown()).to.deep.equal(['Spring']);
    find(find<HTMLTemplateElement>(element, 'template').content as unknown as ParentNode, '.galley-headline').textContent = 'Neap';
    await pause(30);
    expect(shown()).to.deep.equal(['Spring']);
  });
});

describe('a page that is morphed into another', () => {
  const morph = (html: string) => Idiomorph.morph(stage.main, `<main>${html}</main>`, { morphStyle: 'outerHTML' });
  const declared = (html: string) => (stage.main as HTMLElement & { setHTMLUnsafe(html: string): void }).setHTMLUnsafe(html);

  for (const [what, start] of [['a script', (html: string) => { stage.main.innerHTML = html; }], ['the parser', declared]] as const) {
    it(`shows what the other has in a root that came by ${what}`, async () => {
      start(markup('Tide'));
      const element = article();
      await settled(element);
      for (const next of ['Ebb', 'Flood', 'Tide']) {
        morph(markup(next));
        await until(() => shown()[0] === next);
        expect([article() === element, headline().length]).to.deep.equal([true, 1]);
      }
      morph(renderToString(story('Neap')));
      await until(() => shown()[0] === 'Neap');
      expect(article() === element).to.equal(true);
    });
  }
});
