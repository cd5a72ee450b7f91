import { expect } from '@open-wc/testing';
import { parseArticle } from 'galley';
import type { GalleyArticle } from 'galley/article';
import { html, overrideBlock, useBlocks } from 'galley/blocks';
import { inlineJson, renderToString } from 'galley/html';
import { cleanUp, find, listen, make, settled, show, stage } from '../support/elements.js';
import { OWN, POLL_STORY } from '../support/poll.js';

afterEach(cleanUp);
afterEach(() => {
  useBlocks([]);
});

const article = POLL_STORY as GalleyArticle['article'];
const pollIn = (root: ParentNode) => root.querySelector('.acme-poll');
const borderOf = (root: ParentNode) => getComputedStyle(find(root, '.acme-poll')).borderBlockStartStyle;

describe('blocks of a host in the element', () => {
  it('are shown with their rules by an element that is given them', async () => {
    const element = await show(article, { blocks: OWN });
    expect(pollIn(element)?.textContent).to.contain('Who pays?');
    expect(find(element, '.acme-ticker').title).to.equal('KLP');
    expect(borderOf(element)).to.equal('solid');
    expect(element.issues).to.deep.equal([]);
  });

  it('are shown by every element once they are in use, also by one that is there already', async () => {
    const element = await show(article);
    expect(pollIn(element)).to.equal(null);
    expect(element.textContent).to.contain('A poll stood here.');
    useBlocks(OWN);
    await settled(element);
    expect(pollIn(element)?.textContent).to.contain('Who pays?');
    expect(element.textContent).not.to.contain('A poll stood here.');
  });

  it('are left out by an element that says so', async () => {
    useBlocks(OWN);
    const element = await show(article, { blocks: [] });
    expect(pollIn(element)).to.equal(null);
  });

  it('come with another list, and go with it', async () => {
    const element = await show(article, { blocks: OWN });
    const first = find(element, '.galley-paragraph');
    element.blocks = [];
    await settled(element);
    expect(pollIn(element)).to.equal(null);
    element.blocks = [...OWN];
    await settled(element);
    expect(pollIn(element)).not.to.equal(null);
    expect(first.textContent).to.equal('Before.');
  });

  it('are read from JSON in the tag, and from an article that was parsed without them', async () => {
    useBlocks(OWN);
    const element = stage.set(`<galley-article><script type="application/json">${inlineJson(POLL_STORY)}</script></galley-article>`);
    await settled(element);
    expect(pollIn(element)).not.to.equal(null);
    const parsed = await show(parseArticle(POLL_STORY, { blocks: [] }).article);
    expect(pollIn(parsed)).not.to.equal(null);
  });

  it('bring their rules into a shadow root', async () => {
    const element = make({ article, blocks: OWN });
    element.setAttribute('isolate', '');
    stage.main.append(element);
    await settled(element);
    expect(borderOf(element.shadowRoot as ShadowRoot)).to.equal('solid');
  });

  it('keep their nodes when the server has set them', async () => {
    const element = stage.set(renderToString(POLL_STORY, { blocks: OWN }));
    await settled(element);
    const poll = pollIn(element);
    Object.assign(element, { article, blocks: OWN });
    await settled(element);
    expect(element.querySelectorAll('.acme-poll').length).to.equal(1);
    expect(pollIn(element) === poll).to.equal(true);
  });

  it('are taken out when a later version has none, and what the page has put beside them stays', async () => {
    const element = stage.set(renderToString(POLL_STORY, { blocks: OWN }));
    await settled(element);
    pollIn(element)?.insertAdjacentHTML('afterend', '<aside class="acme-ad">Buy.</aside>');
    Object.assign(element, { article: { ...POLL_STORY, body: ['Before.'] }, blocks: OWN });
    await settled(element);
    expect(pollIn(element) === null).to.equal(true);
    expect(find(element, '.acme-ad').textContent).to.equal('Buy.');
  });

  it('keep the nodes of another template when the server has set them', async () => {
    const framed = overrideBlock('paragraph', (node, context, extra, standard) => html`<div class="acme-frame">${standard()}</div>`);
    const plain = { headline: 'H', inLanguage: 'en', body: ['One.', 'Two.'] };
    const element = stage.set(renderToString(plain, { blocks: [framed] }));
    await settled(element);
    const frames = [...element.querySelectorAll('.acme-frame')];
    Object.assign(element, { article: plain, blocks: [framed] });
    await settled(element);
    expect([...element.querySelectorAll('.acme-frame')].map((frame) => frames.indexOf(frame))).to.deep.equal([0, 1]);
  });

  it('tell of a template that throws, and show the block as text', async () => {
    const errors = listen('galley-error');
    const failing = overrideBlock('heading', () => { throw new Error('no'); });
    const element = await show({ headline: 'H', body: [{ type: 'heading', children: 'A part' }, 'After.'] }, { blocks: [failing] });
    expect(element.textContent).to.contain('A part');
    expect(errors).to.have.length(1);
  });
});
