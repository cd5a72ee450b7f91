import { expect } from '@open-wc/testing';
import type { ConsentDetail } from 'galley';
import { useEmbeds, type EmbedProvider } from 'galley/blocks';
import { renderToString } from 'galley/html';
import { setMedia } from '../support/commands.js';
import { cleanUp, find, pause, settled, show, stage, story, until } from '../support/elements.js';
import { generatedText } from '../support/generated-text.js';
import { describeNeeds } from '../support/capabilities.js';
import { breaches } from '../support/island-law.js';

/** Another site than that of the tests, which the same server answers for. */
const SITE = `http://other.localhost:${location.port}`;
const asking = (said: readonly unknown[], hostile = '') => `${SITE}/fault/frame?say=${encodeURIComponent(JSON.stringify(said))}&hostile=${hostile}`;

let address = asking([]);
const acme: EmbedProvider = { name: 'Acme', hosts: ['acme.example'], size: { ratio: [16, 9] }, allows: 'plays', frame: ({ path }) => (path === '/nothing' ? undefined : address) };
const charts: EmbedProvider = { name: 'Charts', hosts: ['charts.example'], size: { height: 300 }, heights: 'datawrapper', frame: () => address };

const embed = (fields: object = {}) => story('Harbour', { body: ['Before.', { type: 'embed', url: 'https://acme.example/1', title: 'A film', ...fields }, 'After.'] as never });
const islandIn = (root: ParentNode) => find(root, 'galley-embed');
const rootOf = (island: Element) => island.shadowRoot as ShadowRoot;
const frameIn = (island: Element) => island.shadowRoot?.querySelector('iframe') ?? null;
const buttonIn = (island: Element) => find<HTMLButtonElement>(rootOf(island), '[part~=load]');
const hasButtons = (island: Element) => rootOf(island).querySelector('button') !== null;

/** An article with one embed, once its island is there. */
async function shown(fields: object = {}) {
  const element = await show(embed(fields) as never);
  const island = islandIn(element);
  await until(() => island.shadowRoot, 'the island is not defined');
  return { element, island };
}

async function loaded(island: Element): Promise<HTMLIFrameElement> {
  await until(() => frameIn(island), 'there is no frame');
  return frameIn(island) as HTMLIFrameElement;
}

beforeEach(() => {
  address = asking([]);
  useEmbeds({ acme, charts });
});
afterEach(() => {
  cleanUp();
  document.documentElement.removeAttribute('data-galley-consent');
});

describe('what stands on another site', () => {
  it('is asked for nothing before its reader wants to see it', async () => {
    const { island } = await shown();
    await pause(50);
    expect(frameIn(island)).to.equal(null);
    expect(performance.getEntriesByType('resource').filter(({ name }) => name.startsWith(SITE))).to.deep.equal([]);
    expect(buttonIn(island).textContent).to.equal('Load from Acme');
    expect(find(island, '.galley-embed-notice').textContent).to.contain('Acme may collect data');
  });

  it('comes at a click, caged, called by its title, with its room and the focus', async () => {
    const { island } = await shown();
    buttonIn(island).click();
    const frame = await loaded(island);
    const given = Object.fromEntries(['src', 'title', 'loading', 'referrerpolicy', 'sandbox', 'allow'].map((name) => [name, frame.getAttribute(name)]));
    expect(given).to.deep.equal({
      src: address,
      title: 'A film, Acme',
      loading: 'lazy',
      referrerpolicy: 'strict-origin-when-cross-origin',
      sandbox: 'allow-scripts allow-popups allow-presentation allow-same-origin',
      allow: 'autoplay; encrypted-media; fullscreen; picture-in-picture',
    });
    const { width, height } = frame.getBoundingClientRect();
    expect(width / height).to.be.closeTo(16 / 9, 0.02);
    expect(rootOf(island).activeElement).to.equal(frame);
    expect(hasButtons(island)).to.equal(false);
    expect(find(island, '.galley-embed-title a').getAttribute('href'), 'the card stays').to.equal('https://acme.example/1');
  });

  it('leaves its card, its link and its room where the frame never arrives', async () => {
    address = `${SITE}/fault/hang`;
    const { element, island } = await shown();
    const below = () => find(element, '.galley-column > p:last-of-type').getBoundingClientRect().top;
    buttonIn(island).click();
    const frame = await loaded(island);
    await settled(element);
    const { height } = frame.getBoundingClientRect();
    const top = below();
    await pause(300);
    expect(height, 'the room').to.be.greaterThan(100);
    expect([frame.getBoundingClientRect().height, below()]).to.deep.equal([height, top]);
    const link = find(island, '.galley-embed-title a');
    expect(link.getAttribute('href')).to.equal('https://acme.example/1');
    expect(link.checkVisibility({ opacityProperty: true, visibilityProperty: true }), 'the link is seen').to.equal(true);
  });

  it('shares no origin with a page of the same site', async () => {
    address = `${location.origin}/fault/frame`;
    const { island } = await shown();
    buttonIn(island).click();
    expect((await loaded(island)).getAttribute('sandbox')).to.equal('allow-scripts allow-popups allow-presentation');
  });

  it('has the ratio or the height that the article says', async () => {
    const { island } = await shown({ aspectRatio: '1/1' });
    buttonIn(island).click();
    const square = (await loaded(island)).getBoundingClientRect();
    expect(square.width).to.be.closeTo(square.height, 1);
    const { island: high } = await shown({ height: 432 });
    buttonIn(high).click();
    expect((await loaded(high)).offsetHeight).to.equal(432);
  });

  it('is a card alone where nothing of it can be framed, and where its site is not known', async () => {
    const { island } = await shown({ url: 'https://acme.example/nothing' });
    expect(hasButtons(island)).to.equal(false);
    const element = await show(embed({ url: 'https://acme.example.evil.example/1' }) as never);
    expect(element.querySelector('galley-embed')).to.equal(null);
    expect(find(element, '.galley-embed-provider').textContent).to.equal('acme.example.evil.example');
  });

  it('changes neither attributes nor what stands in its card', async () => {
    const markup = renderToString(embed() as never);
    const [card = ''] = /<galley-embed[\s\S]*<\/galley-embed>/.exec(markup) ?? [];
    expect(await breaches(card, async (island) => {
      buttonIn(island).click();
      await loaded(island);
    })).to.deep.equal([]);
  });

  it('works in what a server has set, with and without a root of its own', async () => {
    stage.main.innerHTML = renderToString(embed() as never);
    const element = find(stage.main, 'galley-article');
    await settled(element);
    const served = islandIn(element);
    await until(() => served.shadowRoot);
    buttonIn(served).click();
    await loaded(served);
    stage.main.innerHTML = renderToString(embed() as never).replace('<galley-article', '<galley-article isolate');
    const isolated = find<HTMLElement & { article: unknown }>(stage.main, 'galley-article');
    isolated.article = embed();
    await settled(isolated);
    const island = islandIn(isolated.shadowRoot as ShadowRoot);
    await until(() => island.shadowRoot);
    buttonIn(island).click();
    await loaded(island);
  });

  it('moves nothing when its script comes: room for the buttons is kept', async () => {
    stage.main.innerHTML = renderToString(embed() as never).replaceAll('<galley-embed ', '<x-embed ').replaceAll('</galley-embed>', '</x-embed>');
    const element = find(stage.main, 'galley-article');
    await settled(element);
    await until(() => getComputedStyle(find(element, '.galley-embed-card')).display === 'block', 'the rules do not come');
    const before = find(element, '.galley-embed-card').getBoundingClientRect().height;
    const { island } = await shown();
    expect(island.getBoundingClientRect().height).to.be.closeTo(before, 1);
  });
});

describe('consent for what stands on another site', () => {
  it('is asked of the page, which may wait, and load it later', async () => {
    const { element, island } = await shown();
    const details: ConsentDetail[] = [];
    element.addEventListener('galley-consent', (event) => {
      event.preventDefault();
      details.push(event.detail);
    });
    buttonIn(island).click();
    await pause(50);
    expect(frameIn(island)).to.equal(null);
    expect(details.map(({ provider, name, url, always }) => [provider, name, url, always])).to.deep.equal([['acme', 'Acme', 'https://acme.example/1', false]]);
    details[0]?.load();
    await loaded(island);
  });

  it('holds for all of a provider where the page says so, also later', async () => {
    const { island } = await shown();
    const always = () => rootOf(island).querySelector('[part~=always]');
    expect(always()).to.equal(null);
    document.documentElement.setAttribute('data-galley-consent', 'other');
    await until(always, 'there is no second button');
    expect(always()?.textContent).to.equal('Always load from Acme');
    document.documentElement.setAttribute('data-galley-consent', 'other acme');
    await loaded(island);
    const { island: next } = await shown();
    await loaded(next);
  });

  it('may be refused: then nothing is loaded, and it can be asked for again', async () => {
    const { element, island } = await shown();
    let asked = 0;
    element.addEventListener('galley-consent', (event) => {
      event.preventDefault();
      asked += 1;
    });
    buttonIn(island).click();
    buttonIn(island).click();
    await pause(50);
    expect([asked, frameIn(island), buttonIn(island).isConnected]).to.deep.equal([2, null, true]);
    expect(find(island, '.galley-embed-title a').getAttribute('href')).to.equal('https://acme.example/1');
  });

  it('may be withdrawn: what was loaded for it goes, and what a reader has asked for stays', async () => {
    const page = document.documentElement;
    page.setAttribute('data-galley-consent', '');
    const { element } = await shown();
    buttonIn(islandIn(element)).click();
    const asked = await loaded(islandIn(element));
    page.setAttribute('data-galley-consent', 'acme');
    const { island } = await shown();
    const frame = await loaded(island);
    page.setAttribute('data-galley-consent', 'other');
    await until(() => !frame.isConnected, 'the frame stays');
    expect([frameIn(island), hasButtons(island), asked.isConnected]).to.deep.equal([null, true, element.isConnected]);
    page.setAttribute('data-galley-consent', 'all');
    await loaded(island);
    expect([rootOf(island).querySelectorAll('iframe').length, hasButtons(island)]).to.deep.equal([1, false]);
  });

  it('is not needed for what tracks nobody, whose room is kept', async () => {
    const { island } = await shown({ url: 'https://charts.example/1', tracking: 'none' });
    const frame = await loaded(island);
    expect(frame.offsetHeight).to.equal(300);
    expect(island.querySelector('.galley-embed-notice')).to.equal(null);
    expect(find(island, '.galley-embed-stage').className).to.contain('galley-embed-high-352');
  });
});

describe('a frame that takes its own height', () => {
  const height = (value: unknown) => ({ 'datawrapper-height': { a: value } });
  const chart = { url: 'https://charts.example/1', title: 'A chart' };

  async function framed(said: readonly unknown[], fields: object = {}, hostile = '') {
    address = asking(said, hostile);
    const { element, island } = await shown({ ...chart, ...fields });
    buttonIn(island).click();
    const frame = await loaded(island);
    return { element, island, frame };
  }

  it('gets what it says, and no more than 4,000 pixels', async () => {
    const { frame } = await framed([height(512)]);
    await until(() => frame.offsetHeight === 512, 'the height does not come');
    const { frame: huge } = await framed([height(100_000)]);
    // far below the first: some engines do not load it before it is near
    huge.scrollIntoView();
    await until(() => huge.offsetHeight === 4_000, 'the height does not come');
  });

  it('stays as it is where it says nonsense, or where the article says its height', async () => {
    const { frame } = await framed([height('x'), height(-1), height(null), 'garbage', null, { heights: 1 }, { heard: 1 }]);
    const { frame: fixed } = await framed([height(512)], { height: 222 });
    await pause(300);
    expect(frame.offsetHeight).to.equal(300);
    expect(fixed.offsetHeight).to.equal(222);
  });

  it('hears nobody else: not the page, nor another frame', async () => {
    const { frame } = await framed([]);
    window.postMessage(height(700), '*');
    const other = document.createElement('iframe');
    other.src = asking([height(800)]);
    await new Promise((resolve) => {
      other.onload = resolve;
      stage.main.append(other);
    });
    await pause(300);
    expect(frame.offsetHeight).to.equal(300);
  });

  it('is heard ten times in a second, and cannot lead the page elsewhere', async () => {
    const { frame } = await framed([], {}, 'yes');
    let changes = 0;
    const observer = new MutationObserver((records) => { changes += records.length; });
    observer.observe(frame, { attributeFilter: ['style'] });
    await until(() => changes >= 10, 'it is not heard');
    await pause(500);
    expect(changes).to.be.at.most(30);
    expect(stage.main.isConnected).to.equal(true);
  });

  it('never moves what is read below it', async () => {
    const paragraphs = Array.from({ length: 60 }, (_, index) => `Paragraph ${String(index)} with some words of it.`);
    address = asking([height(300)]);
    const element = await show(story('Harbour', { body: [{ type: 'embed', ...chart }, ...paragraphs] as never }));
    const island = islandIn(element);
    await until(() => island.shadowRoot);
    buttonIn(island).click();
    const frame = await loaded(island);
    await new Promise((resolve) => { frame.onload = resolve; });
    const read = [...element.querySelectorAll('.galley-paragraph')].at(40) as HTMLElement;
    read.scrollIntoView({ block: 'start', behavior: 'instant' });
    await pause(100);
    const before = read.getBoundingClientRect().top;
    // Firefox takes no window of another site as the source of a new event
    const message = new MessageEvent('message', { data: height(900), origin: SITE });
    Object.defineProperty(message, 'source', { value: frame.contentWindow });
    window.dispatchEvent(message);
    await until(() => frame.offsetHeight === 900, 'the height does not come');
    await pause(200);
    expect(read.getBoundingClientRect().top).to.be.closeTo(before, 2);
  });
});

describeNeeds('media-emulation', 'a card whose frame is loaded', () => {
  after(async () => { await setMedia({}); });

  const picture = { thumbnail: { src: '/fault/drawing?width=160&height=90&of=film', alt: 'A film', width: 160, height: 90 } };

  async function framed() {
    const { island } = await shown(picture);
    buttonIn(island).click();
    const frame = await loaded(island);
    await until(() => !hasButtons(island), 'the buttons stay');
    return { island, frame, img: find(island, 'img') };
  }

  it('is printed with its picture, its link and the address, and without the frame', async () => {
    const { island, frame, img } = await framed();
    expect([img.getClientRects().length, frame.getClientRects().length]).to.deep.equal([0, 1]);
    await setMedia({ media: 'print' });
    expect([img.getClientRects().length, frame.getClientRects().length]).to.deep.equal([1, 0]);
    const link = find(island, '.galley-embed-title a');
    expect(generatedText(link, '::after')).to.contain('https://acme.example/1');
  });

  it('has its edge, and so have its buttons, where colours are forced', async () => {
    const { island } = await shown(picture);
    await setMedia({ features: { 'forced-colors': 'active' } });
    const edges = [island, buttonIn(island)].map((part) => getComputedStyle(part)).map((style) => [style.borderBlockStartStyle, parseFloat(style.borderBlockStartWidth) > 0, style.borderBlockStartColor !== style.backgroundColor]);
    expect(edges).to.deep.equal([['solid', true, true], ['solid', true, true]]);
    buttonIn(island).click();
    const frame = await loaded(island);
    expect([getComputedStyle(frame).visibility, frame.getClientRects().length]).to.deep.equal(['visible', 1]);
    await setMedia({});
  });
});
