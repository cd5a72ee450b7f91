import { expect } from '@open-wc/testing';
import { a11ySnapshot } from '@web/test-runner-commands';
import type { ArticleInput } from 'galley';
import { renderToString } from 'galley/html';
import { itNeeds } from '../support/capabilities.js';
import { setMedia } from '../support/commands.js';
import { cleanUp, find, show, until } from '../support/elements.js';
import { breaches } from '../support/island-law.js';
import '#dist/islands/copy.js';

const CODE = 'if (a) {\n  return;\n}';
const story = (more: object = {}, rest: Partial<ArticleInput> = {}) => ({ headline: 'Tide', inLanguage: 'en', body: [{ type: 'code', value: CODE, lineNumbers: true, copyable: true, ...more }], ...rest }) as ArticleInput;
const islandIn = (root: ParentNode) => find<HTMLElement>(root, 'galley-copy');
const buttonIn = (island: Element) => find<HTMLButtonElement>(island.shadowRoot as ShadowRoot, 'button');
const said = (island: Element) => find(island.shadowRoot as ShadowRoot, '[role=status]').textContent;

describe('code that may be copied', () => {
  let copied: string | undefined;
  let isAllowed = true;
  const written = navigator.clipboard.writeText.bind(navigator.clipboard);
  before(() => { navigator.clipboard.writeText = (text) => { if (!isAllowed) return Promise.reject(new Error('not allowed')); copied = text; return Promise.resolve(); }; });
  after(() => { navigator.clipboard.writeText = written; });
  beforeEach(() => { copied = undefined; isAllowed = true; });
  afterEach(cleanUp);
  afterEach(() => setMedia());

  it('is copied to the letter, without the numbers of its lines, and says so in its language', async () => {
    const island = islandIn(await show(story()));
    buttonIn(island).click();
    await until(() => copied !== undefined);
    expect(copied).to.equal(CODE);
    await until(() => said(island) === 'Copied' && buttonIn(island).textContent === 'Copied');
    expect(buttonIn(islandIn(await show(story({}, { inLanguage: 'fa' })))).textContent).to.equal('رونوشت');
  });

  it('is selected where the browser does not let it be copied', async () => {
    isAllowed = false;
    const island = islandIn(await show(story()));
    buttonIn(island).click();
    await until(() => getSelection()?.toString() === CODE);
    expect(said(island)).to.equal('');
  });

  it('runs from left to right in an article from right to left, with its button at its end', async () => {
    const island = islandIn(await show(story({}, { inLanguage: 'fa' })));
    expect(getComputedStyle(find(island, 'pre')).direction).to.equal('ltr');
    const [outer, button] = [island.getBoundingClientRect(), buttonIn(island).getBoundingClientRect()];
    expect(button.left - outer.left).to.be.lessThan(outer.width / 2);
    expect(button.width >= 24 && button.height >= 24).to.equal(true);
  });

  itNeeds('accessibility-tree', 'has a button with a name', async () => {
    await show(story());
    expect(JSON.stringify(await a11ySnapshot({}))).to.match(/"role":"button",[^{}]*"name":"Copy"/);
  });

  itNeeds('media-emulation', 'has no button on paper', async () => {
    const island = islandIn(await show(story()));
    await setMedia({ media: 'print' });
    expect(buttonIn(island).getBoundingClientRect().height).to.equal(0);
  });

  it('is written by a server as by a browser, and has no button without script', async () => {
    const served = document.createElement('div');
    served.innerHTML = renderToString(story());
    expect(islandIn(served).isEqualNode(islandIn(await show(story())))).to.equal(true);
    expect(renderToString(story())).not.to.contain('<button');
    expect(renderToString(story({ copyable: false }))).not.to.contain('galley-copy');
  });

  it('keeps the law of islands', async () => {
    expect(await breaches('<galley-copy copy="Copy" copied="Copied"><pre><code>a</code></pre></galley-copy>', async (island) => {
      buttonIn(island).click();
      await until(() => said(island) === 'Copied');
    })).to.deep.equal([]);
  });
});
