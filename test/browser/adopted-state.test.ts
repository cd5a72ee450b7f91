import { expect } from '@open-wc/testing';
import { renderToString } from 'galley/html';
import { describeNeeds } from '../support/capabilities.js';
import { cleanUp, find, pause, settled, stage, until } from '../support/elements.js';
import { playVideo } from '../support/video.js';

const story = {
  headline: 'Tide',
  inLanguage: 'en',
  author: ['A B', 'C D', 'E F', 'G H', 'I J', 'K L'],
  body: ['First.', 'Second.', 'Third.'],
};
const other = { ...story, headline: 'Ebb', body: ['Another.', 'Second.', 'Last.', 'And more.'] };
const paragraphs = (root: ParentNode) => [...root.querySelectorAll('.galley-paragraph')].map(({ textContent }) => textContent);

afterEach(cleanUp);

it('what a reader has opened in markup from a server stays open when the same article is set', async () => {
  const element = stage.set(renderToString(story, { baseUrl: document.baseURI }));
  const details = find<HTMLDetailsElement>(element, 'details');
  await settled(element);
  details.open = true;
  const nodes = [...element.querySelectorAll('*')];
  element.article = story;
  await settled(element);
  expect(details.open).to.equal(true);
  expect([...element.querySelectorAll('*')].every((node, index) => node === nodes[index])).to.equal(true);

  element.article = { ...story, body: ['First.', 'Second.', 'Another.'] };
  await settled(element);
  expect(details.open && details.isConnected).to.equal(true);
  expect(paragraphs(element).at(-1)).to.equal('Another.');
});

describeNeeds('video', 'a video that plays goes on when another article is set', () => {
  const REGIONS = '<galley-header></galley-header><aside>Advertisement</aside><galley-body></galley-body>';
  const PLACES: Readonly<Record<string, readonly [string, (element: Element, video: HTMLVideoElement) => void]>> = {
    'beside the regions': [`<galley-article>${REGIONS}</galley-article>`, (element, video) => find(element, 'aside').append(video)],
    'between the blocks of a region': [
      `<galley-article>${REGIONS}</galley-article>`,
      (element, video) => find(element, 'galley-body .galley-paragraph + .galley-paragraph').after(video),
    ],
    'between the blocks of an article': [
      '<galley-article></galley-article>',
      (element, video) => find(element, '.galley-paragraph + .galley-paragraph').after(video),
    ],
    'between the blocks of markup from a server': [
      renderToString(story, { baseUrl: document.baseURI }),
      (element, video) => find(element, '.galley-paragraph + .galley-paragraph').after(video),
    ],
  };

  for (const [place, [markup, put]] of Object.entries(PLACES)) {
    it(`in the same place: ${place}`, async () => {
      const element = stage.set(markup);
      element.article = story;
      await settled(element);
      const { video, interruptions } = await playVideo((node) => put(element, node));
      await until(() => video.currentTime > 0);
      const { previousSibling, parentNode, currentTime } = video;
      const removed: Node[] = [];
      const observer = new MutationObserver((records) => removed.push(...records.flatMap(({ removedNodes }) => [...removedNodes])));
      observer.observe(stage.main, { childList: true, subtree: true });

      element.article = other;
      await settled(element);
      observer.disconnect();
      expect([removed.length > 0, removed.includes(video)]).to.deep.equal([true, false]);
      expect(paragraphs(element)).to.deep.equal(other.body);
      expect(video.parentNode === parentNode && video.previousSibling === previousSibling).to.equal(true);
      await until(() => video.currentTime > currentTime);
      await pause();
      expect(interruptions).to.deep.equal([]);
      expect(video.paused).to.equal(false);
    });
  }

  it('and one that is taken out for a moment would be heard to stop', async () => {
    const { video, interruptions } = await playVideo((node) => stage.main.append(node));
    video.remove();
    await pause();
    stage.main.append(video);
    await until(() => interruptions.length > 0);
    expect(interruptions).to.deep.equal(['pause']);
  });
});
