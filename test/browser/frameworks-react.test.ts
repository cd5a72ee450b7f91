import { expect } from '@open-wc/testing';
import { renderToString as toText } from 'galley/html';
import {
  createElement,
  createRoot,
  flushSync,
  hydrateRoot,
  renderToString,
  StrictMode,
  type ReactNode,
} from '../support/frameworks/react.js';
import { complaints } from '../support/complaints.js';
import { settled, stage, story, until } from '../support/elements.js';

const element = (properties: Record<string, unknown>, ...children: ReactNode[]) => createElement('galley-article', properties, ...children);

/** A page made by React; `show` renders into it as an event of the site would, and waits for the elements. */
function page(strict = false) {
  const root = createRoot(stage.main);
  return {
    async show(node: ReactNode): Promise<void> {
      flushSync(() => {
        root.render(strict ? createElement(StrictMode, null, node) : node);
      });
      await elementsSettled();
    },
    async close(): Promise<void> {
      flushSync(() => {
        root.unmount();
      });
      await elementsSettled();
    },
  };
}

async function elementsSettled(): Promise<void> {
  for (const each of stage.main.querySelectorAll('galley-article')) await settled(each);
}

const headlines = () => [...stage.main.querySelectorAll('h1')].map(({ textContent }) => textContent);

describe('the elements in React', () => {
  beforeEach(() => {
    complaints.listen();
  });
  afterEach(() => {
    complaints.stop();
    stage.clear();
    expect(complaints.heard.join('\n')).to.equal('');
  });

  it('take their article as a property, and another one later', async () => {
    const { show } = page();
    await show(element({ article: story('First') }));
    const nodes = [stage.main.querySelector('galley-article'), stage.main.querySelector('h2')];
    await show(element({ article: story('Second') }));
    expect(headlines()).to.deep.equal(['Second']);
    expect([stage.main.querySelector('galley-article'), stage.main.querySelector('h2')], 'what is as before').to.deep.equal(nodes);
    expect(stage.main.querySelector('galley-article')?.hasAttribute('article')).to.equal(false);
  });

  it('show one headline in StrictMode, which mounts everything twice, and leave with their root', async () => {
    const { show, close } = page(true);
    await show(createElement('div', null, element({ article: story('Strict') }), element({ article: story('Other') })));
    expect(headlines()).to.deep.equal(['Strict', 'Other']);
    await close();
    expect(stage.main.childNodes.length).to.equal(0);
  });

  it('stay whole when React takes one of their children out, and puts one in', async () => {
    const { show } = page(true);
    const article = story('Children');
    const note = (key: string) => createElement('p', { key }, `Note ${key}`);
    await show(element({ article }, note('a'), note('b')));
    await show(element({ article }, note('b')));
    await show(element({ article }, note('c'), note('b'), note('a')));
    expect(headlines()).to.deep.equal(['Children']);
    expect([...stage.main.querySelectorAll('galley-article > p')].map(({ textContent }) => textContent)).to.deep.equal([
      'Note c',
      'Note b',
      'Note a',
    ]);
    await show(element({ article }));
    expect(headlines()).to.deep.equal(['Children']);
  });

  it('stay whole when React rewrites all of their text', async () => {
    const { show, close } = page(true);
    const article = story('Text');
    for (const text of ['Loading', 'Still loading', '', 'Done']) {
      await show(element({ article }, text));
      expect(headlines()).to.deep.equal(['Text']);
    }
    await close();
  });

  it('come and go as React says, also with regions among the page’s own', async () => {
    const { show } = page(true);
    const article = story('Regions');
    const regions = (...names: string[]) => element({ article }, ...names.map((name) => createElement(name, { key: name })));
    await show(regions('galley-header', 'aside', 'galley-body'));
    expect(headlines()).to.deep.equal(['Regions']);
    await show(regions('galley-body', 'galley-header'));
    expect(headlines()).to.deep.equal(['Regions']);
    await show(regions('aside'));
    expect(headlines()).to.deep.equal(['Regions']);
    await show(createElement('p', null, 'Nothing here'));
    expect(headlines()).to.deep.equal([]);
  });

  it('are moved by React without being set again', async () => {
    const { show } = page();
    const both = [story('One'), story('Two')];
    const list = (order: readonly number[]) =>
      createElement('div', null, ...order.map((index) => createElement('galley-article', { key: index, article: both[index] })));
    await show(list([0, 1]));
    const nodes = [...stage.main.querySelectorAll('h1')];
    await show(list([1, 0]));
    expect([...stage.main.querySelectorAll('h1')]).to.deep.equal(nodes.reverse());
  });

  it('tell React of their events by their names', async () => {
    const { show } = page();
    const told: string[] = [];
    const listeners = {
      'ongalley-ready': () => told.push('ready'),
      'ongalley-error': (event: CustomEvent<{ code: string }>) => {
        event.preventDefault();
        told.push(event.detail.code);
      },
    };
    await show(element({ ...listeners, article: story('Told') }));
    await show(element({ ...listeners, article: '{' }));
    expect(told).to.deep.equal(['ready', 'unreadable']);
    expect(headlines()).to.deep.equal(['Told']);
  });

  // React sets no properties while it hydrates, and does not accept nodes that it does not know, except in HTML that it was told to leave alone
  const served: Record<string, ReactNode> = {
    'the whole tag as a server has set it': createElement('div', { dangerouslySetInnerHTML: { __html: toText(story('Served')) } }),
    'the JSON in the tag': element({
      suppressHydrationWarning: true,
      dangerouslySetInnerHTML: { __html: `<script type="application/json">${JSON.stringify(story('Served'))}</script>` },
    }),
  };
  for (const [name, node] of Object.entries(served)) {
    it(`are left alone by React when it hydrates ${name}`, async () => {
      stage.main.append(document.createRange().createContextualFragment(renderToString(node)));
      await elementsSettled();
      const heading = stage.main.querySelector('h1');
      const root = flushSync(() => hydrateRoot(stage.main, createElement(StrictMode, null, node)));
      await elementsSettled();
      expect(headlines()).to.deep.equal(['Served']);
      expect(stage.main.querySelector('h1')).to.equal(heading);
      flushSync(() => {
        root.unmount();
      });
    });
  }
});

describe('an article that React was given and has not set', () => {
  it('is told on the console, with what to do', async () => {
    complaints.listen();
    const node = element({ article: story('Hydrated') });
    stage.main.append(document.createRange().createContextualFragment(renderToString(node)));
    flushSync(() => hydrateRoot(stage.main, node));
    await elementsSettled();
    await until(() => complaints.heard.length > 0 || headlines().length > 0);
    complaints.stop();
    stage.clear();
    expect(complaints.heard).to.have.length(1);
    expect(complaints.heard[0]).to.match(/React has not set `article`: .*galley\/react.*#misused$/);
  });
});
