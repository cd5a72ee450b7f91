import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ArticleInput } from 'galley';
import { itNeeds } from '../support/capabilities.js';
import { setMedia } from '../support/commands.js';
import { cleanUp, find, pause, show, until } from '../support/elements.js';
import { breaches } from '../support/island-law.js';
import '#dist/islands/lightbox.js';

const picture = (name: string, more: object = {}) => ({ type: 'image' as const, src: `/fault/drawing?width=40&height=30&of=${name}`, alt: name, width: 40, height: 30, caption: `The ${name}.`, lightbox: true, ...more });
const story = (more: Partial<ArticleInput> = {}): ArticleInput => ({ headline: 'Harbour', inLanguage: 'en', body: [picture('ferry'), picture('crane'), picture('gull', { url: '/gulls' }), picture('wall')], ...more });

const rootOf = (island: Element) => island.shadowRoot as ShadowRoot;
const shown = (island: Element) => find<HTMLImageElement>(rootOf(island), 'dialog[open] img').alt;
const counter = (island: Element) => find(rootOf(island), '[role=status]').textContent;
const isOpen = (island: Element) => rootOf(island).querySelector('dialog[open]') !== null;

describe('a picture that may be opened large', () => {
  afterEach(async () => {
    cleanUp();
    if (location.hash === '') return;
    history.replaceState(null, '', location.href.replace(/#.*/, ''));
    await pause(20);
  });

  const open = async (article = story(), index = 0) => {
    const element = await show(article);
    const islands = [...element.querySelectorAll('galley-lightbox')];
    const island = islands[index] as Element;
    find<HTMLAnchorElement>(island, 'a').click();
    await until(() => isOpen(island));
    return { element, islands, island };
  };

  it('is a link to its file, and another link where it has one', async () => {
    const element = await show(story());
    expect([...element.querySelectorAll('a.galley-frame')].map((link) => link.getAttribute('href')?.replace(/.*(?:of=|\/)/, ''))).to.deep.equal(['ferry', 'crane', 'gulls', 'wall']);
    expect(element.querySelectorAll('galley-lightbox')).to.have.length(3);
  });

  it('opens in a dialog with its caption, its number among those of the article, and words of the language', async () => {
    const { island } = await open();
    expect([shown(island), counter(island)]).to.deep.equal(['ferry', '1 / 3']);
    expect(find(rootOf(island), 'dialog div').textContent.trim()).to.equal('The ferry.');
    expect([...rootOf(island).querySelectorAll('button')].map(({ textContent }) => textContent)).to.deep.equal(['Previous', 'Next', 'Close']);
  });

  it('leads on by arrows, Home and End, no further than the last, and gives the focus back', async () => {
    const { island } = await open();
    const after: string[] = [];
    for (const press of ['ArrowRight', 'End', 'ArrowRight', 'ArrowLeft', 'Home', 'ArrowLeft']) {
      await sendKeys({ press });
      after.push(shown(island));
    }
    expect(after).to.deep.equal(['crane', 'wall', 'wall', 'crane', 'ferry', 'ferry']);
    await sendKeys({ press: 'Escape' });
    await until(() => !isOpen(island));
    await until(() => document.activeElement === find(island, 'a'));
  });

  it('leads to the left where text runs to the left, in digits of the language', async () => {
    const { island } = await open(story({ inLanguage: 'fa' }));
    await sendKeys({ press: 'ArrowLeft' });
    expect([shown(island), counter(island)]).to.deep.equal(['crane', '۲ / ۳']);
  });

  it('is named by the address while it is shown, and a step back closes it', async () => {
    const { island } = await open(story(), 1);
    expect(location.hash).to.equal('#galley-picture=2');
    await sendKeys({ press: 'End' });
    expect([shown(island), location.hash]).to.deep.equal(['wall', '#galley-picture=3']);
    history.back();
    await until(() => !isOpen(island), 'it stays open');
    expect(location.hash).to.equal('');
    find<HTMLAnchorElement>(island, 'a').click();
    await until(() => isOpen(island));
    await sendKeys({ press: 'Escape' });
    await until(() => !isOpen(island) && location.hash === '', 'the address still names it');
  });

  it('is opened by an address that names it, and taken out of the address when it is closed', async () => {
    history.replaceState(null, '', '#galley-picture=3');
    const element = await show(story());
    const islands = [...element.querySelectorAll('galley-lightbox')];
    await until(() => islands[2] && isOpen(islands[2]), 'it is not opened');
    expect(islands.filter(isOpen).length).to.equal(1);
    const { length } = history;
    await sendKeys({ press: 'Escape' });
    await until(() => location.hash === '', 'the address still names it');
    expect(history.length).to.equal(length);
  });

  it('leaves the address of a router alone', async () => {
    history.replaceState(null, '', '#/story/1');
    const { island } = await open();
    expect(location.hash).to.equal('#/story/1');
    await sendKeys({ press: 'Escape' });
    await until(() => !isOpen(island));
    expect(location.hash).to.equal('#/story/1');
    history.replaceState(null, '', location.href.replace(/#.*/, ''));
  });

  const swipe = (island: Element, by: number, more: PointerEventInit = {}, end = 'pointerup') => {
    const image = find(rootOf(island), 'dialog img');
    const init = { pointerType: 'touch', pointerId: 1, isPrimary: true, bubbles: true };
    image.dispatchEvent(new PointerEvent('pointerdown', { ...init, clientX: 200 }));
    if (more.pointerId !== undefined) image.dispatchEvent(new PointerEvent('pointerdown', { ...init, isPrimary: false, ...more, clientX: 240 }));
    image.dispatchEvent(new PointerEvent(end, { ...init, clientX: 200 + by }));
    if (end !== 'pointerup') image.dispatchEvent(new PointerEvent('pointerup', { ...init, clientX: 200 + by }));
  };

  it('is led on by a finger that moves sideways, in the direction of the language', async () => {
    const { island } = await open();
    swipe(island, -80);
    expect(shown(island)).to.equal('crane');
    swipe(island, -20);
    expect(shown(island)).to.equal('crane');
    swipe(island, 80);
    expect(shown(island)).to.equal('ferry');
    await sendKeys({ press: 'Escape' });
    await until(() => !isOpen(island) && location.hash === '');
    const { island: persian } = await open(story({ inLanguage: 'fa' }));
    swipe(persian, 80);
    expect(shown(persian)).to.equal('crane');
  });

  it('is made larger by two fingers, and not led on by them', async () => {
    const { island } = await open();
    expect(getComputedStyle(find(rootOf(island), 'dialog img')).touchAction).to.equal('pinch-zoom');
    swipe(island, -80, { pointerId: 2 });
    swipe(island, -80, {}, 'pointercancel');
    expect(shown(island)).to.equal('ferry');
  });

  itNeeds('media-emulation', 'is no part of the printed page', async () => {
    const { island } = await open();
    await setMedia({ media: 'print' });
    expect(getComputedStyle(find(rootOf(island), 'dialog')).display).to.equal('none');
    await setMedia();
  });

  it('keeps the law of islands', async () => {
    const markup = '<galley-lightbox class="galley-enlarge" close="Close" zero="0"><a href="/fault/picture"><img src="/fault/picture" alt="A"></a></galley-lightbox>';
    expect(await breaches(markup, (island) => { find<HTMLAnchorElement>(island, 'a').click(); })).to.deep.equal([]);
  });
});
