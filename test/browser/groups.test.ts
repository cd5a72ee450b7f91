import { expect } from '@open-wc/testing';
import { renderToString } from 'galley/html';
import type { GalleyArticle } from 'galley/article';
import { closePages, openPage, viewOf } from '../support/hostile/frame.js';
import { cleanUp, find, settled, show, stage, story, until } from '../support/elements.js';

afterEach(cleanUp);
afterEach(closePages);

const input = story('Harbour', { body: ['Before.', { type: 'in-numbers', items: [{ number: '412', text: 'envelopes' }] }, 'After.'] });
const isStyled = (root: ParentNode) => getComputedStyle(find(root, '.galley-numbers-list')).display === 'grid';

describe('a block of a group that is loaded on demand', () => {
  it('is shown with its rules, where data are set, together with all around it', async () => {
    const element = await show(input as GalleyArticle['article']);
    expect(find(element, '.galley-number').textContent).to.equal('412 envelopes');
    expect(isStyled(element)).to.equal(true);
    expect(element.textContent).to.match(/Before\.\s*412 envelopes\s*After\./);
  });

  it('gets its rules where a server has set it, and stays the node that it is', async () => {
    // of another group: the rules of one stay in the page once they have come
    const element = stage.set<GalleyArticle>(renderToString(story('Harbour', { body: ['Before.', { type: 'gallery', children: [{ type: 'image', src: '/fault/drawing?of=gate', alt: 'A gate', width: 300, height: 200 }] }] })));
    const list = find(element, '.galley-gallery-list');
    const isInRows = () => getComputedStyle(list).display === 'flex';
    expect(isInRows(), 'its rules are there already').to.equal(false);
    await settled(element);
    await until(isInRows);
    expect(find(element, '.galley-gallery-list')).to.equal(list);
  });

  it('is shown with its rules in a root of its own', async () => {
    const element = stage.set<GalleyArticle>('<galley-article isolate></galley-article>');
    element.article = input as GalleyArticle['article'];
    await settled(element);
    const root = element.shadowRoot as ShadowRoot;
    expect(isStyled(root)).to.equal(true);
  });

  it('is asked for as soon as the document is here, whether what reads it is or not', async () => {
    const text = JSON.stringify(input, undefined, 2);
    const document = await openPage(`<script type="module">
      import { load } from '/dist/elements/source/load.js';
      const { signal } = new AbortController();
      const response = Promise.resolve(new Response(${JSON.stringify(text)}, { headers: { 'content-type': 'application/json' } }));
      const { arrival } = await load({ url: document.baseURI, host: document.body, signal, first: { response, controller: new AbortController() } });
      document.documentElement.title = arrival.text;
    </script>`, []);
    await until(() => document.documentElement.title !== '', 'the document has come');
    const asked = () => viewOf(document).performance.getEntriesByType('resource').map(({ name }) => name);
    await until(() => asked().some((name) => name.endsWith('/generated/editorial.js')), 'its group is asked for');
    await until(() => asked().some((name) => name.endsWith('/editorial-rules.js')), 'and its rules are');
    expect(asked().filter((name) => /\/(?:code|galleries)\.js$/.test(name))).to.deep.equal([]);
    expect(document.documentElement.title).to.equal(text);
  });
});
