import { expect } from '@open-wc/testing';
import { parseArticle, type ArticleInput } from 'galley';
import { renderToString } from 'galley/html';
import { sameTree } from '#dist/hosts/equal.js';
import { EXAMPLES } from '../../stories/blocks/generated/examples.js';
import type { Sample } from '../../stories/support/block-example.js';
import { fixtures } from '../support/elements-fixtures.js';
import { cleanUp, find, listen, make, replace, settled, show, stage, until, watch } from '../support/elements.js';
import { generatedArticles } from '../support/generate.js';
import { HOSTILE_TEXTS } from '../support/odd-values.js';

const GENERATED = 500;
const SEED = 20260302;

/** The tree that the HTML parser makes of the text for an article: what the element has to show. */
function rendered(article: ArticleInput | ReturnType<typeof parseArticle>['article']): Element {
  return find(new DOMParser().parseFromString(renderToString(article, { baseUrl: document.baseURI, rules: { embargoed: true } }), 'text/html'), '[data-galley]');
}

/** An article that says one text wherever a text can stand. */
function articleOf(text: string): ArticleInput {
  const sentence = [text, { type: 'strong', children: text }, { type: 'link', url: '/a', title: text, children: text }, { type: 'inline-code', value: text }, { type: 'abbreviation', children: text, title: text }];
  const picture = { type: 'image', src: '/a.jpg', alt: text, caption: sentence, credit: text, width: 2, height: 1 };
  const body = [sentence, { type: 'heading', anchor: text, children: text }, { type: 'paragraph', dropCap: true, children: text }, { type: 'code', language: text, filename: text, value: text }, { type: 'list', children: [text] }, { type: 'pullquote', text, source: text }, { type: 'blockquote', children: [text], source: text }, picture, { type: text, fallback: text }, { type: 'in-numbers', items: [{ number: text, text }] }];
  return { headline: [text], inLanguage: 'en', dateline: text, kicker: text, standfirst: [text, text], author: [{ name: text, jobTitle: text, location: text, bio: text }], section: text, tags: [text], notices: [text], corrections: [text], publisher: text, rights: text, related: [{ title: text, url: '/r' }], hero: picture, body, footnotes: [{ id: text, children: [text] }] } as unknown as ArticleInput;
}

/** The same data without the lines that stand above what blocks hold. */
function withoutTitles(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTitles);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => (key === 'title' ? [] : [[key, withoutTitles(inner)]])));
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

  it('are the same tree with every hostile text in every place, set and taken over', async () => {
    const element = make();
    stage.main.append(element);
    for (const text of HOSTILE_TEXTS) {
      for (const shown of [text, `Kabul ${text}`, 'x'.repeat(497) + text]) {
        const input = articleOf(shown);
        element.article = input;
        await element.updateComplete;
        const wanted = rendered(input);
        expect(difference(withoutMarks(child(element)), wanted), JSON.stringify(shown)).to.equal('');
        // what is sent is UTF-8
        const markup = renderToString(input, { baseUrl: document.baseURI, rules: { embargoed: true } });
        expect(new TextDecoder().decode(new TextEncoder().encode(markup)), JSON.stringify(shown)).to.equal(markup);
      }
    }
  });

  it('are one with every hostile text in every place: what a server has set is taken over node for node, without a word', async () => {
    const told: string[] = [];
    replace(console, 'warn', (...words: unknown[]) => { told.push(words.map(String).join(' ')); });
    const errors = listen('galley-error');
    for (const text of HOSTILE_TEXTS) {
      const input = articleOf(`Kabul ${text}`);
      const element = stage.set(renderToString(input, { baseUrl: document.baseURI, rules: { embargoed: true } }));
      await settled(element);
      const changes = watch(element);
      element.article = input;
      await settled(element);
      // a missing picture is marked at any moment
      expect(changes.take().filter(({ type }) => type !== 'attributes').map(({ type, target }) => `${type} ${target.textContent ?? ''}`), JSON.stringify(text)).to.deep.equal([]);
      stage.clear();
    }
    // what is odd in the data of an article is told, as it is of one that is set
    expect(told.filter((words) => words.startsWith('<galley-article') && !words.endsWith('#issues')).join()).to.equal('');
    expect(errors).to.deep.equal([]);
  });

  it('knows the mark at the end of a dateline, also where it is an emoji', async () => {
    for (const [dateline, joiner] of [['Kabul', ' — '], ['Kabul:', ' '], ['Kabul 🚢', ' '], ['Kabul 🇦🇫', ' '], ['Kabul (AP)', ' — '], ['𐐀𐐁', ' — ']] as const) {
      const element = await show({ headline: 'Tide', inLanguage: 'en', dateline, body: ['Text.'] });
      expect(find(element, '.galley-place').nextSibling?.textContent, dateline).to.equal(`${joiner}Text.`);
      stage.clear();
    }
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
        const element = stage.set(renderToString(first, { baseUrl: document.baseURI, rules: { embargoed: true } }));
        element.article = second;
        await element.updateComplete;
        expect(difference(withoutMarks(child(element)), rendered(second)), `${from} to ${to}`).to.equal('');
      }
    }
  });

  it('of markup from a server to other blocks of the same types is the same as those afresh', async () => {
    const bare = Object.fromEntries(Object.entries(EXAMPLES).map(([type, { latin }]) => [type, withoutTitles(latin) as Sample]));
    for (const [type, { latin, arabic }] of Object.entries(EXAMPLES)) {
      for (const [first, second] of [[bare[type], latin], [latin, bare[type]], [latin, arabic]] as const) {
        const element = stage.set(renderToString({ headline: 'A', inLanguage: 'en', ...first }, { baseUrl: document.baseURI, rules: { embargoed: true } }));
        const wanted = { headline: 'A', inLanguage: 'en', ...second };
        element.article = wanted;
        await element.updateComplete;
        expect(difference(withoutMarks(child(element)), rendered(wanted)), type).to.equal('');
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
    const served = [...fixtures.values()].map((fixture) => renderToString(fixture, { baseUrl: document.baseURI, rules: { embargoed: true } }));
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
