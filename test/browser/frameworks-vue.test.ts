import { expect } from '@open-wc/testing';
import { complaints } from '../support/complaints.js';
import { settled, stage, story } from '../support/elements.js';
import { createApp, nextTick, shallowReactive } from '../support/frameworks/vue.js';

/** A page made by Vue from a template; `set` changes its data and waits for the elements. */
async function page<Data extends object>(template: string, data: Data) {
  const state = shallowReactive(data);
  const app = createApp({ template, setup: () => state });
  app.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('galley-');
  app.mount(stage.main);
  await rendered();
  return {
    async set(changes: Partial<Data>): Promise<void> {
      Object.assign(state, changes);
      await rendered();
    },
    async close(): Promise<void> {
      app.unmount();
      await rendered();
    },
  };
}

async function rendered(): Promise<void> {
  await nextTick();
  for (const each of stage.main.querySelectorAll('galley-article')) await settled(each);
}

const headlines = () => [...stage.main.querySelectorAll('h1')].map(({ textContent }) => textContent);

describe('the elements in Vue', () => {
  beforeEach(() => {
    complaints.listen();
  });
  afterEach(() => {
    complaints.stop();
    stage.clear();
    expect(complaints.heard.join('\n')).to.equal('');
  });

  it('take their article as a property, and another one later', async () => {
    const { set } = await page('<galley-article :article="article"></galley-article>', { article: story('First') });
    const nodes = [stage.main.querySelector('galley-article'), stage.main.querySelector('h2')];
    await set({ article: story('Second') });
    expect(headlines()).to.deep.equal(['Second']);
    expect([stage.main.querySelector('galley-article'), stage.main.querySelector('h2')], 'what is as before').to.deep.equal(nodes);
    expect(stage.main.querySelector('galley-article')?.hasAttribute('article')).to.equal(false);
  });

  it('come and go with v-if, and leave with their app', async () => {
    const { set, close } = await page('<galley-article v-if="shown" :article="article"></galley-article><p v-else>None</p>', {
      shown: true,
      article: story('Here'),
    });
    await set({ shown: false });
    expect(headlines()).to.deep.equal([]);
    await set({ shown: true });
    expect(headlines()).to.deep.equal(['Here']);
    await close();
    expect(stage.main.querySelector('galley-article')).to.equal(null);
  });

  it('stay whole when v-if takes one of their children out, and puts it back', async () => {
    const { set } = await page('<galley-article :article="article"><p v-if="shown">A</p><p>B</p></galley-article>', {
      shown: true,
      article: story('Children'),
    });
    const own = () => [...stage.main.querySelectorAll('galley-article > p')].map(({ textContent }) => textContent).join('');
    await set({ shown: false });
    expect([headlines(), own()]).to.deep.equal([['Children'], 'B']);
    await set({ shown: true });
    expect([headlines(), own()]).to.deep.equal([['Children'], 'AB']);
  });

  it('stay whole when Vue rewrites all of their text', async () => {
    const { set, close } = await page('<galley-article :article="article">{{ text }}</galley-article>', {
      text: 'Loading',
      article: story('Text'),
    });
    for (const text of ['Still loading', '', 'Done']) {
      await set({ text });
      expect(headlines()).to.deep.equal(['Text']);
    }
    await close();
  });

  it('follow regions that v-if takes out and v-for reorders', async () => {
    const template =
      '<galley-article :article="article"><component v-for="name in names" :is="name" :key="name"></component></galley-article>';
    const { set } = await page(template, { names: ['galley-header', 'aside', 'galley-body'], article: story('Regions') });
    for (const names of [['galley-body', 'aside', 'galley-header'], ['galley-header'], ['aside'], ['galley-hero', 'galley-header']]) {
      await set({ names });
      expect(headlines(), names.join()).to.deep.equal(['Regions']);
    }
  });

  it('are moved by Vue without being set again', async () => {
    const data = { articles: [story('One'), story('Two')] };
    const { set } = await page('<galley-article v-for="each in articles" :key="each.headline" :article="each"></galley-article>', data);
    const nodes = [...stage.main.querySelectorAll('h1')];
    await set({ articles: [...data.articles].reverse() });
    expect([...stage.main.querySelectorAll('h1')]).to.deep.equal(nodes.reverse());
  });

  it('tell Vue of their events by their names', async () => {
    const told: string[] = [];
    const tell = (event: Event) => {
      event.preventDefault();
      told.push(event.type);
    };
    const { set } = await page('<galley-article :article="article" @galley-ready="tell" @galley-error="tell"></galley-article>', {
      tell,
      article: story('Told') as unknown,
    });
    await set({ article: '{' });
    expect(told).to.deep.equal(['galley-ready', 'galley-error']);
  });
});
