import { expect } from '@open-wc/testing';
import { renderToString } from 'galley/html';
import { ISLANDS } from '#dist/islands/table.js';
import { withEveryBlock } from '../../stories/support/every-block.js';
import { until } from '../support/elements.js';
import { closePages, openPage, viewOf } from '../support/hostile/frame.js';

/** A page without a build: its script is in the package. */
const page = (script: string, content: string) => openPage(`${content}<script type="module" src="/dist/cdn/${script}"></script>`, []);
const SHEET = '<link rel="stylesheet" href="/dist/galley.css">';
const everything = () => withEveryBlock({ headline: 'Harbour', inLanguage: 'en', body: ['Text.', { type: 'code', value: 'tide', copyable: true }, { type: 'image', src: 'https://pictures.example/a.jpg', alt: 'The quay', width: 16, height: 9, lightbox: true }] }, 'latin');
const whole = () => renderToString(everything(), { rules: { ads: { after: 1 } } });

/** The files of the folder that a page has asked for, in this order, and its data; without what leads to parts of a page whose own address is none, as that of a frame here. */
const askedBy = (document: Document) =>
  viewOf(document).performance.getEntriesByType('resource').flatMap(({ name }) => /\/dist\/cdn\/(?!lead)([\w.]+)|\/fault\/(ok)/.exec(name)?.slice(1).find(Boolean) ?? []);
const begins = (names: readonly string[], start: string) => names.findIndex((name) => name.startsWith(start));

describe('a page without a build', () => {
  afterEach(closePages);

  for (const script of ['galley.js', 'galley.all.js']) {
    it(`has what moves in an article defined: ${script}`, async () => {
      const document = await page(script, whole());
      const { customElements } = viewOf(document);
      for (const tag of Object.keys(ISLANDS)) {
        expect(document.querySelector(tag), `the article has ${tag}`).not.to.equal(null);
        await until(() => customElements.get(tag), `${tag} is not defined`);
      }
    });
  }

  it('asks at once for all that it takes to set an article, and once for its data', async () => {
    const src = `/fault/ok?body=${encodeURIComponent(JSON.stringify({ headline: 'Harbour', inLanguage: 'en', body: ['Text.'] }))}`;
    const document = await page('galley.js', `${SHEET}<galley-article src="${src.replaceAll('"', '&quot;')}"></galley-article>`);
    await until(() => document.querySelector('h1'), 'the article is shown');
    const asked = askedBy(document);
    // whatever is asked for after the elements have come, comes later than they were asked for
    for (const first of ['ok', 'renderer', 'setting', 'load']) expect(begins(asked, first), `${first}: ${asked.join(' ')}`).to.be.within(0, begins(asked, 'core'));
    expect(asked.slice(begins(asked, 'core') + 1).filter((name) => !['ok', 'explain'].some((other) => name.startsWith(other)))).to.deep.equal([]);
    expect(asked.filter((name) => name === 'ok')).to.have.length(1);
  });

  it('asks for nothing but the elements where the article comes from a server, with and without a root of its own', async () => {
    for (const isolate of [false, true]) {
      const document = await page('galley.js', SHEET + renderToString({ headline: 'Harbour', inLanguage: 'en', body: ['Text.'] }, { src: '/fault/ok', isolate, stylesheet: '/dist/galley.css' }));
      await until(() => document.querySelector('galley-article:defined'), 'the elements are defined');
      expect(askedBy(document)).to.deep.equal(['galley.js', askedBy(document).find((name) => name.startsWith('core'))]);
      closePages();
    }
  });
});
