import { expect } from '@open-wc/testing';
import { renderToString } from '#dist/html.js';
import { stylesheet } from '#dist/styles/stylesheet.js';
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
