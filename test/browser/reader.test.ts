import { expect } from '@open-wc/testing';
import { a11ySnapshot, readFile, setViewport } from '@web/test-runner-commands';
import { outline } from '../support/accessible-tree.js';
import { itNeeds } from '../support/capabilities.js';
import { printToPdf } from '../support/commands.js';
import { textOfPdf } from '../support/elements-pdf.js';
import { fixtures } from '../support/elements-fixtures.js';
import { loadScript, missingWords, textOf, wordsOf } from '../support/elements-page.js';
import { cleanUp, find, settled, show, stage, until } from '../support/elements.js';
import { bringFaces, setInBrought, UNVARYING } from '../support/faces.js';
import type { GalleyArticle } from 'galley/article';

interface Reading {
  readonly title: string;
  readonly byline: string | null;
  readonly content: string;
  readonly dir: string | null;
}
declare const Readability: new (document: Document) => { parse(): Reading | null };

interface Axe {
  run(node: Element, options: object): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
}
declare const axe: Axe;

const COMPOSED = '<galley-article><galley-hero></galley-hero><galley-header></galley-header><aside>Advertisement</aside><galley-byline></galley-byline><galley-body></galley-body></galley-article>';
const USUAL = '<galley-article><galley-header></galley-header><galley-hero></galley-hero><aside>Advertisement</aside><galley-body></galley-body></galley-article>';
const own = (element: Element) => find(element, ':scope > article');
const every = <Found extends Element = HTMLElement>(root: ParentNode, selector: string) => [...root.querySelectorAll<Found>(selector)];

/** The page as a reader mode gets it. */
function read(element: Element): Reading & { readonly text: string } {
  const page = document.implementation.createHTMLDocument(element.querySelector('.galley-headline')?.textContent ?? '');
  page.documentElement.lang = 'en';
  const main = page.body.appendChild(page.createElement('main'));
  main.append(page.importNode(element, true));
  const reading = new Readability(page).parse();
  if (!reading) throw new Error('Nothing was found to read.');
  return { ...reading, text: textOf(new DOMParser().parseFromString(reading.content, 'text/html').body) };
}

/**
 * What is written in an article, without what only screen readers or printed pages get, what repeats the text (pull quotes), and the
 * closing part, of which reader modes leave out what is mostly links; nor cards and forms that stand between.
 */
function visibleText(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const hidden of every(copy, '.galley-unseen, .galley-closing, .galley-slot, [aria-hidden="true"], script, aside, form')) hidden.remove();
  return textOf(copy);
}

afterEach(() => {
  cleanUp();
  document.documentElement.style.colorScheme = '';
});

describe('a reader mode', () => {
  before(() => loadScript('/node_modules/@mozilla/readability/Readability.js'));

  for (const [name, fixture] of fixtures) {
    it(`finds title, byline and every word of ${name}`, async () => {
      const element = await show(fixture);
      const reading = read(element);
      // a full-width space is one of the headline's own characters
      expect(reading.title.replace(/\s+/g, ' ')).to.equal(find(element, '.galley-headline').textContent?.replace(/\s+/g, ' ').trim());
      if (element.querySelector('.galley-byline')) expect(reading.byline ?? '', 'byline').not.to.equal('');
      const missing = missingWords(visibleText(element), `${reading.title} ${reading.byline ?? ''} ${reading.text}`);
      expect(missing.join(' ')).to.equal('');
    });
  }

  for (const composed of [false, true]) {
    it(`names each of six authors once, all of them in the byline${composed ? ', where the article is in regions' : ''}`, async () => {
      const names = ['Mira Sol', 'Jun Pike', 'Ada Okoro', 'Tilda Pell', 'Noor Haddad', 'Ivo Lang'];
      const sentence = 'The ferry crossed the sound, slowly, with its lamps lit, and nobody on the pier said a word about the fare. ';
      const element = stage.set<GalleyArticle>(composed ? COMPOSED : '<galley-article></galley-article>');
      element.article = { inLanguage: 'en', headline: 'Six', standfirst: 'A line.', author: names, publisher: ['Delta Post', 'Coast Weekly'], body: Array.from({ length: 6 }, () => sentence.repeat(3)) };
      await settled(element);
      const { byline, text } = read(element);
      for (const name of names) expect(`${byline ?? ''} ${text}`.split(name).length - 1, name).to.equal(1);
      expect(byline?.replace(/\s+/g, ' ')).to.equal('By Mira Sol, Jun Pike and 4 others Ada Okoro Tilda Pell Noor Haddad Ivo Lang');
    });
  }

  it('finds every word of the text of an article in regions, and its notes', async () => {
    for (const [name, fixture] of fixtures) {
      const element = stage.set<GalleyArticle>(COMPOSED);
      element.article = fixture;
      await settled(element);
      const missing = missingWords(visibleText(find(element, 'galley-body')), read(element).text);
      expect(missing.join(' '), name).to.equal('');
    }
  });

  for (const [name, fixture] of fixtures) {
    it(`finds every word of ${name} in regions: header, hero picture, something of the page's own, text`, async () => {
      const element = stage.set<GalleyArticle>(USUAL);
      element.article = fixture;
      await settled(element);
      const { title, byline, text } = read(element);
      expect(missingWords(visibleText(element), `${title} ${byline ?? ''} ${text}`).join(' ')).to.equal('');
      expect(text).not.to.contain('Advertisement');
    });
  }

  for (const [page, markup] of Object.entries({ 'one element': '<galley-article></galley-article>', 'regions': USUAL, 'regions with the byline apart': COMPOSED })) {
    it(`has standfirst, caption, name and dates of short and long articles once: ${page}`, async () => {
      const sentence = 'The ferry crossed the sound, slowly, with its lamps lit, and nobody on the pier said a word about the fare. ';
      // of pages of less than 500 characters, Readability itself shows the byline in the text once more
      for (const length of [2, 3, 6, 20, 100]) {
        const element = stage.set<GalleyArticle>(markup);
        element.article = {
          inLanguage: 'en',
          headline: 'Six',
          standfirst: 'The landing was to close in May, and stays.',
          author: 'Mira Sol',
          datePublished: '2026-03-02',
          hero: { type: 'image', src: '/test/fixtures/missing.jpg', width: 800, height: 600, alt: '', caption: 'The landing at dusk, seen from the water.' },
          body: Array.from({ length }, () => sentence.repeat(3)),
        };
        await settled(element);
        const { byline, text } = read(element);
        const all = `${byline ?? ''} ${text}`;
        for (const words of ['was to close in May', 'at dusk', 'Mira Sol', '2 March 2026']) expect(all.split(words).length - 1, `${words} with ${String(length)} paragraphs`).to.equal(1);
        expect(all.split('with its lamps lit').length - 1, 'sentences').to.equal(3 * length);
      }
    });
  }

  it('leaves the classes that a page gives to regions as they are', async () => {
    const element = stage.set<GalleyArticle>(USUAL.replace('<galley-header>', '<galley-header class="mine">'));
    element.article = fixtures.get('news') as never;
    await settled(element);
    expect(find(element, 'galley-header').className).to.equal('mine');
    expect(find(element, 'galley-body').className).to.equal('galley-content');
  });
});

describe('a selection of everything', () => {
  for (const [name, fixture] of fixtures) {
    it(`has the text of ${name}`, async () => {
      const element = await show(fixture);
      for (const details of every<HTMLDetailsElement>(element, 'details')) details.open = true;
      const selection = getSelection() as Selection;
      selection.selectAllChildren(own(element));
      const text = selection.toString();
      // a drop cap stands apart from its word
      const squeezed = text.replace(/\s+/g, '');
      const words = wordsOf(visibleText(element));
      const missing = words.filter((word) => !squeezed.includes(word));
      expect(missing.length / words.length, missing.join(' ')).to.be.below(0.01);
      selection.removeAllRanges();
    });
  }
});

describe('the mark of a note', () => {
  it('stands behind a number in Persian too', async () => {
    const element = stage.set<GalleyArticle>('<galley-article></galley-article>');
    element.article = {
      inLanguage: 'fa',
      headline: 'س',
      body: [{ type: 'paragraph', children: ['در ۱۳۹۸', { type: 'footnote-reference', ref: 'n' }, ' آمد.'] }],
      footnotes: [{ type: 'footnote-definition', id: 'n', children: ['الف'] }],
    };
    await settled(element);
    const year = document.createRange();
    const words = [...find(element, '.galley-paragraph').childNodes].find((node) => node.textContent?.includes('۱۳۹۸')) as Text;
    year.setStart(words, words.data.indexOf('۱'));
    year.setEnd(words, words.data.indexOf('۸') + 1);
    expect(find(element, '[role="doc-noteref"]').getBoundingClientRect().right).to.be.at.most(year.getBoundingClientRect().left + 0.5);
  });
});

describe('an anchor', () => {
  for (const name of ['everything', 'persian', 'news']) {
    it(`of every heading of ${name} is scrolled to`, async () => {
      const element = await show(fixtures.get(name));
      stage.main.style.paddingBlockEnd = '200vh';
      const headings = every(element, '.galley-heading[id]');
      expect(headings.length).to.be.greaterThan(0);
      for (const heading of headings) {
        scrollTo(0, 0);
        location.hash = '';
        location.hash = `#${encodeURIComponent(heading.id)}`;
        await until(() => document.querySelector(':target') === heading && heading.getBoundingClientRect().top <= 100);
        expect(document.querySelector(':target')).to.equal(heading);
        expect(heading.getBoundingClientRect().top, heading.id).to.be.within(-1, 100);
      }
      location.hash = '';
      scrollTo(0, 0);
    });
  }

  it('of every note and every link inside the article leads somewhere', async () => {
    for (const fixture of fixtures.values()) {
      const element = await show(fixture);
      for (const link of every<HTMLAnchorElement>(element, '[role="doc-noteref"], [role="doc-backlink"]')) {
        expect(document.getElementById(decodeURIComponent(link.hash.slice(1))), link.hash).not.to.equal(null);
      }
      stage.clear();
    }
  });
});

describe('accessibility', () => {
  before(() => loadScript('/node_modules/axe-core/axe.min.js'));

  for (const scheme of ['light', 'dark']) {
    for (const [name, fixture] of fixtures) {
      it(`axe finds nothing in ${name}, ${scheme}`, async () => {
        document.documentElement.style.colorScheme = scheme;
        document.documentElement.lang = 'en';
        document.title = 'A test';
        await show(fixture);
        const { violations } = await axe.run(stage.main, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          resultTypes: ['violations'],
        });
        const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`));
        expect(found.join('\n')).to.equal('');
      });
    }
  }

  it('axe finds nothing in messages: an error, an earlier version, a missing picture', async () => {
    const failing = stage.set('<galley-article lang="en"><script type="application/json">{</script></galley-article>');
    await settled(failing);
    const stale = await show(fixtures.get('six-line'));
    stale.article = '{' as never;
    await settled(stale);
    expect(every(stage.main, '.galley-notice')).to.have.length(2);
    const { violations } = await axe.run(stage.main, { resultTypes: ['violations'] });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).to.deep.equal([]);
  });

  for (const name of ['news', 'persian']) {
    itNeeds('accessibility-tree', `the tree of ${name} is the one that was read and approved`, async () => {
      await show(fixtures.get(name));
      const tree = await a11ySnapshot({ selector: 'main' });
      const path = `reader.${name}.txt`;
      expect(`${outline(tree).join('\n')}\n`).to.equal(await readFile({ path }));
    });
  }

  it('levels 2 and 3 shift every heading and change no size', async () => {
    const element = await show(fixtures.get('everything'));
    const headings = () => every(element, 'h1, h2, h3, h4, h5, h6');
    const levels = () => headings().map(({ localName }) => Number(localName.slice(1)));
    const sizes = () => headings().map((heading) => getComputedStyle(heading).fontSize);
    const [before, size] = [levels(), sizes()];
    for (const level of [2, 3]) {
      element.level = level;
      await settled(element);
      expect(levels()).to.deep.equal(before.map((each) => Math.min(6, each + level - 1)));
      expect(sizes()).to.deep.equal(size);
    }
    expect(element.querySelector('h1')).to.equal(null);
  });
});

describe('readers who need it larger or wider apart', () => {
  let dropFaces: () => void;
  before(async () => {
    dropFaces = await bringFaces();
  });
  after(() => dropFaces());

  /** Text boxes whose content is cut off. */
  const clipped = (element: Element) =>
    every(element, '.galley-column > *, .galley-column p, .galley-column li, .galley-column figcaption, h1, h2, h3')
      .filter((box) => !box.closest('pre, .galley-unseen') && !box.matches('.galley-frame'))
      .filter((box) => {
        const { overflowX, overflowY } = getComputedStyle(box);
        const hides = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
        return hides && (box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1);
      })
      .map((box) => box.className);

  for (const [page, markup] of Object.entries({ 'one element': '<galley-article></galley-article>', 'regions': USUAL })) {
    it(`find long names and addresses broken, where there is no room for them, at twice the size of text in 320 pixels: ${page}`, async () => {
      const long = 'Donaudampfschifffahrtsgesellschaft';
      const contacts = [{ url: `https://${long}.example/` }, { name: long, url: `mailto:${long}@delta.example` }];
      const person = (index: number) => ({ name: `${long} ${String(index)}`, jobTitle: long, bio: `${long}.`, email: `${long}@delta.example`, contacts });
      const element = stage.set<GalleyArticle>(markup);
      element.style.cssText = 'display: block; inline-size: 320px';
      document.documentElement.style.fontSize = '200%';
      try {
        element.article = {
          inLanguage: 'en',
          headline: long,
          standfirst: { text: long, points: [long] },
          author: [1, 2, 3, 4, 5, 6].map(person),
          publisher: [long, { name: 'Rheinischwestfälischehauptstadtanzeigerzeitung', logo: { src: '/test/fixtures/missing.jpg', alt: 'A lion', width: 400, height: 100 } }],
          dateline: long,
          translations: [{ url: 'https://a.example/', inLanguage: 'de', headline: long }],
          about: [{ name: long, url: 'https://a.example/' }],
          notices: [{ kind: 'correction', text: long }],
          body: [{ type: 'quote', children: [long], attribution: long }, { type: 'list', items: [[long]] }],
          related: [{ headline: long, url: 'https://a.example/' }],
        } as never;
        await settled(element);
        for (const part of every(element, '[data-galley]')) await setInBrought(part);
        for (const details of every<HTMLDetailsElement>(element, 'details')) details.open = true;
        expect(every(element, '.galley-ways, .galley-others, .galley-translations, .galley-alert').length).to.be.at.least(4);
        const edge = element.getBoundingClientRect().right;
        const wide = every(element, '.galley-column *').filter((box) => !box.closest('.galley-unseen') && box.getBoundingClientRect().right > edge + 1);
        expect(wide.map((box) => `${box.localName}.${box.className} in ${box.parentElement?.className ?? ''}`)).to.deep.equal([]);
      } finally {
        document.documentElement.style.fontSize = '';
      }
    });
  }

  for (const name of ['everything', 'persian', 'mixed-scripts']) {
    it(`lose nothing of ${name} by the spacing of WCAG 1.4.12, which holds everywhere`, async () => {
      await setViewport({ width: 640, height: 800 });
      const element = await setInBrought(await show(fixtures.get(name)));
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }');
      document.adoptedStyleSheets.push(sheet);
      try {
        for (const box of every(element, 'p, li, h1, h2, h3, h4, blockquote, figcaption')) {
          const { lineHeight, letterSpacing, wordSpacing, fontSize } = getComputedStyle(box);
          const size = Number.parseFloat(fontSize);
          const ratios = [lineHeight, letterSpacing, wordSpacing].map((value) => Math.round((Number.parseFloat(value) / size) * 100) / 100);
          expect(ratios, box.className).to.deep.equal([1.5, 0.12, 0.16]);
        }
        expect(clipped(element)).to.deep.equal([]);
        expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
      } finally {
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
      }
    });

    it(`lose nothing of ${name} at twice the size of text`, async () => {
      await setViewport({ width: 640, height: 800 });
      const element = await setInBrought(await show(fixtures.get(name)));
      const size = () => Number.parseFloat(getComputedStyle(find(element, '.galley-paragraph')).fontSize);
      const before = size();
      document.documentElement.style.fontSize = '200%';
      try {
        // a part of the size follows the width of the article, and does not grow with the text
        expect(size() / before).to.be.at.least(1.8);
        expect(clipped(element)).to.deep.equal([]);
        expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
        document.documentElement.style.fontSize = '';
        element.style.setProperty('--galley-text-scale', '2');
        expect(size() / before).to.be.at.least(1.95);
        expect(clipped(element)).to.deep.equal([]);
      } finally {
        document.documentElement.style.fontSize = '';
        await setViewport({ width: 800, height: 600 });
      }
    });

    itNeeds('narrow-window', `lose nothing of ${name} in a window of 320 pixels`, async () => {
      await setViewport({ width: 320, height: 640 });
      try {
        await setInBrought(await show(fixtures.get(name)));
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
      } finally {
        await setViewport({ width: 800, height: 600 });
      }
    });
  }
});

describe('the printed page', () => {
  let dropFaces: () => void;
  before(async () => {
    dropFaces = await bringFaces(document, UNVARYING);
  });
  after(() => dropFaces());

  for (const name of ['news', 'dari-footnotes']) {
    itNeeds('pdf-text', `has every word of ${name}`, async () => {
      await setInBrought(await show(fixtures.get(name)));
      const printed = (await textOfPdf(await printToPdf())).normalize('NFKC').replace(/\s+/g, '');
      expect(printed.length).to.be.greaterThan(200);
      // right-to-left runs come glyph by glyph in the order of the paper: there, only the letters can be counted
      const words = wordsOf(visibleText(own(stage.main.firstElementChild as Element))).filter((word) => /^[\p{Script=Latin}\p{Nd}]+$/u.test(word));
      expect(words.filter((word) => !printed.includes(word.normalize('NFKC'))).join(' ')).to.equal('');
    });
  }
});
