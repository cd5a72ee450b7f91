import { expect } from '@open-wc/testing';
import type { GalleyArticle } from 'galley/article';
import { renderToString, type RenderOptions } from 'galley/html';
import { answer, cleanUp, find, json, pause, replace, settled, stage, until } from '../support/elements.js';

const article = (headline: string) => ({
  headline,
  inLanguage: 'en',
  body: [{ type: 'heading', children: 'How' }, { type: 'paragraph', children: ['A', { type: 'footnote-reference', ref: 'n' }, { type: 'link', url: '#how', children: 'b' }] }],
  footnotes: [{ type: 'footnote-definition', id: 'n', children: ['A note.'] }],
});
const two = (options: RenderOptions = {}) => ['Tide', 'Ebb'].map((headline) => renderToString(article(headline), options)).join('');
const ids = () => [...stage.main.querySelectorAll('[id]')].map(({ id }) => id);
const second = () => find<GalleyArticle>(stage.main, 'galley-article:last-of-type');

afterEach(cleanUp);

describe('two served articles on one page', () => {
  for (const options of [{}, { src: '/a.json' }, { pageUrl: '/story' }]) {
    it(`have ids of their own, and each leads into itself: ${JSON.stringify(options)}`, async () => {
      const requests = answer(() => json(article('Flood')));
      stage.set(two(options));
      const nodes = [...second().querySelectorAll('*')];
      await until(() => new Set(ids()).size === ids().length);
      await pause(30);
      for (const element of stage.main.querySelectorAll('galley-article')) {
        for (const link of element.querySelectorAll<HTMLAnchorElement>('a')) {
          expect(element.contains(document.getElementById(decodeURIComponent(link.hash.slice(1)))), link.outerHTML).to.equal(true);
        }
        const label = find(element, 'article').getAttribute('aria-labelledby') ?? '';
        expect(element.contains(document.getElementById(label))).to.equal(true);
      }
      expect(requests).to.have.length(0);
      second().article = article('Ebb') as never;
      await settled(second());
      expect([...second().querySelectorAll('*')].every((node, index) => node === nodes[index])).to.equal(true);
    });
  }

  it('keep what a page has put between their blocks', async () => {
    stage.set(two());
    const ad = document.createElement('aside');
    ad.innerHTML = '<p id="galley-ad">Ad</p>';
    find(second(), '.galley-heading').after(ad);
    await until(() => second().querySelector('article')?.dataset['galley'] === '1 galley--2-');
    expect(ad.innerHTML).to.equal('<p id="galley-ad">Ad</p>');
  });

  it('stay as they are where something outside leads to one of the ids, and the console says so once', async () => {
    const said: string[] = [];
    replace(console, 'warn', (text: string) => said.push(text));
    const only = renderToString({ ...article('Ebb'), body: [{ type: 'heading', children: 'Only here' }] });
    stage.set(`<a href="#galley-only-here">There</a>${renderToString(article('Tide'))}${only}`);
    await until(() => said.length > 0);
    await pause(30);
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('"prefix"');
    expect(document.getElementById('galley-only-here')).not.to.equal(null);
  });

  it('with a prefix each are left as they stand', async () => {
    stage.set(renderToString(article('Tide')) + renderToString(article('Ebb'), { prefix: 'second-' }));
    await settled(second());
    await pause(30);
    expect(find(second(), 'article').dataset['galley']).to.equal('1 second-');
  });
});
