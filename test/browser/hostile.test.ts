import { expect } from '@open-wc/testing';
import { renderToString } from '#dist/html.js';
import { stylesheet as foundation } from '#dist/blocks/stylesheet.js';
import { GROUP_SHEETS } from '#dist/blocks/generated/group-sheets.js';
import { fixtures } from '../support/elements-fixtures.js';
import { closePages, differences, looksOf, openPage, viewOf } from '../support/hostile/frame.js';
import { CONTENT_CLASSES, HOSTILE_PAGES } from '../support/hostile/pages.js';
import { KEPT_PROPERTIES, KEPT_PSEUDO_ELEMENTS } from '../support/hostile/properties.js';
import { pause, until } from '../support/wait.js';
import { english, persian } from './styles-samples.js';

const FIXTURES = ['everything', 'corrections', 'code', 'opinion', 'lists-and-quotes'];
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
/** The element's own box and scheme are the page's; so they are the same on all of them. */
const BOX =
  'display: block; float: none; width: 100%; min-width: 0; max-width: none; margin: 0; border: 0; padding: 0; transform: none; filter: none; opacity: 1; color-scheme: normal';

/** A list of authors that is open, and what a failed request leaves behind. */
const many = { inLanguage: 'en', headline: 'By many', author: ['Ada', 'Ben', 'Cy', 'Dee', 'Eve', 'Fay'], body: ['Text.'] };
const NOTICE = `<galley-article><div class="galley galley-region" data-galley="1 z-" lang="en">
  <p class="galley-notice" role="status">It could not be loaded. <button class="galley-retry" type="button">Try again</button></p>
  <div class="galley-frame galley-frame-missing" data-alt="A wall"><img class="galley-picture" alt="A wall" width="300" height="200"></div>
  </div></galley-article>`;

/** Articles with every kind of element, as a site has them among its own. */
function markup(): string {
  const articles = [english, persian, many, ...FIXTURES.map((name) => fixtures.get(name))].map((article, index) => renderToString(article, { prefix: `a${String(index)}-`, rules: { embargoed: true } }));
  const content = [...articles, NOTICE]
    .join('')
    .replaceAll('<details', '<details open')
    .replaceAll('<galley-article', `<galley-article style="${BOX}"`)
    .replaceAll(/ (src|srcset)="[^"]*"/g, (_, name: string) => (name === 'src' ? ` src="${PIXEL}"` : ''))
    .replaceAll(' loading="lazy"', '');
  return `<main><div class="${CONTENT_CLASSES}" style="position: absolute; inset: 0 auto auto 0; box-sizing: border-box; width: 100%; max-width: none; margin: 0; padding: 0">${content}</div></main>`;
}

const articlesOf = (page: Document) => [...page.querySelectorAll('[data-galley]')];
const looks = (page: Document) => articlesOf(page).flatMap((article) => looksOf(article, KEPT_PROPERTIES, KEPT_PSEUDO_ELEMENTS));

describe('an article on a page with style sheets of its own', () => {
  let body = '';
  let stylesheet = foundation;
  const calm = new Map<number, string[]>();
  before(async () => {
    body = markup();
    stylesheet += (await Promise.all(Object.values(GROUP_SHEETS).map(({ load }) => load()))).join('');
    for (const width of [1000, 360]) calm.set(width, looks(await openPage(body, [stylesheet], width)));
  });
  afterEach(closePages);

  for (const [name, css] of Object.entries(HOSTILE_PAGES)) {
    for (const width of [1000, 360]) {
      it(`looks as on a blank page under ${name} at ${String(width)} px`, async () => {
        const page = await openPage(body, [stylesheet, await css()], width);
        expect(differences(calm.get(width) ?? [], looks(page)).slice(0, 40), 'every element of a template needs a class that begins with `galley-`, and what holds words, links or marks the class `galley-words` behind it: CONTRIBUTING.md, Add a block').to.deep.equal([]);
      });
    }
  }

  it('is found by a comparison that sees what a page changes', async () => {
    const page = await openPage(body, [stylesheet, '.galley.galley .galley-paragraph { letter-spacing: 1px }']);
    expect(differences(calm.get(1000) ?? [], looks(page)).join()).to.contain('letter-spacing: normal -> 1px');
  });

  for (const linked of [true, false]) {
    it(`obeys a publisher's rule before and after the script loads, ${linked ? 'with' : 'without'} a link to galley.css`, async () => {
      const publisher = '.galley.galley .galley-headline { color: rgb(1, 2, 3); text-transform: uppercase }';
      const page = await openPage(renderToString(many), linked ? [publisher, stylesheet] : [publisher]);
      const view = viewOf(page);
      const headline = () => {
        const { color, textTransform, fontFamily } = view.getComputedStyle(page.querySelector('.galley-headline') ?? page.body);
        return { ours: fontFamily, theirs: [color, textTransform] };
      };
      const before = headline();
      expect(before.theirs).to.deep.equal(['rgb(1, 2, 3)', 'uppercase']);
      const script = page.createElement('script');
      script.type = 'module';
      script.src = '/dist/cdn/galley.js';
      page.head.append(script);
      await view.customElements.whenDefined('galley-article');
      await until(() => page.adoptedStyleSheets.length === (linked ? 0 : 1));
      await pause(200);
      expect(page.adoptedStyleSheets).to.have.length(linked ? 0 : 1);
      expect(headline().theirs).to.deep.equal(before.theirs);
      if (linked) expect(headline().ours).to.equal(before.ours);
    });
  }
});

describe('the page on embedding', () => {
  it('names every property that is compared', async () => {
    const text = await (await fetch('/docs/embedding.md')).text();
    const list = /at the same root font size:\n\n([^.]*)\./.exec(text)?.[1] ?? '';
    expect([...list.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name)).to.deep.equal([...KEPT_PROPERTIES]);
  });
});

describe('our style sheet', () => {
  afterEach(closePages);

  it('changes nothing outside the article, in any property of any element', async () => {
    const tags =
      'header nav main article section aside footer h1 h2 h3 p ul ol li dl dt dd blockquote figure figcaption pre code hr em strong sup sub mark time abbr q s u small span bdi bdo cite a img picture table caption thead tbody tr th td form fieldset legend label input select textarea button details summary dialog video audio canvas iframe custom-element';
    const others = tags
      .split(' ')
      .map(
        (tag) =>
          `<div class="column paragraph headline galley-like"><${tag} class="caption" data-theme="x" lang="fa" id="x-${tag}">Text</${tag}></div>`,
      );
    const around = `${others.join('')}<div id="target" lang="ar">`;
    const plain = await openPage(around, []);
    const styled = await openPage(around, [foundation]);
    const everything = [...viewOf(plain).getComputedStyle(plain.body)];
    expect(everything).to.have.length.above(300);
    const generated = ['::before', '::after', '::marker', '::first-letter'];
    const all = (page: Document) => [...looksOf(page.documentElement, everything), ...looksOf(page.body, KEPT_PROPERTIES, generated)];
    // the sheet itself stands in the head of one of the pages
    const seen = all(styled).filter((line) => !line.startsWith('head > style'));
    expect(differences(all(plain), seen).slice(0, 20)).to.deep.equal([]);
  });
});
