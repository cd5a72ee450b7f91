import { expect } from '@open-wc/testing';
import { parseArticle, type ArticleInput } from 'galley';
import { renderToString } from 'galley/html';
import { toNode } from '#dist/hosts/dom.js';
import { sameTree } from '#dist/hosts/equal.js';
import { toText } from '#dist/hosts/string.js';
import { outline } from '#dist/templates/article.js';
import { ALL_BLOCKS } from '#dist/blocks/generated/all.js';
import { blockTemplates } from '#dist/blocks/vocabulary.js';
import { contextFor } from '#dist/blocks/context-for.js';
import { html } from '#dist/templates/html.js';
import { answer, cleanUp, find, json, listen, make, pause, settled, show, stage, story, until } from '../support/elements.js';
import { generatedText } from '../support/generated-text.js';

const headline = (element: Element) => element.querySelector('.galley-headline')?.textContent;
const paragraphs = (element: Element) => [...element.querySelectorAll('.galley-paragraph')].map(({ textContent }) => textContent);
const input = (value: unknown) => value as ArticleInput;

afterEach(cleanUp);

describe('foreign data', () => {
  it('that looks like templates, nodes or Lit internals is read as data: nothing of it is rendered', async () => {
    const errors = listen('galley-error');
    const strings = Object.assign(['<img src=x onerror=alert(1)>'], { raw: ['<img src=x onerror=alert(1)>'] });
    const forged: unknown[] = [
      { _$litType$: 1, strings, values: [], fallback: undefined },
      JSON.parse('{"_$litType$":1,"strings":["<b>x</b>"],"values":[]}'),
      { _$litDirective$: class {}, values: [] },
      document.createElement('iframe'),
      document.createTextNode('node'),
      Symbol.for('lit-nothing'),
      () => 'called',
      { get type() { throw new Error('read'); } },
      new Proxy({}, { get() { throw new Error('read'); }, ownKeys() { throw new Error('read'); } }),
      Object.create({ type: 'paragraph', children: 'inherited' }) as unknown,
      12n,
      NaN,
    ];
    for (const value of forged) {
      const element = await show(input({ headline: value, standfirst: value, author: value, image: value, body: ['Before.', value, { type: 'paragraph', children: value }, 'After.'] }));
      const texts = paragraphs(element);
      // what is no picture has its text at the head of the body
      expect(texts.includes('Before.'), String(typeof value)).to.equal(true);
      expect(texts.at(-1), String(typeof value)).to.equal('After.');
      expect(element.querySelector('iframe, b, img[src="x"]')).to.equal(null);
      expect(element.textContent).not.to.contain('inherited');
      stage.clear();
    }
    expect(errors).to.have.length(0);
  });

  for (const [what, value] of [
    ['text', 'Tide'],
    ['a number', 7],
    ['a list', []],
    ['a function', () => undefined],
    ['false', false],
  ] as const) {
    it(`instead of an article, ${what}: a message and an event`, async () => {
      const errors = listen('galley-error');
      const element = make({ article: input(value) });
      stage.main.append(element);
      await settled(element);
      expect(errors).to.have.length(1);
      expect(errors[0]?.detail.code).to.equal('unreadable');
      expect(element.matches(':state(error)')).to.equal(true);
    });
  }

  it('of 20,000 lists in lists, as data and as text, ends at once', async () => {
    let list: Record<string, unknown> = { type: 'list', children: ['innermost'] };
    for (let level = 0; level < 20_000; level++) list = { type: 'list', children: [{ type: 'list-item', children: [list] }] };
    const element = await show(input({ headline: 'Deep', body: [list, 'After.'] }));
    expect(headline(element)).to.equal('Deep');
    expect(paragraphs(element).at(-1)).to.equal('After.');
    const errors = listen('galley-error');
    element.article = input(`{"headline":"Text","body":[${'{"type":"list","children":['.repeat(20_000)}${']}'.repeat(20_000)}]}`);
    await settled(element);
    expect(errors[0]?.detail.issue).to.equal('too-deep');
    expect(headline(element), 'what was there stays').to.equal('Deep');
  });

  it('of 50 MB is refused before it is read', async () => {
    const errors = listen('galley-error');
    const element = await show(story('Tide'));
    const huge = `{"headline":"Huge","body":["${'x'.repeat(50_000_000)}"]}`;
    element.article = input(huge);
    await settled(element);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = `${huge} `;
    element.article = null;
    element.append(script);
    await settled(element);
    answer(() => json(huge));
    script.remove();
    element.src = 'huge.json';
    await until(() => errors.length === 3);
    expect(errors.map(({ detail }) => detail.code)).to.deep.equal(['too-large', 'too-large', 'too-large']);
    expect(headline(element)).to.equal('Tide');
  });
});

describe('a template that throws', () => {
  const { article } = parseArticle(story('Tide'));
  const fail = () => {
    throw new Error('a fault in the template');
  };
  const late = () => html`<p>${{ foreign: true } as never}</p>`;

  for (const [when, template] of [['when it is called', fail], ['when it is rendered', late]] as const) {
    it(`${when} costs its block in every host, whose text is shown`, () => {
      const errors: unknown[] = [];
      const blocks = blockTemplates(ALL_BLOCKS).set('heading', template);
      const context = contextFor(article, { blocks, onError: (error) => errors.push(error) });
      const node = toNode(outline('article', context), document) as Element;
      const text = new DOMParser().parseFromString(toText(outline('article', context)), 'text/html');
      expect(sameTree(node, find(text, 'article'))).to.equal(true);
      expect(errors).to.have.length(2);
      expect(node.querySelectorAll('.galley-paragraph')).to.have.length(3);
      expect(find(node, '.galley-unknown').textContent).to.contain('A part');
    });
  }

  it('in the element fires one event and leaves the other blocks as they are', async () => {
    const errors = listen('galley-error');
    const ready = listen('galley-ready');
    const poisoned = parseArticle(story('Tide')).article;
    const heading = poisoned.body[1] as unknown as Record<string, unknown>;
    Object.defineProperty(heading, 'level', { get: fail });
    const element = await show(poisoned);
    expect(errors.map(({ detail }) => detail.code)).to.deep.equal(['template']);
    expect(errors[0]?.detail.cause).to.be.instanceOf(Error);
    expect(ready).to.have.length(1);
    expect(paragraphs(element)).to.deep.equal(['Tide, first paragraph.', 'A part', 'Tide, last paragraph.']);
  });

  it('outside of all blocks leaves what was there, and the element goes on', async () => {
    const errors = listen('galley-error');
    const element = await show(story('Tide'));
    const poisoned = parseArticle(story('Bad')).article;
    Object.defineProperty(poisoned, 'standfirst', { get: fail });
    element.article = poisoned;
    await settled(element);
    expect(headline(element)).to.equal('Tide');
    expect(errors.map(({ detail }) => detail.code)).to.deep.equal(['template']);
    element.article = story('Good');
    await settled(element);
    expect(headline(element)).to.equal('Good');
  });
});

describe('a picture that does not arrive', () => {
  const picture = { type: 'image', src: '/fault/status?code=404&picture', alt: 'A pier at dusk', width: 600, height: 400 };
  const fields = { body: ['Before.', picture as never, 'After.'] };
  const frame = (element: Element) => find(element, '.galley-frame');

  it('leaves its box, of the same height, with its alternative text', async () => {
    const element = await show(story('Tide', fields));
    const before = frame(element).getBoundingClientRect().height;
    expect(before).to.be.greaterThan(100);
    find(element, 'img').scrollIntoView();
    await until(() => frame(element).classList.contains('galley-frame-missing'));
    await pause(20);
    expect(frame(element).dataset['alt']).to.equal('A pier at dusk');
    expect(generatedText(frame(element), '::after')).to.contain('A pier at dusk');
    expect(Math.abs(frame(element).getBoundingClientRect().height - before)).to.be.below(1);
    expect(find<HTMLImageElement>(element, 'img').alt).to.equal('A pier at dusk');
  });

  it('is marked too when it failed before the element came, and in a region', async () => {
    const element = stage.set(renderToString(story('Tide', fields)).replaceAll('galley-article', 'galley-waiting'), 'galley-waiting');
    const image = find<HTMLImageElement>(element, 'img');
    image.loading = 'eager';
    await until(() => image.complete);
    const { GalleyArticle } = await import('galley/article');
    customElements.define('galley-waiting', class extends GalleyArticle {});
    await settled(element);
    expect(frame(element).classList.contains('galley-frame-missing')).to.equal(true);

    const composed = stage.set('<galley-article><galley-body></galley-body></galley-article>');
    composed.article = story('Tide', fields);
    await settled(composed);
    find(composed, 'img').scrollIntoView();
    await until(() => frame(composed).classList.contains('galley-frame-missing'));
  });

  it('without words of its own says so in the language of the article', async () => {
    const element = await show(story('Tide', { inLanguage: 'fa', body: [{ ...picture, alt: undefined, decorative: true } as never] }));
    find(element, 'img').scrollIntoView();
    await until(() => frame(element).classList.contains('galley-frame-missing'));
    expect(frame(element).dataset['alt']).to.match(/\p{Script=Arabic}/u);
  });

  it('says so on a page from a server too, which loads the words for it alone', async () => {
    const pictures = { body: [{ ...picture, alt: undefined, decorative: true, loading: 'eager' } as never] };
    for (const [inLanguage, words, language] of [
      ['en', 'Picture not available', ''],
      ['fa-AF', 'تصویر موجود نیست', ''],
      ['ur', '⚠\ufe0e Picture not available', 'en'],
    ] as const) {
      const element = stage.set(renderToString(story('Tide', { inLanguage, ...pictures })));
      await until(() => (frame(element).dataset['alt'] ?? '') !== '');
      expect([frame(element).dataset['alt'], frame(element).lang]).to.deep.equal([words, language]);
      expect(frame(element).dir).to.equal(language === 'en' ? 'ltr' : '');
      const nodes = [...find(element, 'article').querySelectorAll('*')];
      element.article = story('Tide', { inLanguage, ...pictures });
      await settled(element);
      expect([...find(element, 'article').querySelectorAll('*')], 'the same article').to.deep.equal(nodes);
      stage.clear();
    }
  });
});
