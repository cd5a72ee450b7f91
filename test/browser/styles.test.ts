import { expect } from '@open-wc/testing';
import { renderToString } from '#dist/html.js';
import { rules as codeRules } from '#dist/blocks/generated/code-rules.js';
import { stylesheet } from '#dist/blocks/stylesheet.js';
import { itNeeds } from '../support/capabilities.js';
import { setMedia } from '../support/commands.js';
import { bringFaces, setInBrought } from '../support/faces.js';
import { generatedText } from '../support/generated-text.js';
import { english, persian } from './styles-samples.js';

const SCHEMES = ['light', 'dark'] as const;
const sheet = new CSSStyleSheet();
let page: HTMLElement;

/** Shows an article in a column this wide, in pixels; returns its wrapper. */
function show(article: object, width: number, around: Record<string, string> = {}): HTMLElement {
  const column = document.createElement('div');
  column.style.width = `${String(width)}px`;
  for (const [property, value] of Object.entries(around)) column.style.setProperty(property, value);
  column.innerHTML = renderToString(article);
  page.append(column);
  return one(column, '.galley');
}

const every = (root: Element, selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];

function one(root: Element, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

const style = (root: Element, selector: string) => getComputedStyle(one(root, selector));
const sizeOf = (root: Element, selector: string) => Number.parseFloat(style(root, selector).fontSize);

/** The boxes of the lines of text in an element. */
function linesOf(element: Element): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(element);
  return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
}

/** Mean number of characters in the full lines of all plain paragraphs: the last line of each is left out. */
function charactersPerLine(article: Element): number {
  let characters = 0;
  let lines = 0;
  for (const paragraph of every(article, '.galley-column > .galley-paragraph')) {
    const node = paragraph.firstChild;
    if (!(node instanceof Text) || paragraph.childNodes.length > 1) continue;
    const range = document.createRange();
    const tops: number[] = [];
    for (let at = 0; at < node.length; at += 1) {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      tops.push(Math.round(range.getBoundingClientRect().top));
    }
    const starts = tops.map((top, at) => (at === 0 || top > (tops[at - 1] ?? 0) + 8 ? at : -1)).filter((at) => at >= 0);
    characters += starts.at(-1) ?? 0;
    lines += starts.length - 1;
  }
  return characters / lines;
}

/** What stands out of the article at either side; scrolled code may. */
function tooWide(article: HTMLElement): string[] {
  const { left, right } = article.getBoundingClientRect();
  return every(article, '*')
    .filter((element) => !element.closest('.galley-code-text > *, .galley-unseen'))
    .filter((element) =>
      [element.getBoundingClientRect(), ...(element.querySelector('*') ? [] : linesOf(element))].some(
        (box) => box.left < left - 1 || box.right > right + 1,
      ),
    )
    .map(({ className, localName }) => `${localName}.${className}`);
}

const TEXTS =
  '.galley-kicker, .galley-headline, .galley-standfirst, .galley-authors, .galley-dates, .galley-length, p.galley-paragraph, .galley-heading, .galley-caption, .galley-source, pre, .galley-entry';

/** Pairs of texts that lie on each other. */
function overlaps(article: HTMLElement): string[] {
  const boxes = every(article, TEXTS)
    .filter((element) => !element.querySelector(TEXTS))
    .flatMap((element) => {
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      // fonts for Arabic script claim twice their size, and drop capitals are reported above their place
      return linesOf(element)
        .filter(({ top, bottom }) => (top + bottom) / 2 > element.getBoundingClientRect().top)
        .map(({ left, right, top, bottom }) => ({
          element,
          left,
          right,
          top: (top + bottom - size) / 2,
          bottom: (top + bottom + size) / 2,
        }));
    });
  const found = new Set<string>();
  for (const [index, a] of boxes.entries()) {
    for (const b of boxes.slice(index + 1)) {
      if (a.element === b.element) continue;
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (across > 1 && down > 1) found.add(`${a.element.className} / ${b.element.className}`);
    }
  }
  return [...found];
}

describe('the styles', () => {
  before(async () => {
    await bringFaces();
    sheet.replaceSync(stylesheet + codeRules);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  beforeEach(() => {
    page = document.createElement('main');
    document.body.append(page);
  });
  afterEach(async () => {
    page.remove();
    document.documentElement.removeAttribute('style');
    await setMedia();
  });
  after(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  });

  for (const [name, article] of [
    ['Latin', english],
    ['Arabic', persian],
  ] as const) {
    for (const width of [768, 1280]) {
      it(`set 45 to 80 characters in a line of ${name} script at ${String(width)} px`, async () => {
        expect(charactersPerLine(await setInBrought(show(article, width)))).to.be.within(45, 80);
      });
    }

    for (const width of [300, 320, 700, 1280]) {
      it(`keep ${name} script apart and inside the article at ${String(width)} px`, async () => {
        const shown = await setInBrought(show(article, width));
        for (const folded of every(shown, 'details')) folded.setAttribute('open', '');
        expect(tooWide(shown)).to.deep.equal([]);
        expect(overlaps(shown)).to.deep.equal([]);
      });
    }

    it(`keep ${name} script inside the article at 320 px with letters twice as large`, async () => {
      const usual = sizeOf(show(article, 320), '.galley-paragraph');
      const large = await setInBrought(show(article, 320, { '--galley-text-scale': '2' }));
      expect(sizeOf(large, '.galley-paragraph') / usual).to.be.at.least(1.95);
      expect(tooWide(large)).to.deep.equal([]);
    });

    for (const width of [300, 768, 1280, 1600]) {
      it(`set the headline in ${name} script at least 1.8 times as large as the text at ${String(width)} px`, () => {
        const shown = show(article, width);
        expect(sizeOf(shown, '.galley-headline') / sizeOf(shown, '.galley-paragraph')).to.be.at.least(1.8);
      });
    }
  }

  it('give each script its leading', () => {
    const leading = (article: object) => {
      const { lineHeight, fontSize } = style(show(article, 800), '.galley-paragraph');
      return Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
    };
    expect(leading(english)).to.be.at.least(1.5);
    expect(leading(persian)).to.be.at.least(1.7);
    expect(leading({ ...persian, inLanguage: 'ur-Aran' })).to.be.at.least(2);
  });

  it('neither slant, space, capitalise, hyphenate nor enlarge letters of Arabic script', () => {
    const shown = show(persian, 300, { '--galley-case-kicker': 'uppercase', '--galley-tracking-headline': '0.1em' });
    for (const element of [shown, ...every(shown, '*')]) {
      const { fontStyle, letterSpacing, textTransform, hyphens } = getComputedStyle(element);
      const say = `${element.localName}.${element.className}`;
      expect(fontStyle, say).to.equal('normal');
      expect(letterSpacing, say).to.equal('normal');
      expect(textTransform, say).to.equal('none');
      expect(hyphens, say).to.equal('manual');
    }
    const paragraph = one(shown, '.galley-drop-cap');
    expect(getComputedStyle(paragraph, '::first-letter').fontSize).to.equal(getComputedStyle(paragraph).fontSize);
  });

  it('enlarge the first letter of an article where a theme does, and change none elsewhere', () => {
    const letter = (where: string, more: object) => {
      const shown = show({ inLanguage: 'en', headline: 'H', body: ['A wall in the water, and nobody on it. '.repeat(20), 'And a door.'], ...more }, 800, {
        '--galley-drop-cap-where': where,
        '--galley-drop-cap-color': 'rgb(1, 2, 3)',
      });
      return every(shown, '.galley-paragraph').map((paragraph) => {
        const found = getComputedStyle(paragraph, '::first-letter');
        const lines = found.getPropertyValue('initial-letter') || found.getPropertyValue('-webkit-initial-letter');
        return `${found.float === 'none' && !lines.startsWith('3') ? 'small' : 'large'}${found.color === 'rgb(1, 2, 3)' ? ', coloured' : ''}`;
      });
    };
    const feature = { format: { design: 'feature' } };
    const asked = { body: [{ type: 'paragraph', dropCap: true, children: 'A wall in the water, and nobody on it. '.repeat(20) }, 'And a door.'] };
    const large = ['large, coloured', 'small'];
    const small = ['small', 'small'];
    expect([letter('always', {}), letter('features', feature), letter('asked', asked), letter('features', asked)]).to.deep.equal([large, large, large, large]);
    expect([letter('asked', {}), letter('features', {}), letter('never', feature), letter('never', asked)]).to.deep.equal([small, small, small, small]);
    expect(letter('always', { inLanguage: 'fa' })).to.deep.equal(small);
  });

  it('draw small capitals with faces that have none, in the first line and the place before it', async () => {
    const widths = async (tokens: Record<string, string>) => {
      const shown = await setInBrought(show({ inLanguage: 'en', headline: 'H', dateline: 'Lower Sound', body: ['A wall in the water.'] }, 800, tokens));
      const paragraph = one(shown, '.galley-head + .galley-paragraph');
      const words = document.createRange();
      words.selectNode(paragraph.lastChild as Node);
      return [one(paragraph, '.galley-place').getBoundingClientRect().width, words.getBoundingClientRect().width];
    };
    const [place = 0, words = 0] = await widths({});
    const [smallPlace = 0, sameWords = 0] = await widths({ '--galley-dateline-caps': 'all-small-caps' });
    const [, smallWords = 0] = await widths({ '--galley-first-line-caps': 'small-caps' });
    // engines that set words at fractions of a pixel measure the same ones a hundredth apart
    const isSame = (one: number, other: number) => Math.abs(one - other) < 0.5;
    expect([isSame(smallPlace, place), isSame(sameWords, words), isSame(smallWords, words)]).to.deep.equal([false, true, false]);
  });

  it('set a passage of another script by its own rules', () => {
    const shown = show(english, 800);
    const passage = one(shown, '.galley-paragraph[lang="fa"]');
    const around = one(shown, '.galley-paragraph:not([lang])');
    const leading = (element: Element) => Number.parseFloat(getComputedStyle(element).lineHeight);
    expect(leading(passage)).to.be.greaterThan(leading(around));
    expect(getComputedStyle(one(passage, 'em')).fontStyle).to.equal('normal');
    expect(style(shown, '.galley-paragraph:not([lang]) em').fontStyle).to.equal('italic');
    const named = show({ ...english, headline: ['Bahar, ', { type: 'span', lang: 'fa', children: ['بهار'] }] }, 800);
    expect(style(named, '.galley-headline').letterSpacing).not.to.equal('normal');
    expect(style(named, '.galley-headline span').letterSpacing).to.equal('normal');
  });

  it('mirror the page for the other direction', async () => {
    const shown = await setInBrought(show(english, 1000));
    const boxes = () =>
      every(shown, '.galley-headline, .galley-frame, .galley-pullquote, .galley-quote, .galley-column > p').map((element) =>
        element.getBoundingClientRect(),
      );
    const ltr = boxes();
    shown.dir = 'rtl';
    const { left, right } = shown.getBoundingClientRect();
    for (const [index, box] of boxes().entries()) {
      const mirrored = ltr[index];
      expect(box.left - left).to.be.closeTo(right - (mirrored?.right ?? 0), 1);
    }
  });

  it('let figures reach out of the column as far as their layout says', async () => {
    const shown = await setInBrought(show(english, 1280));
    const width = (selector: string) => one(shown, selector).getBoundingClientRect().width;
    const text = width('.galley-column > .galley-paragraph');
    expect(width('.galley-column > .galley-layout-inline')).to.be.closeTo(text, 1);
    expect(width('.galley-column > .galley-layout-wide:not(.galley-hero)')).to.be.greaterThan(text * 1.2);
    expect(width('.galley-column > .galley-layout-bleed')).to.be.closeTo(1280, 1);
    expect(width('.galley-hero')).to.be.greaterThan(text);
    expect(style(shown, '.galley-pullquote').float).to.equal('inline-end');
    expect(style(show(english, 320), '.galley-pullquote').float).to.equal('none');
  });

  it('keep the room of a picture before it is there, with and without its size', () => {
    const shown = show(english, 800);
    for (const picture of every(shown, '.galley-column .galley-picture')) {
      const { width, height } = picture.getBoundingClientRect();
      const given = Number(picture.getAttribute('width')) / Number(picture.getAttribute('height'));
      expect(width / height).to.be.closeTo(given || 1.5, 0.01);
    }
  });

  it('show the words of a missing picture in its room, and keep the picture for those who hear the page', async () => {
    const shown = await setInBrought(show(english, 800));
    const frame = one(shown, '.galley-hero .galley-frame');
    const { height } = frame.getBoundingClientRect();
    frame.classList.add('galley-frame-missing');
    frame.dataset['alt'] = 'Harbour at dawn';
    expect(frame.getBoundingClientRect().height).to.be.closeTo(height, 3);
    expect(generatedText(frame, '::after')).to.contain('Harbour at dawn');
    expect(style(frame, 'img').opacity).to.equal('0');
    expect(style(frame, 'img').visibility).to.equal('visible');
  });

  it('let one line on :root win', () => {
    document.documentElement.style.setProperty('--galley-color-heading', 'rgb(1, 2, 3)');
    document.documentElement.style.setProperty('--galley-p-neutral-95', 'rgb(4, 5, 6)');
    const shown = show(english, 800);
    expect(style(shown, '.galley-headline').color).to.equal('rgb(1, 2, 3)');
    expect(style(shown, '.galley-paragraph').color).to.equal('rgb(4, 5, 6)');
  });

  it('keep themes apart: beside each other and inside each other', () => {
    const colour = (article: Element) => style(article, '.galley-headline').color;
    const plain = colour(show(english, 400));
    const themed = show(english, 800, { '--galley-color-heading': 'rgb(1, 2, 3)', 'color-scheme': 'dark' });
    const inner = document.createElement('div');
    inner.style.setProperty('--galley-color-heading', 'rgb(7, 8, 9)');
    inner.style.colorScheme = 'light';
    inner.innerHTML = renderToString(english, { prefix: 'inner-' });
    one(themed, '.galley-column').append(inner);
    expect(colour(themed)).to.equal('rgb(1, 2, 3)');
    expect(colour(one(inner, '.galley'))).to.equal('rgb(7, 8, 9)');
    expect(style(inner, '.galley').backgroundColor).to.equal('rgb(255, 255, 255)');
    expect(colour(show(english, 400))).to.equal(plain);
  });

  it('follow the scheme of the nearest ancestor, and the page where there is none', () => {
    const colours = SCHEMES.map((scheme) => getComputedStyle(show(english, 400, { 'color-scheme': scheme })));
    expect(colours.map(({ backgroundColor }) => backgroundColor)).to.deep.equal(['rgb(255, 255, 255)', 'rgb(18, 18, 18)']);
    expect(getComputedStyle(show(english, 400)).backgroundColor).to.equal('rgb(255, 255, 255)');
  });

  it('let nothing of the page in: neither its text style nor its rules for elements', async () => {
    const hostile = document.createElement('style');
    hostile.textContent = `h1 { font-size: 99px; color: red } .page p { color: red; margin: 99px; text-indent: 5em; line-height: 1 }
      .page { font: italic 9px/1 monospace; letter-spacing: .2em; text-transform: uppercase; text-align: justify; white-space: pre; color: red }
      .page a { box-shadow: 0 0 3px red; color: lime } .page li { background: pink } .page figure { display: flex } h1::before { content: '#' }
      .page blockquote { border: 9px solid } .page h2 { border-bottom: 2px solid red } img { border: 5px solid red; max-width: 50% }`;
    const looks = (root: HTMLElement) =>
      every(root, '*').map((element) => {
        const {
          color,
          fontSize,
          fontFamily,
          fontStyle,
          lineHeight,
          letterSpacing,
          textTransform,
          textAlign,
          textIndent,
          whiteSpace,
          display,
          margin,
          borderTopWidth,
          boxShadow,
          backgroundColor,
          width,
        } = getComputedStyle(element);
        const before = getComputedStyle(element, '::before').content;
        return [
          element.className,
          color,
          fontSize,
          fontFamily,
          fontStyle,
          lineHeight,
          letterSpacing,
          textTransform,
          textAlign,
          textIndent,
          whiteSpace,
          display,
          margin,
          borderTopWidth,
          boxShadow,
          backgroundColor,
          width,
          before,
        ].join(' | ');
      });
    const calm = looks(await setInBrought(show(english, 800)));
    page.append(hostile);
    page.className = 'page';
    expect(looks(await setInBrought(show(english, 800)))).to.deep.equal(calm);
  });

  it('reset every element of ours: each has a class of ours first', () => {
    const others = every(show(english, 800), '[class]:not([class^="galley-"])').map(({ className }) => className);
    expect(others).to.deep.equal([]);
  });

  itNeeds('media-emulation', 'use the system colours where they are forced, with lines for what was told by colour alone', async () => {
    await setMedia({ features: { 'forced-colors': 'active' } });
    const shown = show(english, 800);
    expect(style(shown, '.galley-frame').borderTopStyle).to.equal('solid');
    expect(style(shown, '.galley-code-text').borderTopStyle).to.equal('solid');
    expect(style(shown, '.galley-authors a').textDecorationLine).to.equal('underline');
  });

  itNeeds('media-emulation', 'leave no muted text for readers who ask for contrast', async () => {
    await setMedia({ features: { 'prefers-contrast': 'more' } });
    const shown = show(english, 800);
    expect(style(shown, '.galley-caption').color).to.equal(style(shown, '.galley-paragraph').color);
  });

  itNeeds('media-emulation', 'print black on white, the picture at the top at most 9 cm high', async () => {
    await setMedia({ media: 'print' });
    const shown = show(english, 700, { 'color-scheme': 'dark' });
    expect(getComputedStyle(shown).backgroundColor).to.equal('rgb(255, 255, 255)');
    expect(style(shown, '.galley-paragraph').color).to.equal('rgb(0, 0, 0)');
    expect(sizeOf(shown, '.galley-paragraph')).to.be.closeTo((11 * 96) / 72, 0.1);
    expect(one(shown, '.galley-hero img').getBoundingClientRect().height).to.be.at.most((9 * 96) / 2.54 + 1);
    const link = one(shown, '.galley-column a[href^="https:"]');
    expect(generatedText(link, '::after')).to.contain('https://example.org/measure');
  });

  it('ring what has the focus', () => {
    const shown = show(english, 800);
    const link = one(shown, '.galley-paragraph a[href]');
    link.focus({ focusVisible: true } as FocusOptions);
    const { outlineWidth, outlineStyle } = getComputedStyle(link);
    expect([outlineWidth, outlineStyle]).to.deep.equal(['3px', 'solid']);
  });

  it('hyphenate, quote and set capitals by the language of each passage, also where the page is in another', () => {
    /** Some engines write it in quotation marks; Firefox has none. */
    const language = (element: Element) => (getComputedStyle(element) as { webkitLocale?: string }).webkitLocale?.replaceAll('"', '') ?? languageOf(element);
    const languageOf = (element: Element) => element.closest('[lang]')?.getAttribute('lang') ?? '';
    const quoted = { type: 'span', lang: 'fr', children: [{ type: 'quote', children: ['oui'] }] };
    const shown = show({ inLanguage: 'tr', headline: ['İki ', { type: 'span', lang: 'de', children: ['drei'] }], body: ['Dört', { type: 'paragraph', lang: 'pl', children: ['pięć ', quoted] }] }, 800, { '-webkit-locale': '"en"' });
    const elements = [shown, ...every(shown, 'h1, h1 span, p, p span, p q')];
    expect(elements.map(languageOf)).to.deep.equal(['tr', 'tr', 'de', 'tr', 'pl', 'fr', 'fr']);
    expect(elements.map(language)).to.deep.equal(elements.map(languageOf));
  });

  it('set a paragraph with a large letter at the edge, also where paragraphs are indented', () => {
    const paragraphs = ['One.', { type: 'paragraph', dropCap: true, children: ['Two, and more of it. '.repeat(20)] }, 'Three.'];
    const shown = show({ inLanguage: 'en', headline: 'H', body: paragraphs }, 800, { '--galley-paragraph-indent': '20px' });
    expect(every(shown, '.galley-paragraph').map((each) => getComputedStyle(each).textIndent)).to.deep.equal(['0px', '0px', '20px']);
  });
});
