import { expect } from '@open-wc/testing';
import { renderToString } from '#dist/html.js';
import { stylesheet } from '#dist/blocks/stylesheet.js';
import { until } from '../support/elements.js';
import { closePages, openPage } from '../support/hostile/frame.js';
import { frames, watchMoves } from '../support/moves.js';

/** How late an article comes, and how late pictures and fonts, in milliseconds. */
const DELAY = { article: 2_000, file: 500 };
const LONG = Array.from(
  { length: 12 },
  (_, index) => `Paragraph ${String(index)}. ${'The first boat left at nine and the last came back with the light. '.repeat(5)}`,
);
const article = {
  inLanguage: 'en',
  headline: 'Night ferries return to the delta',
  author: 'Mira Sol',
  datePublished: '2026-03-02',
  body: LONG,
};
const address = `/fault/ok?delay=${String(DELAY.article)}&body=${encodeURIComponent(JSON.stringify(article))}`;
const page = (content: string) =>
  `<header style="height: 60px">Delta Post</header>${content}<footer style="height: 200px">Imprint</footer>`;

/** Opens a page whose script comes late and whose article comes later; says what moved until it was there. */
async function loadLate(width: number, sheets: readonly string[], regions = ''): Promise<string[]> {
  const document = await openPage(
    page(`<galley-article src="${address.replaceAll('"', '&quot;')}">${regions}</galley-article>`),
    sheets,
    width,
  );
  const moves = watchMoves(document);
  await frames(3);
  const script = document.createElement('script');
  script.type = 'module';
  script.src = '/dist/cdn/galley.js';
  document.head.append(script);
  await until(() => document.querySelector('.galley-headline') !== null);
  return moves.stop();
}

const SCRIPT = '<script type="application/json">' + JSON.stringify(article) + '</' + 'script>';
type Later = (element: HTMLElement & { article?: unknown }) => void;

/** Every way of giving an article: what stands in the page at first, and what a script does there when the elements are defined. */
const WAYS: Readonly<Record<string, readonly [markup: string, later?: Later]>> = {
  'in src': [`<galley-article src="${address.replaceAll('"', '&quot;')}"></galley-article>`],
  'in a script in the tag': [`<galley-article>${SCRIPT}</galley-article>`],
  'as a property': ['<galley-article></galley-article>', (element) => (element.article = article)],
  'as a property two seconds later': [
    '<galley-article></galley-article>',
    (element) => setTimeout(() => (element.article = article), DELAY.article),
  ],
  'above fallback children': [`<galley-article>${SCRIPT}<p>Read it <a href="/">elsewhere</a>.</p></galley-article>`],
  'to a root of its own': [`<galley-article isolate>${SCRIPT}</galley-article>`],
  'to a root of its own, two seconds later': [
    '<galley-article isolate><p>Wait.</p></galley-article>',
    (element) => setTimeout(() => (element.article = article), DELAY.article),
  ],
  'to parts with things of the page between': [
    `<galley-article>${SCRIPT}<nav>Home</nav><galley-hero></galley-hero><galley-header></galley-header><aside>Advertisement</aside><div><galley-body></galley-body><section>Topics</section></div></galley-article>`,
  ],
  'to parts in a grid of the page, later': [
    `<galley-article><div style="display: grid; grid-template-columns: 3fr 1fr"><div><galley-header></galley-header><p>Between</p><galley-body></galley-body></div><aside>Beside</aside></div></galley-article>`,
    (element) => setTimeout(() => (element.article = article), 500),
  ],
  'from a server': [renderToString(article)],
  'from a server, to a root of its own': [renderToString(article, { isolate: true })],
};

/** What the page has of its own stands where it belongs, and is seen. */
const isShown = (document: Document) =>
  [...document.querySelectorAll('nav, aside, section, galley-article div > p')].every((element) =>
    element.checkVisibility({ visibilityProperty: true }),
  );
const FAILING: Readonly<Record<string, string>> = {
  'an address': '<galley-article src="/fault/none" lang="en"></galley-article>',
  'an address with fallback children': '<galley-article src="/fault/none" lang="en"><p>Read it elsewhere.</p></galley-article>',
  'an address of an article in a root of its own': '<galley-article src="/fault/none" isolate lang="en"><p>Wait.</p></galley-article>',
  'an address of parts':
    '<galley-article src="/fault/none" lang="en"><galley-header></galley-header><aside>Advertisement</aside><galley-body></galley-body></galley-article>',
};
const setRoot = (document: Document) => document.querySelector('galley-article')?.shadowRoot ?? document;
const isSet = (document: Document) => setRoot(document).querySelector('.galley-headline') !== null;

/** Opens a page, gives it the script a little later, and the article as it comes; says what moved until it was there. */
async function give(width: number, height: number, [markup, later]: (typeof WAYS)[string], isThere = isSet): Promise<string[]> {
  const document = await openPage('', [stylesheet], width);
  (document.defaultView?.frameElement as HTMLIFrameElement).height = String(height);
  (document.body as HTMLElement & { setHTMLUnsafe(html: string): void }).setHTMLUnsafe(page(markup));
  const moves = watchMoves(document);
  await frames(5);
  const script = document.createElement('script');
  script.type = 'module';
  script.src = '/dist/cdn/galley.js';
  document.head.append(script);
  await document.defaultView?.customElements.whenDefined('galley-article');
  later?.(document.querySelector('galley-article') as HTMLElement);
  await until(() => isThere(document));
  const moved = await moves.stop();
  if (isThere === isSet) expect(isShown(document)).to.equal(true);
  return moved;
}

/** Opens a page as a server makes it, with a script that nobody waits for; says what moved until all is there. */
async function show(width: number, input: object, sheets: readonly string[], isThere: (document: Document) => boolean): Promise<string[]> {
  const document = await openPage('', [stylesheet, ...sheets], width);
  const moves = watchMoves(document);
  document.body.innerHTML = page(renderToString(input));
  await frames(3);
  await until(() => isThere(document));
  return moves.stop();
}

const picture = (width: number, height: number, more: object = {}) => ({
  type: 'image',
  src: `/fault/drawing?width=${String(width)}&height=${String(height)}&delay=${String(DELAY.file)}&${String(Math.random())}`,
  alt: 'A wall',
  width,
  height,
  ...more,
});
const unsized = () => picture(500, 900, { width: undefined, height: undefined, caption: 'No size.' });
const inView = (document: Document) => [...document.querySelectorAll('img')].filter((image) => image.getBoundingClientRect().top < 800);
const areThere = (document: Document) => inView(document).every((image) => image.complete && image.naturalWidth > 1);

const PICTURES: Readonly<Record<string, () => object>> = {
  'the picture at the top': () => ({ hero: picture(1600, 900), body: LONG }),
  'the picture at the top, of no known size': () => ({ hero: unsized(), body: LONG }),
  'pictures of the text': () => ({ body: [picture(800, 400), LONG[0], picture(400, 400, { layout: 'inset' }), ...LONG] }),
  'pictures of no known size': () => ({ body: [unsized(), ...LONG] }),
  'sets of pictures': () => ({
    body: [{ type: 'image-set', arrangement: 'pair', children: [picture(400, 300), picture(300, 400)] }, ...LONG],
  }),
  'portraits and logos': () => ({
    format: { design: 'feature' },
    author: { name: 'Mira Sol', image: picture(300, 300) },
    publisher: { name: 'Delta Post', logo: picture(400, 100) },
    body: LONG,
  }),
  'tiny pictures in a line': () => ({
    body: [
      {
        type: 'paragraph',
        children: [
          { ...picture(60, 40), type: 'inline-image' },
          { type: 'text', value: LONG[0] },
        ],
      },
      ...LONG,
    ],
  }),
};

const REGIONS = '<galley-hero></galley-hero><galley-header></galley-header><galley-body></galley-body>';

/** A font of the page's own that comes late. */
const lateFont = (display: string) => `
  @font-face { font-family: Late; src: url("/fault/font?delay=${String(DELAY.file)}&${String(Math.random())}"); font-display: ${display} }
  :root { --galley-font-body: Late, serif; --galley-font-heading: Late, serif }`;
/** Whether they came, or were given up: some engines do not wait for an optional font that is not there at once. */
const hasFonts = ({ fonts }: Document) => fonts.status === 'loaded' && [...fonts].every(({ status }) => status !== 'unloaded');

describe('nothing jumps', () => {
  afterEach(closePages);

  for (const [width, height] of [
    [360, 640],
    [1280, 800],
  ] as const) {
    for (const [name, way] of Object.entries(WAYS))
      it(`when an article is given ${name}, in a window of ${String(width)} by ${String(height)}`, async () => {
        expect(await give(width, height, way)).to.deep.equal([]);
      });

    for (const [name, markup] of Object.entries(FAILING))
      it(`when ${name} fails, in a window of ${String(width)} by ${String(height)}`, async () => {
        const isSaid = (document: Document) => setRoot(document).querySelector('.galley-notice') !== null;
        expect(await give(width, height, [markup], isSaid)).to.deep.equal([]);
      });
  }

  for (const root of ['', 'isolate'])
    it(`when a newer version of an article cannot be loaded ${root}`, async () => {
      const shown = { ...article, copyrightNotice: 'Delta Post' };
      const markup = `<galley-article ${root}><script type="application/json">${JSON.stringify(shown)}</script></galley-article>`;
      const isStale = (document: Document) => setRoot(document).querySelector('.galley-notice') !== null;
      const later: Later = (element) => {
        element.addEventListener('galley-ready', () => {
          element.querySelector('script')?.remove();
          element.setAttribute('src', '/fault/none');
        });
      };
      expect(await give(1280, 800, [markup, later], isStale)).to.deep.equal([]);
      const notice = [...document.querySelectorAll('iframe')].map((frame) => {
        const place = frame.contentDocument as Document;
        return [setRoot(place).querySelector('.galley-notice')?.getBoundingClientRect().bottom, place.defaultView?.innerHeight];
      });
      for (const [bottom, window] of notice) expect(bottom).to.be.at.most(window ?? 0);
    });

  it('is told apart from a page that jumps when an article is given', async () => {
    const moved = await give(1280, 800, [
      '<style>galley-article { min-block-size: 0 }</style>' + (WAYS['in a script in the tag']?.[0] ?? ''),
    ]);
    expect(moved.join()).to.contain('footer');
  });

  it('shows what the page has between the parts where no script comes', async () => {
    const document = await openPage('<galley-article><galley-header></galley-header><aside>Advertisement</aside></galley-article>', [
      stylesheet,
    ]);
    const aside = document.querySelector('aside');
    expect(aside?.checkVisibility({ visibilityProperty: true })).to.equal(false);
    for (const animation of document.getAnimations()) animation.finish();
    expect(aside?.checkVisibility({ visibilityProperty: true })).to.equal(true);
  });

  it('is told apart from a page that does jump', async () => {
    const moved = await loadLate(360, ['galley-article { display: block }']);
    expect(moved.join()).to.contain('footer');
  });

  it('is told apart from a page that does jump when its font comes', async () => {
    const moved = await show(360, article, [lateFont('swap')], hasFonts);
    expect(moved.join()).to.match(/ p\b/);
  });

  for (const width of [360, 1280]) {
    it(`when the article comes two seconds late above a footer, at ${String(width)} px`, async () => {
      const readme = await (await fetch('/README.md')).text();
      const line = /<style>(galley-article[^<]*)<\/style>/.exec(readme)?.[1] ?? '';
      expect(line).to.contain('min-block-size');
      const [linked, apart, unlinked] = await Promise.all([
        loadLate(width, [stylesheet]),
        loadLate(width, [stylesheet], REGIONS),
        loadLate(width, [line]),
      ]);
      expect({ linked, apart, unlinked }).to.deep.equal({ linked: [], apart: [], unlinked: [] });
    });

    for (const [name, input] of Object.entries(PICTURES)) {
      it(`when ${name} come late, at ${String(width)} px`, async () => {
        const moved = await show(width, { ...article, ...input() }, [], areThere);
        expect(moved).to.deep.equal([]);
      });
    }

    it(`when fonts come late, as the page on embedding asks for them, at ${String(width)} px`, async () => {
      expect(await show(width, article, [lateFont('optional')], hasFonts)).to.deep.equal([]);
    });
  }
});
