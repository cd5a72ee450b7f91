import { expect } from '@open-wc/testing';
import { renderToString } from 'galley/html';
import type { GalleyArticle } from 'galley/article';
import { cleanUp, find, settled, show, stage, story, until } from '../support/elements.js';

afterEach(cleanUp);

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
});
