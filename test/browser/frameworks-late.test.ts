import { expect } from '@open-wc/testing';
import type { ArticleInput, GalleyErrorEvent } from 'galley';
import { complaints } from '../support/complaints.js';
import { createElement, createRoot, flushSync } from '../support/frameworks/react.js';
import { createApp, nextTick, shallowReactive } from '../support/frameworks/vue.js';

const story = (headline: string): ArticleInput => ({ headline, inLanguage: 'en', body: ['Text.'] });
const place = () => document.body.appendChild(document.createElement('main'));
const headlines = (main: Element) => [...main.querySelectorAll('h1')].map(({ textContent }) => textContent);

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
}

async function defined(): Promise<void> {
  await import('galley/define');
  await nextTick();
  for (const each of document.querySelectorAll('galley-article')) await each.updateComplete;
}

// one file, one test: a definition is for good
it('a definition that comes after the framework is an error with advice, and the next article is shown all the same', async () => {
  expect(customElements.get('galley-article')).to.equal(undefined);
  complaints.listen();
  const errors: GalleyErrorEvent[] = [];
  addEventListener('galley-error', (event) => void errors.push(event as GalleyErrorEvent));
  const places = { react: place(), vue: place(), property: place() };
  const template = (binding: string) => `<galley-article ${binding}="article"><p>Fallback</p></galley-article>`;
  const isCustomElement = (tag: string) => tag.startsWith('galley-');

  const root = createRoot(places.react);
  const showInReact = (headline: string) => {
    flushSync(() => {
      root.render(createElement('galley-article', { article: story(headline) }));
    });
  };
  showInReact('React, early');
  const state = shallowReactive({ article: story('Vue, early') });
  for (const [main, binding] of [
    [places.vue, ':article'],
    [places.property, '.article'],
  ] as const) {
    const app = createApp({ template: template(binding), setup: () => state });
    app.config.compilerOptions.isCustomElement = isCustomElement;
    app.mount(main);
  }
  expect(places.react.querySelector('galley-article')?.getAttribute('article')).to.equal('[object Object]');

  await defined();
  expect(errors, 'the property may still come').to.have.length(0);
  await until(() => errors.length >= 2);
  expect(errors.map(({ target }) => (target as Element).parentElement)).to.have.members([places.react, places.vue]);
  for (const { detail } of errors) {
    expect(detail.code).to.equal('misused');
    expect(detail.message).to.contain('`article`').and.to.contain('"src"');
  }
  expect(headlines(places.property), 'a property set before the definition').to.deep.equal(['Vue, early']);
  expect(places.vue.querySelector('p')?.checkVisibility(), 'the fallback').to.equal(true);

  showInReact('React, later');
  state.article = story('Vue, later');
  await nextTick();
  await defined();
  expect([places.react, places.vue, places.property].map(headlines)).to.deep.equal([['React, later'], ['Vue, later'], ['Vue, later']]);
  complaints.stop();
  expect(complaints.heard).to.have.length(2);
  for (const words of complaints.heard) expect(words).to.match(/^<galley-article article="\[object Object\]">: .*docs\/troubleshooting\.md#misused$/);
});
