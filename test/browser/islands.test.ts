import { expect } from '@open-wc/testing';
import { defineBlock, html as view, useBlocks } from 'galley/blocks';
import { renderRegions, renderToString } from 'galley/html';
import { Island } from 'galley/island';
import { html } from 'lit';
import { ISLANDS } from '#dist/islands/table.js';
import { cleanUp, find, settled, stage, until } from '../support/elements.js';
import { breaches } from '../support/island-law.js';

/** Shows what stands in it, or not, as its button has it. */
class Fold extends Island {
  static override properties = { label: {} };
  declare label: string;
  #isOpen = false;

  protected override render() {
    return html`<button @click=${this.#toggle}>${this.label}</button><div ?hidden=${!this.#isOpen}><slot></slot></div>`;
  }

  readonly #toggle = () => {
    this.#isOpen = !this.#isOpen;
    this.setState('open', this.#isOpen);
    this.requestUpdate();
  };
}
customElements.define('test-fold', Fold);

const fold = defineBlock({
  type: 'test/fold',
  description: 'A text that can be folded.',
  places: ['flow'],
  fields: { text: { kind: 'text', required: true, description: 'What is shown.' } },
  template: (node) => view`<test-fold class="test-fold" label="More"><p>${node.text}</p></test-fold>`,
});
const blocks = [fold];
const story = (...after: readonly string[]) => ({ headline: 'Harbour', inLanguage: 'en', body: ['Before.', { type: 'test/fold', text: 'Hidden words.' }, ...after] });

type ArticleElement = HTMLElement & { article: unknown; blocks: unknown; updateComplete: Promise<unknown> };

const foldIn = (root: ParentNode) => find<Fold>(root, 'test-fold');
const press = (island: Fold) => { find<HTMLButtonElement>(island.shadowRoot as ShadowRoot, 'button').click(); };
const isOpen = (island: Fold) => island.matches(':state(open)');

async function show(article: unknown): Promise<ArticleElement> {
  const element = document.createElement('galley-article') as ArticleElement;
  element.blocks = blocks;
  element.article = article;
  stage.main.append(element);
  await settled(element);
  return element;
}

afterEach(cleanUp);
afterEach(() => {
  useBlocks([]);
});

/** The only island of this kind in a root is the one that was there. */
const isStill = (island: Element, root: ParentNode) => {
  const found = [...root.querySelectorAll(island.localName)];
  return found.length === 1 && found[0] === island;
};

describe('an island that keeps the law', () => {
  it('changes neither its attributes nor what stands in it, whatever is done with it', async () => {
    expect(await breaches('<test-fold class="test-fold" label="More"><p>Words.</p></test-fold>', (island) => {
      press(island as Fold);
      (island as Fold).label = 'Less';
    })).to.deep.equal([]);
  });

  it('stays, with its state, where data is set over the markup of a server', async () => {
    stage.main.innerHTML = renderToString(story(), { blocks });
    const element = find<ArticleElement>(stage.main, 'galley-article');
    await settled(element);
    const island = foldIn(element);
    press(island);
    element.blocks = blocks;
    element.article = story();
    await settled(element);
    expect(isStill(island, element)).to.equal(true);
    expect(isOpen(island)).to.equal(true);
  });

  it('stays, with its state, where another block changes', async () => {
    const element = await show(story());
    const island = foldIn(element);
    press(island);
    element.article = story('After.');
    await settled(element);
    expect(element.textContent).to.contain('After.');
    expect(isStill(island, element)).to.equal(true);
    expect(isOpen(island)).to.equal(true);
  });

  it('stays, with its state, where it is moved', async () => {
    const element = await show(story());
    const island = foldIn(element);
    press(island);
    const other = document.createElement('section');
    stage.main.append(other);
    other.append(element);
    const { body, ...rest } = story();
    element.article = { ...rest, body: [...body].reverse() };
    await settled(element);
    expect(island.nextElementSibling?.textContent).to.equal('Before.');
    expect(isStill(island, other)).to.equal(true);
    expect(isOpen(island)).to.equal(true);
  });

  it('is right without script: its words stand in the markup of the server', () => {
    expect(renderToString(story(), { blocks })).to.contain('<test-fold class="test-fold" label="More"><p>Hidden words.</p></test-fold>');
  });
});

describe('an island that is defined on demand', () => {
  const asked: string[] = [];
  const MARKUP = {
    'late-set': (text: string) => view`<late-set class="test-late-set"><p>${text}</p></late-set>`,
    'late-served': (text: string) => view`<late-served class="test-late-served"><p>${text}</p></late-served>`,
    'late-region': (text: string) => view`<late-region class="test-late-region"><p>${text}</p></late-region>`,
    'late-isolated': (text: string) => view`<late-isolated class="test-late-isolated"><p>${text}</p></late-isolated>`,
  };
  /** A block type with an island of its own. */
  const lateBlock = (tag: keyof typeof MARKUP) => defineBlock({
    type: `test/${tag}`,
    description: 'A text in an island that comes late.',
    places: ['flow'],
    fields: { text: { kind: 'text', required: true, description: 'What is shown.' } },
    islands: { [tag]: () => {
      asked.push(tag);
      customElements.define(tag, class extends Island {});
      return Promise.resolve();
    } },
    template: ({ text }: { readonly text: string }) => MARKUP[tag](text),
  });
  const storyOf = (type: string) => ({ headline: 'Harbour', inLanguage: 'en', body: [{ type, text: 'Words.' }] });
  const nothingOf = { headline: 'Harbour', inLanguage: 'en', body: ['Words.'] };

  beforeEach(() => void asked.splice(0));

  it('is asked for where one is set from data, once, and nowhere else', async () => {
    const late = lateBlock('late-set');
    useBlocks([late]);
    const other = document.createElement('galley-article') as ArticleElement;
    other.article = nothingOf;
    stage.main.append(other);
    await settled(other);
    expect(asked).to.deep.equal([]);
    for (let count = 0; count < 2; count++) {
      const element = document.createElement('galley-article') as ArticleElement;
      element.article = storyOf(late.type);
      stage.main.append(element);
      await settled(element);
      await until(() => find(element, 'late-set') instanceof Island);
    }
    expect(asked).to.deep.equal(['late-set']);
  });

  it('is asked for in what a server has set, where no data comes, as soon as its record is in use', async () => {
    const late = lateBlock('late-served');
    stage.main.innerHTML = renderToString(storyOf(late.type), { blocks: [late] });
    const element = find<ArticleElement>(stage.main, 'galley-article');
    const island = find(element, 'late-served');
    await settled(element);
    expect(asked).to.deep.equal([]);
    useBlocks([late]);
    await until(() => island instanceof Island);
    expect(asked).to.deep.equal(['late-served']);
    expect(isStill(island, element)).to.equal(true);
  });

  it('needs no record where it is one of the package', async () => {
    const islands = ISLANDS as Record<string, () => Promise<unknown>>;
    islands['late-own'] = () => Promise.resolve(customElements.define('late-own', class extends Island {}));
    stage.main.innerHTML = renderToString(nothingOf);
    const element = find<ArticleElement>(stage.main, 'galley-article');
    find(element, '.galley-paragraph').innerHTML = '<late-own>Words.</late-own>';
    await settled(element);
    await until(() => find(element, 'late-own') instanceof Island);
    delete islands['late-own'];
  });

  it('is asked for in regions that a server has set', async () => {
    const late = lateBlock('late-region');
    useBlocks([late]);
    stage.main.innerHTML = `<galley-article>${renderRegions(storyOf(late.type), ['body']).body}</galley-article>`;
    const element = find<ArticleElement>(stage.main, 'galley-article');
    await settled(element);
    await until(() => find(element, 'late-region') instanceof Island);
  });

  it('is asked for in a shadow root that a server has declared', async () => {
    const late = lateBlock('late-isolated');
    useBlocks([late]);
    const page = Document.parseHTMLUnsafe(renderToString(storyOf(late.type), { blocks: [late], isolate: true }));
    stage.main.replaceChildren(...page.body.childNodes);
    const element = find<ArticleElement>(stage.main, 'galley-article');
    await settled(element);
    await until(() => find(element.shadowRoot as ShadowRoot, 'late-isolated') instanceof Island);
  });
});

/** A lint rule sees this only where it stands in the class. */
const REFLECTS = { type: Boolean, reflect: true };

describe('an island that breaks the law', () => {
  class Marker extends Island {
    readonly mark = () => { (this as HTMLElement).classList.add('is-open'); };
    readonly fill = () => { (this as HTMLElement).append('more'); };
  }
  customElements.define('test-marker', Marker);

  it('is told what it has changed', async () => {
    const markup = '<test-marker class="a"><p>Words.</p></test-marker>';
    expect(await breaches(markup, (island) => { (island as Marker).mark(); })).to.deep.equal(['the attribute class of <test-marker>']);
    expect(await breaches(markup, (island) => { (island as Marker).fill(); })).to.deep.equal(['the children of <test-marker>']);
  });

  it('cannot be defined with a property that reflects', () => {
    class Reflecting extends Island {
      static override properties = { open: REFLECTS };
    }
    expect(() => { customElements.define('test-reflecting', Reflecting); }).to.throw('Reflecting: the property "open" reflects');
  });

  it('is replaced, and loses what it has kept, where data is set over the markup of a server', async () => {
    const marked = defineBlock({ ...fold, type: 'test/marked', template: (node: { readonly text: string }) => view`<test-marker class="a"><p>${node.text}</p></test-marker>` });
    const article = { headline: 'Harbour', inLanguage: 'en', body: [{ type: 'test/marked', text: 'Words.' }] };
    stage.main.innerHTML = renderToString(article, { blocks: [marked] });
    const element = find<ArticleElement>(stage.main, 'galley-article');
    await settled(element);
    const island = find<Marker>(element, 'test-marker');
    island.mark();
    element.blocks = [marked];
    element.article = article;
    await settled(element);
    expect(island.isConnected).to.equal(false);
    expect(element.querySelectorAll('test-marker').length).to.equal(1);
  });
});
