import { expect } from '@open-wc/testing';
import { parseArticle, type ArticleInput } from 'galley';
import { renderToString } from 'galley/html';
import { sameTree } from '#dist/hosts/equal.js';
import { fixtures } from '../support/elements-fixtures.js';
import { cleanUp, find, listen, make, replace, show, stage, until } from '../support/elements.js';
import { generatedArticles } from '../support/generate.js';

const GENERATED = 500;
const SEED = 20260302;

/** The tree that the HTML parser makes of the text for an article: what the element has to show. */
function rendered(article: ArticleInput | ReturnType<typeof parseArticle>['article']): Element {
  return find(new DOMParser().parseFromString(renderToString(article, { baseUrl: document.baseURI }), 'text/html'), '[data-galley]');
}

const child = (element: Element) => find(element, ':scope > [data-galley]');

/** Says where two trees part, instead of printing both. */
function difference(a: Element, b: Element): string {
  if (sameTree(a, b)) return '';
  const [one, other] = [a.outerHTML, b.outerHTML];
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return `${one.slice(Math.max(0, at - 80), at + 120)}\n--- and not ---\n${other.slice(Math.max(0, at - 80), at + 120)}`;
}

/** Pictures that are known to be missing are marked: those of a server when the element comes, and in some engines all, at any moment. */
function withoutMarks(shown: Element): Element {
  const article = shown.cloneNode(true) as Element;
  for (const frame of article.querySelectorAll('.galley-frame-missing[data-alt]')) {
    frame.classList.remove('galley-frame-missing');
    frame.removeAttribute('data-alt');
  }
  return article;
}

const commentsIn = (root: Element) => document.createTreeWalker(root, NodeFilter.SHOW_COMMENT).nextNode();

before(() => {
  // No picture is asked for: those that are missing are marked as such, at any moment.
  const policy = document.createElement('meta');
  policy.httpEquiv = 'content-security-policy';
  policy.content = "img-src 'none'";
  document.head.append(policy);
  addEventListener('error', (event) => event.stopImmediatePropagation(), true);
});

afterEach(cleanUp);

describe('the element and the text of an article', () => {
  it('are the same tree for every fixture', async () => {
    expect(fixtures.size, 'fixtures').to.be.at.least(12);
    for (const [name, fixture] of fixtures) {
      const element = await show(fixture);
      expect(difference(withoutMarks(child(element)), rendered(fixture)), name).to.equal('');
      expect(commentsIn(element), name).to.equal(null);
      stage.clear();
    }
  });

  it(`are the same tree for ${String(GENERATED)} generated articles`, async () => {
    const errors = listen('galley-error');
    const element = make();
    stage.main.append(element);
    for (const [index, input] of generatedArticles(GENERATED, SEED).entries()) {
      element.article = input;
      await element.updateComplete;
      const wanted = rendered(input);
      expect(difference(withoutMarks(child(element)), wanted), `article ${String(index)}, updated from the one before`).to.equal('');
      expect(commentsIn(element)).to.equal(null);
    }
    expect(errors.map(({ detail }) => detail.message)).to.deep.equal([]);
  });

  it('begins with the whole tag', () => {
    const text = renderToString({ headline: 'Tide' }, { src: 'tide.json', theme: 'harbour', level: 2 });
    const element = find(new DOMParser().parseFromString(text, 'text/html'), 'galley-article');
    expect([element.getAttribute('src'), element.getAttribute('theme'), element.getAttribute('level')]).to.deep.equal(['tide.json', 'harbour', '2']);
    expect(element.children).to.have.length(1);
    expect(find(element, 'article > .galley-column h2').textContent).to.equal('Tide');
  });
});

describe('an update', () => {
  it('from any fixture to any other is the same as the other afresh', async () => {
    for (const [from, first] of fixtures) {
      const element = await show(first);
      for (const [to, second] of fixtures) {
        element.article = structuredClone(first);
        await element.updateComplete;
        element.article = structuredClone(second);
        await element.updateComplete;
        expect(difference(withoutMarks(child(element)), rendered(second)), `${from} to ${to}`).to.equal('');
      }
      stage.clear();
    }
  });

  it('of markup from a server to any fixture is the same as that fixture afresh', async () => {
    for (const [from, first] of fixtures) {
      for (const [to, second] of fixtures) {
        const element = stage.set(renderToString(first, { baseUrl: document.baseURI }));
        element.article = second;
        await element.updateComplete;
        expect(difference(withoutMarks(child(element)), rendered(second)), `${from} to ${to}`).to.equal('');
      }
    }
  });
});

describe('HTML', () => {
  it('is never parsed: no sink is reached for any fixture, any update or any failure', async () => {
    const reached: string[] = [];
    const spy = (owner: object, name: string): void => {
      const found = Object.getOwnPropertyDescriptor(owner, name);
      if (!found) return;
      const note = () => reached.push(name);
      if (found.set) {
        const { get, set } = found;
        replaceDescriptor(owner, name, { configurable: true, get: get as () => unknown, set(value: unknown) { note(); set.call(this, value); } });
      } else {
        const original = found.value as (...values: unknown[]) => unknown;
        replace(owner as Record<string, unknown>, name, function (this: unknown, ...values: unknown[]) { note(); return original.apply(this, values); });
      }
    };
    const served = [...fixtures.values()].map((fixture) => renderToString(fixture, { baseUrl: document.baseURI }));
    for (const prototype of [Element.prototype, ShadowRoot.prototype]) for (const name of ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'setHTML']) spy(prototype, name);
    for (const name of ['write', 'writeln', 'execCommand', 'parseHTMLUnsafe']) for (const owner of [Document.prototype, Document]) spy(owner, name);
    spy(DOMParser.prototype, 'parseFromString');
    spy(Range.prototype, 'createContextualFragment');
    spy(HTMLIFrameElement.prototype, 'srcdoc');

    for (const markup of served) {
      const adopted = stage.set(markup);
      reached.length = 0;
      for (const fixture of fixtures.values()) {
        adopted.article = fixture;
        await adopted.updateComplete;
      }
      expect(reached).to.deep.equal([]);
    }
    const failing = make({ src: 'data:text/plain,nothing' });
    stage.main.replaceChildren(failing);
    await until(() => failing.querySelector('.galley-notice') !== null);
    expect(reached).to.deep.equal([]);
    stage.main.insertAdjacentHTML('beforeend', '<p>');
    expect(reached, 'the spy works').to.deep.equal(['insertAdjacentHTML']);
  });
});

function replaceDescriptor(owner: object, name: string, descriptor: PropertyDescriptor): void {
  const original = Object.getOwnPropertyDescriptor(owner, name);
  replace(owner as Record<string, unknown>, name, undefined);
  Object.defineProperty(owner, name, descriptor);
  if (!original) throw new Error(name);
}
