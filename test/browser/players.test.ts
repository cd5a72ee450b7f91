import { expect } from '@open-wc/testing';
import { useMedia } from 'galley/blocks';
import { renderToString } from 'galley/html';
import { cleanUp, find, pause, settled, show, stage, story, until } from '../support/elements.js';
import { describeNeeds } from '../support/capabilities.js';
import { setMedia } from '../support/commands.js';
import { breaches } from '../support/island-law.js';
import { film } from '../support/video.js';

let address = '';

/** A film that a test has made; the address of a page's own memory is none that an article may have. */
const put = (media: HTMLMediaElement) => { media.src = address; };
const article = (...blocks: readonly object[]) => story('Harbour', { body: ['Before.', ...blocks] as never });
const islandsIn = (root: ParentNode) => [...root.querySelectorAll('galley-player')];

async function shown(...blocks: readonly object[]) {
  const element = await show(article(...blocks));
  await until(() => islandsIn(element).every(({ shadowRoot }) => shadowRoot), 'the islands are not defined');
  return { element, media: [...element.querySelectorAll<HTMLMediaElement>('video, audio')] };
}

afterEach(() => {
  cleanUp();
  useMedia({});
});

describe('players', () => {
  it('change neither attributes nor what stands in them', async () => {
    const markup = renderToString(article({ type: 'video', sources: '/fault/status?code=404', playback: 'loop-muted' }));
    const [player = ''] = /<galley-player[\s\S]*<\/galley-player>/.exec(markup) ?? [];
    expect(await breaches(player, () => pause(100))).to.deep.equal([]);
  });

  it('listen once, however often they are moved', async () => {
    const { element, media } = await shown({ type: 'video', sources: '/a.webm', playback: 'loop-muted' }, 'After.' as never);
    const [player] = islandsIn(element) as [Element];
    const [video] = media as [HTMLMediaElement];
    const added: (AbortSignal | undefined)[] = [];
    const add = video.addEventListener.bind(video);
    video.addEventListener = (...given: Parameters<typeof add>) => {
      if (given[0] === 'play') added.push((given[2] as AddEventListenerOptions | undefined)?.signal);
      add(...given);
    };
    for (let moves = 0; moves < 3; moves++) player.parentElement?.append(player);
    expect(added.length).to.equal(3);
    expect(added.filter((signal) => signal?.aborted !== true).length).to.equal(1);
  });

  it('give a stream that the browser cannot play to the loader of the page, and keep the player of the markup as it is', async () => {
    const given: [HTMLMediaElement, string][] = [];
    let stopped = 0;
    useMedia({ 'application/vnd.apple.mpegurl': (media, from) => {
      given.push([media, from]);
      return () => { stopped += 1; };
    } });
    stage.main.innerHTML = renderToString(article({ type: 'video', sources: [{ src: '/film.m3u8', mediaType: 'application/x-mpegurl; x=1' }], title: 'Dawn' }));
    const element = find(stage.main, 'galley-article');
    await settled(element);
    const video = find<HTMLVideoElement>(element, 'video');
    if (video.canPlayType('application/x-mpegurl') !== '') return;
    await until(() => given.length === 1, 'the loader is not asked');
    const [media, from] = given[0] ?? [];
    expect(from).to.equal(new URL('/film.m3u8', location.href).href);
    expect(media?.getRootNode()).to.equal(find(element, 'galley-player').shadowRoot);
    expect([media?.getAttribute('aria-label'), media?.controls, media?.querySelector('source')]).to.deep.equal(['Dawn', true, null]);
    expect(video.querySelectorAll('source').length).to.equal(1);
    element.remove();
    await until(() => stopped === 1, 'the loader is not told of the end');
  });

  it('say how a stream can be played where nobody plays it, once', async () => {
    const said: unknown[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => { said.push(words[0]); };
    await shown(...['a', 'b'].map((name) => ({ type: 'video', sources: [{ src: `/${name}.xyz`, mediaType: 'video/x-galley' }] })));
    await pause(200);
    console.warn = warn;
    expect(said.filter((words) => String(words).includes('npm i hls.js')).length).to.equal(1);
  });
});

describeNeeds('video', 'players that play', () => {
  before(async () => { address = URL.createObjectURL(await film()); });

  it('stop when another begins', async () => {
    const { media } = await shown({ type: 'video', sources: '/a.webm' }, { type: 'video', sources: '/b.webm' });
    for (const each of media) {
      put(each);
      each.muted = true;
      each.loop = false;
    }
    const [first, second] = media as [HTMLMediaElement, HTMLMediaElement];
    first.playbackRate = 0.1;
    await first.play();
    await second.play();
    await until(() => first.paused, 'the first goes on');
  });

  it('play a loop without sound as long as it is in view, and leave it stopped where its reader has stopped it', async () => {
    const { media } = await shown(...(Array.from({ length: 60 }, (_, index) => `Paragraph ${String(index)}.`) as never[]), { type: 'video', sources: '/a.webm', playback: 'loop-muted', width: 160, height: 90 });
    const [loop] = media as [HTMLMediaElement];
    put(loop);
    expect([loop.loop, loop.muted]).to.deep.equal([true, true]);
    loop.scrollIntoView({ block: 'center', behavior: 'instant' });
    await until(() => !loop.paused, 'it does not play in view');
    window.scrollTo({ top: 0, behavior: 'instant' });
    await until(() => loop.paused, 'it plays out of view');
    loop.scrollIntoView({ block: 'center', behavior: 'instant' });
    await until(() => !loop.paused, 'it does not play again');
    loop.pause();
    await pause(100);
    window.scrollBy({ top: 10, behavior: 'instant' });
    await pause(200);
    expect(loop.paused).to.equal(true);
  });
});

describeNeeds('media-emulation', 'a loop, for readers who want less motion', () => {
  before(async () => {
    address = URL.createObjectURL(await film());
    await setMedia({ features: { 'prefers-reduced-motion': 'reduce' } });
  });
  after(() => setMedia());

  it('does not play by itself, and plays where they want it', async () => {
    const { media } = await shown({ type: 'video', sources: '/a.webm', playback: 'loop-muted' });
    const [loop] = media as [HTMLMediaElement];
    put(loop);
    loop.scrollIntoView({ block: 'center', behavior: 'instant' });
    await pause(300);
    expect(loop.paused).to.equal(true);
    await loop.play();
    await pause(100);
    expect(loop.paused).to.equal(false);
  });
});
