import { expect } from '@open-wc/testing';
import { renderToString } from 'galley/html';
import { ISLANDS } from '#dist/islands/table.js';
import { withEveryBlock } from '../../stories/support/every-block.js';
import { cleanUp, until } from '../support/elements.js';
import { open, serve } from '../support/served-page.js';
import { closePages, openPage, viewOf } from '../support/hostile/frame.js';

/** A page without a build: its script is in the package. */
const page = (script: string, content: string) => openPage(`${content}<script type="module" src="/dist/cdn/${script}"></script>`, []);
const SHEET = '<link rel="stylesheet" href="/dist/galley.css">';
const everything = () => withEveryBlock({ headline: 'Harbour', inLanguage: 'en', body: ['Text.', { type: 'code', value: 'tide', copyable: true }, { type: 'image', src: 'https://pictures.example/a.jpg', alt: 'The quay', width: 16, height: 9, lightbox: true }] }, 'latin');
const whole = () => renderToString(everything(), { rules: { ads: { after: 1 } } });

const requestsOf = (document: Document) => viewOf(document).performance.getEntriesByType('resource') as PerformanceResourceTiming[];
/** The files of the folder that a page has asked for, in this order; without what leads to parts of a page whose own address is none, as that of a frame here. */
const askedBy = (document: Document) => requestsOf(document).flatMap(({ name }) => /\/dist\/cdn\/(?!lead)([\w.-]+)/.exec(name)?.[1] ?? []);

describe('a page without a build', () => {
  afterEach(closePages);
  afterEach(cleanUp);

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

  it('names in its first file all that it takes to set an article, and asks once for its data', async () => {
    const src = `/fault/ok?body=${encodeURIComponent(JSON.stringify({ headline: 'Harbour', inLanguage: 'en', body: ['Text.'] }))}`;
    const document = await page('galley.js', `${SHEET}<galley-article src="${src.replaceAll('"', '&quot;')}"></galley-article>`);
    await until(() => document.querySelector('h1'), 'the article is shown');
    const first = await (await fetch('/dist/cdn/galley.js')).text();
    const asked = askedBy(document);
    expect(asked).to.include('galley.js').and.to.have.length.above(4);
    // a sheet that has not come yet is none, and developers are told of more
    expect(asked.filter((name) => name !== 'galley.js' && !/^(?:stylesheet|explain)-/.test(name) && !first.includes(name))).to.deep.equal([]);
    expect(requestsOf(document).filter(({ name }) => name.includes('/fault/ok'))).to.have.length(1);
  });

  it('explains to a developer when the page has its pictures, and not before', async () => {
    const { document } = await open(await serve(`${SHEET}<img src="/fault/drawing?delay=400"><galley-article src="/fault/ok?body={%22headline%22:%22Harbour%22}"></galley-article><script type="module" src="/dist/cdn/galley.js"></script>`));
    await until(() => askedBy(document).some((name) => name.startsWith('explain-')), 'what explains is asked for');
    const [picture, explains] = [/drawing/, /explain-/].map((name) => requestsOf(document).find((request) => name.test(request.name)));
    expect(explains?.startTime).to.be.above(Number(picture?.responseEnd));
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
