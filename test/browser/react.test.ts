import { expect } from '@open-wc/testing';
import type { ArticleInput } from 'galley';
import { renderToString } from 'galley/html';
import type { GalleyArticle as ArticleElement } from 'galley/article';
import { createElement, createRoot, flushSync, GalleyArticle, hydrateRoot, startTransition, StrictMode } from '../support/frameworks/react.js';
import { complaints } from '../support/complaints.js';
import { settled, stage, story, until } from '../support/elements.js';

type Properties = Parameters<typeof GalleyArticle>[0];
const component = (properties: Properties) => createElement(StrictMode, null, createElement(GalleyArticle, properties));

/** Markup of a server on the stage, taken over by React; `show` renders anew. */
async function hydrate(properties: Properties) {
  const markup = renderToString(properties.article, properties);
  stage.main.setHTMLUnsafe(markup);
  await elementsSettled();
  const root = flushSync(() => hydrateRoot(stage.main, component(properties)));
  await elementsSettled();
  return {
    markup,
    async show(next: Properties): Promise<void> {
      flushSync(() => { root.render(component(next)); });
      await elementsSettled();
    },
    close: () => { flushSync(() => { root.unmount(); }); },
  };
}

async function elementsSettled(): Promise<void> {
  for (const each of stage.main.querySelectorAll('galley-article')) await settled(each);
}

const element = () => stage.main.querySelector('galley-article');
const nodes = (root: ParentNode | null | undefined = element()) => [...(root?.querySelectorAll('*') ?? [])];
const headline = (root: ParentNode | null | undefined = element()) => root?.querySelector('h1')?.textContent;

describe('the component for React', () => {
  beforeEach(() => {
    complaints.listen();
  });
  afterEach(() => {
    complaints.stop();
    stage.clear();
    expect(complaints.heard.join('\n')).to.equal('');
  });

  it('leaves what the server has written as it stands, and sets nothing', async () => {
    const article = story('Served');
    const ready: unknown[] = [];
    const { markup, show, close } = await hydrate({ article, theme: 'wire', level: 2, onReady: ({ detail }) => ready.push(detail.article) });
    expect(stage.main.innerHTML).to.equal(markup);
    expect(element()?.article).to.equal(undefined);
    const before = nodes();
    await show({ article, theme: 'wire', level: 2 });
    expect(nodes()).to.deep.equal(before);
    expect(element()?.article, 'the same article').to.equal(undefined);
    close();
    expect(stage.main.childNodes.length).to.equal(0);
  });

  it('sets an article that comes later, and keeps what is as before', async () => {
    const { show } = await hydrate({ article: story('First') });
    const [title, part] = [stage.main.querySelector('h1'), stage.main.querySelector('h2')];
    await show({ article: story('Second') });
    expect(headline()).to.equal('Second');
    expect([title?.isConnected, stage.main.querySelector('h2')]).to.deep.equal([false, part]);
    await show({ article: story('Second'), className: 'wide' });
    expect([headline(), element()?.className]).to.deep.equal(['Second', 'wide']);
  });

  it('takes over an article in a root of its own, and sets another one there', async () => {
    const { show } = await hydrate({ article: story('Isolated'), isolate: true });
    const root = element()?.shadowRoot;
    const before = nodes(root);
    expect([headline(root), element()?.article]).to.deep.equal(['Isolated', undefined]);
    await show({ article: story('Another'), isolate: true });
    expect([headline(root), element()?.children.length, element()?.textContent.trim()]).to.deep.equal(['Another', 0, '']);
    expect(nodes(root).filter((node) => before.includes(node)).length).to.be.greaterThan(0);
  });

  it('tells of an article that is shown at once, as all that sets it is loaded', async () => {
    const root = createRoot(stage.main);
    const told: unknown[] = [];
    for (const name of ['First', 'Second']) {
      // as a page that a router brings: its effects come when React has time for them
      startTransition(() => { root.render(createElement(GalleyArticle, { key: name, article: story(name), onReady: ({ detail }: { detail: { article: unknown } }) => told.push(name, detail.article !== undefined) })); });
      await until(() => stage.main.querySelector('h1, h2')?.textContent === name, `${name} is shown`);
      await elementsSettled();
    }
    expect(told).to.deep.equal(['First', true, 'Second', true]);
    flushSync(() => { root.unmount(); });
  });

  it('shows an article where there is no server, tells of it, and gives its element', async () => {
    const root = createRoot(stage.main);
    const told: string[] = [];
    const ref: { current: ArticleElement | null } = { current: null };
    const show = async (article: ArticleInput | string) => {
      const listeners = {
        onReady: ({ detail }: { detail: { issues: readonly unknown[] } }) => told.push(`ready ${String(detail.issues.length)}`),
        onError: (event: Event & { detail: { code: string } }) => {
          event.preventDefault();
          told.push(event.detail.code);
        },
        onConsent: ({ detail }: { detail: { name: string } }) => told.push(detail.name),
        onSlot: ({ detail }: { detail: { name: string | undefined } }) => told.push(detail.name ?? ''),
      };
      flushSync(() => { root.render(component({ article: article as ArticleInput, level: 3, ref, ...listeners })); });
      await elementsSettled();
    };
    await show(story('Client'));
    expect([stage.main.querySelector('h3')?.textContent, ref.current === element()]).to.deep.equal(['Client', true]);
    await show('{');
    expect([told, stage.main.querySelector('h3')?.textContent]).to.deep.equal([['ready 0', 'unreadable'], 'Client']);
    for (const [type, name] of [['consent', 'Channels'], ['slot', 'ad']]) element()?.querySelector('h3')?.dispatchEvent(new CustomEvent(`galley-${String(type)}`, { bubbles: true, detail: { name } }));
    expect(told.slice(2)).to.deep.equal(['Channels', 'ad']);
    flushSync(() => { root.unmount(); });
    expect(stage.main.childNodes.length).to.equal(0);
  });
});
