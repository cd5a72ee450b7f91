import { expect } from '@open-wc/testing';
import type { ArticleInput, LocateDetail, PublisherRules } from 'galley';
import { renderToString } from 'galley/html';
import { itNeeds } from '../support/capabilities.js';
import { setMedia } from '../support/commands.js';
import { generatedText } from '../support/generated-text.js';
import { cleanUp, find, settled, show, stage, until } from '../support/elements.js';

const story = (count: number, more: Partial<ArticleInput> = {}): ArticleInput => ({
  headline: 'Harbour',
  inLanguage: 'en',
  body: Array.from({ length: count }, (_, index) => ({ type: 'paragraph' as const, children: [`p${String(index + 1)} `, { type: 'link' as const, url: 'https://other.example/', children: 'there' }] })),
  ...more,
});
const RULES: PublisherRules = { ads: { after: 2, every: 3, minHeight: 100 }, links: { rel: ['nofollow'], target: '_blank' } };
async function set(element: HTMLElementTagNameMap['galley-article'], article: ArticleInput): Promise<void> {
  element.article = article;
  await settled(element);
}

const slots = (element: Element) => [...element.querySelectorAll('galley-slot')];

describe("a publisher's rules", () => {
  afterEach(cleanUp);

  it('hold in the element as in what a server writes', async () => {
    const element = await show(story(12), { rules: RULES });
    const served = stage.set(renderToString(story(12), { rules: RULES }));
    await settled(served);
    expect(slots(element).length).to.equal(3);
    expect(find(element, 'article').innerHTML).to.equal(find(served, 'article').innerHTML);
  });

  it('are taken from the attribute that the server writes, and a newer version keeps what the host has put into a place', async () => {
    const served = stage.set(renderToString(story(12), { rules: RULES })) as HTMLElementTagNameMap['galley-article'];
    await settled(served);
    const [first] = slots(served);
    first?.append('advertisement');
    await set(served, story(12, { headline: 'Harbour, again' }));
    expect(slots(served).length).to.equal(3);
    await set(served, story(13, { headline: 'Harbour, later' }));
    expect(slots(served).length).to.equal(3);
    expect(find(served, 'a[target="_blank"]').getAttribute('rel')).to.equal('nofollow noopener noreferrer');
    const [kept] = slots(served);
    kept?.append('advertisement');
    await set(served, story(14));
    expect(slots(served)[0]).to.equal(kept);
    expect(kept?.textContent).to.contain('advertisement');
  });

  it('make headings links in the element as in what a server writes, in the colour of the heading', async () => {
    const article = story(2, { body: ['one', { type: 'heading', children: 'Sound' }, 'two'] });
    const rules: PublisherRules = { headingLinks: true };
    const element = await show(article, { rules });
    const served = stage.set(renderToString(article, { rules }));
    await settled(served);
    expect(find(element, 'article').innerHTML).to.equal(find(served, 'article').innerHTML);
    const link = find<HTMLAnchorElement>(served, '.galley-heading-link');
    expect(new URL(link.href).hash).to.equal(`#${find(served, 'h2').id}`);
    expect(getComputedStyle(link).color).to.equal(getComputedStyle(find(served, 'h2')).color);
    element.rules = null;
    await settled(element);
    expect(element.querySelector('.galley-heading-link')).to.equal(null);
  });

  it('number links in the element as in what a server writes, and a version with the same addresses keeps its paragraphs', async () => {
    const rules: PublisherRules = { links: { numbered: true } };
    const element = await show(story(3), { rules });
    const served = stage.set(renderToString(story(3), { rules })) as HTMLElementTagNameMap['galley-article'];
    await settled(served);
    expect(find(element, 'article').innerHTML).to.equal(find(served, 'article').innerHTML);
    const kept = find(element, '.galley-paragraph');
    await set(element, story(4));
    expect(find(element, '.galley-paragraph')).to.equal(kept);
    expect(element.querySelectorAll('[data-galley-number="1"]').length).to.equal(5);
  });

  itNeeds('media-emulation', 'number links on paper in the digits of the language, with their addresses in a list at the end', async () => {
    const body = ['https://rivers.example/', 'https://boats.example/', 'https://rivers.example/'].map((url) => ({ type: 'paragraph' as const, children: ['See ', { type: 'link' as const, url, children: 'there' }] }));
    const shown = await show({ headline: 'Tide', inLanguage: 'fa', body }, { rules: { links: { numbered: true } } });
    const list = find(shown, 'ol.galley-address');
    const behind = () => [...shown.querySelectorAll('.galley-paragraph a')].map((link) => generatedText(link, '::after'));
    expect([list.checkVisibility(), behind()]).to.deep.equal([false, ['none', 'none', 'none']]);
    await setMedia({ media: 'print' });
    try {
      expect(behind().map((text) => text.replaceAll('"', ''))).to.deep.equal([' (۱)', ' (۲)', ' (۱)']);
      expect([...list.children].map(({ textContent }) => textContent)).to.deep.equal(['https://rivers.example/', 'https://boats.example/']);
      expect([list.checkVisibility(), getComputedStyle(list).listStyleType]).to.deep.equal([true, 'persian']);
    } finally {
      await setMedia();
    }
  });

  it('go again where they are taken away', async () => {
    const element = await show(story(12), { rules: RULES });
    element.rules = null;
    await settled(element);
    expect(slots(element)).to.deep.equal([]);
    expect(element.querySelector('[target]')).to.equal(null);
  });
});

describe('where a block stands in the source', () => {
  afterEach(cleanUp);

  it('is said by an element with `locate`, and by a click with Alt, also of what a server wrote', async () => {
    const served = stage.set(renderToString(story(3), { locate: true }));
    await settled(served);
    const element = await show(story(3), { locate: true });
    for (const each of [served, element]) {
      const told: LocateDetail[] = [];
      each.addEventListener('galley-locate', (event) => { told.push((event as CustomEvent<LocateDetail>).detail); });
      const link = find<HTMLElement>(each, '[data-galley-at="/body/1"] a');
      const click = (init: MouseEventInit) => link.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...init }));
      each.addEventListener('click', (event) => { event.preventDefault(); });
      await until(() => !click({ altKey: true }) && told.length > 0);
      expect(told[0]).to.deep.equal({ pointer: '/body/1' });
      told.length = 0;
      click({});
      expect(told).to.deep.equal([]);
    }
  });

  it('follows a newer version, in which it is elsewhere', async () => {
    const element = await show(story(2), { locate: true });
    await set(element, { ...story(2), body: ['new', ...(story(2).body as string[])] });
    expect([...element.querySelectorAll('[data-galley-at]')].map((block) => `${String(block.getAttribute('data-galley-at'))} ${block.textContent.slice(0, 2)}`)).to.deep.equal(['/body/0 ne', '/body/1 p1', '/body/2 p2']);
  });

  it('is nowhere by itself', async () => {
    const element = await show(story(3));
    expect(element.querySelector('[data-galley-at]')).to.equal(null);
  });
});
