import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { renderToString } from '#dist/html.js';
import { toOutline, type ArticleInput, type OutlineEntry } from 'galley';
import 'galley/define';
import 'galley/define/contents';
import { COMPLETE } from '../support/complete-articles.js';
import { cleanUp, find, settled, stage, until } from '../support/elements.js';

const heading = (level: number, children: unknown, rest: object = {}) => ({ type: 'heading', level, children, ...rest });
const text = 'The first boat left at nine and the last came back with the light. '.repeat(30);
const story = {
  headline: 'Tide',
  inLanguage: 'en',
  body: [text, heading(2, 'How it rises'), text, heading(3, ['Why', { type: 'footnote-reference', ref: 'a' }]), text, { type: 'info-box', title: 'Box', children: [heading(2, 'In a box'), 'Text.'] }, { type: 'section', title: 'A section', children: ['Text.', heading(3, 'In it')] }, heading(2, 'چگونه', { lang: 'fa' }), text],
  footnotes: [{ id: 'a', children: 'A note.' }],
} as unknown as ArticleInput;

const linksIn = (contents: Element) => [...(contents.shadowRoot?.querySelectorAll('a') ?? [])];
const titles = (contents: Element) => linksIn(contents).map(({ textContent }) => textContent);
const flat = (entries: readonly OutlineEntry[]): readonly OutlineEntry[] => entries.flatMap((entry) => [entry, ...flat(entry.children)]);
const PARTS = flat(toOutline(story));

/** A page with a list and an article in it, once both are there. */
async function page(markup: string, article?: ArticleInput): Promise<HTMLElement> {
  const contents = stage.set<HTMLElement>(markup, 'galley-contents');
  const element = find(stage.main, 'galley-article');
  if (article) Object.assign(element, { article });
  await settled(element);
  await until(() => linksIn(contents).length > 0, 'no part is listed');
  return contents;
}

describe('a list of the parts of an article', () => {
  afterEach(cleanUp);

  it('lists what toOutline lists, nested, with the same ids', async () => {
    const contents = await page('<galley-contents></galley-contents><galley-article></galley-article>', story);
    expect(titles(contents)).to.deep.equal(PARTS.map(({ title }) => title));
    const ids = linksIn(contents).map((link) => decodeURIComponent(link.hash.slice(1)));
    for (const id of ids) expect(document.getElementById(id), id).not.to.equal(null);
    expect(linksIn(contents).map((link) => link.lang)).to.deep.equal(PARTS.map(({ lang = '' }) => lang));
    expect(contents.shadowRoot?.querySelectorAll('ol ol li').length).to.equal(PARTS.filter(({ level }) => level > 2).length);
  });

  it('lists the parts of every complete article as toOutline does', async () => {
    for (const json of COMPLETE.values()) {
      const article = JSON.parse(json) as ArticleInput;
      const parts = flat(toOutline(article));
      if (parts.length === 0) continue;
      const contents = await page('<galley-contents></galley-contents><galley-article></galley-article>', article);
      expect(titles(contents)).to.deep.equal(parts.map(({ title }) => title.replace(/\s+/g, ' ')));
    }
  });

  it('lists markup from a server, an article that comes later, and one that follows another', async () => {
    const contents = await page(`<galley-contents></galley-contents>${renderToString(story)}`);
    expect(titles(contents)).to.deep.equal(PARTS.map(({ title }) => title));
    Object.assign(find(stage.main, 'galley-article'), { article: { headline: 'B', inLanguage: 'en', body: [heading(2, 'Other')] } });
    await until(() => titles(contents).join() === 'Other', 'the other article is not listed');
    Object.assign(find(stage.main, 'galley-article'), { article: null });
    await until(() => titles(contents).length === 0, 'an article that was taken away is listed');
  });

  it('lists the article that it is for, in a root of its own too', async () => {
    const markup = `<galley-article><script type="application/json">{"headline":"A","body":[{"type":"heading","level":2,"children":"No"}]}</script></galley-article>`;
    const contents = await page(`<galley-contents for="mine"></galley-contents>${markup}${renderToString(story, { isolate: true, prefix: 'b-' }).replace('<galley-article', '<galley-article id="mine"')}`);
    expect(titles(contents)).to.deep.equal(PARTS.map(({ title }) => title));
    linksIn(contents)[0]?.click();
    expect(find(stage.main, '#mine').shadowRoot?.activeElement?.textContent).to.equal('How it rises');
  });

  it('is named by its own children, or by its label', async () => {
    const contents = await page('<galley-contents><h2>In this article</h2></galley-contents><galley-article></galley-article>', story);
    const nav = find(contents.shadowRoot as ParentNode, 'nav');
    expect(nav.getAttribute('aria-label')).to.equal('In this article');
    contents.setAttribute('label', 'Parts');
    expect(nav.getAttribute('aria-label')).to.equal('Parts');
    await expect(contents).to.be.accessible();
  });

  it('is reached by keyboard, leads to the part, and says which one is read', async () => {
    const contents = await page('<galley-contents></galley-contents><galley-article></galley-article>', story);
    const [first] = linksIn(contents);
    first?.focus();
    expect(contents.shadowRoot?.activeElement).to.equal(first);
    await sendKeys({ press: 'Enter' });
    await until(() => first?.getAttribute('aria-current') === 'true', 'the part is not marked');
    expect(linksIn(contents).filter((link) => link.hasAttribute('aria-current'))).to.have.length(1);
    history.replaceState(null, '', location.pathname + location.search);
  });
});
