import { expect } from '@open-wc/testing';
import { renderToString } from '#dist/html.js';
import { rules as codeRules } from '#dist/blocks/generated/code-rules.js';
import { stylesheet } from '#dist/blocks/stylesheet.js';
import { THEMES, themeRule, themeTokens } from '#dist/themes.js';
import { setMedia } from '../support/commands.js';
import { itNeeds } from '../support/capabilities.js';
import { find } from '../support/elements.js';
import { bringFaces, setInBrought } from '../support/faces.js';
import { generatedText } from '../support/generated-text.js';
import { ENGLISH, PERSIAN } from './details-samples.js';

const LOOKS = ['', ...THEMES];
const SAMPLES = { 'left to right': ENGLISH, 'right to left': PERSIAN } as const;
const sheet = new CSSStyleSheet();
const themeSheet = new CSSStyleSheet();
let page: HTMLElement;

/** Shows an article in a look, in a box this wide; returns its wrapper, set in the faces of the tests. */
async function show(article: object, look = '', width = 960): Promise<HTMLElement> {
  const box = document.createElement('div');
  if (look !== '') box.dataset['galleyTheme'] = look;
  box.style.inlineSize = `${String(width)}px`;
  box.innerHTML = renderToString(article).replaceAll(/ (src|srcset)="[^"]*"/g, '');
  page.append(box);
  return setInBrought(one(box, '.galley'));
}

function one(root: Element, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}
const every = (root: Element, selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
const styleOf = (root: Element, selector: string) => getComputedStyle(one(root, selector));
const pixels = (value: string) => Number.parseFloat(value) || 0;

/** The boxes of the pieces of text in an element, one for each line at least. */
function pieces(element: Element): DOMRect[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const boxes: DOMRect[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest('.galley-unseen')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    boxes.push(...[...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1));
  }
  return boxes;
}

/** The box of some letters of the first text that has them. */
function boxOf(root: Element, words: string): DOMRect {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.nodeValue?.indexOf(words) ?? -1;
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    return range.getBoundingClientRect();
  }
  throw new Error(`There is no “${words}”.`);
}

before(async () => {
  await bringFaces();
  sheet.replaceSync(stylesheet + codeRules);
  themeSheet.replaceSync(THEMES.map((theme) => themeRule(theme, themeTokens[theme])).join(''));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet, themeSheet];
});
beforeEach(() => {
  page = document.createElement('main');
  document.body.append(page);
});
afterEach(() => {
  page.remove();
});
after(() => {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet && other !== themeSheet);
});

for (const look of LOOKS) {
  for (const [direction, sample] of Object.entries(SAMPLES)) {
    describe(`details, ${look || 'without a theme'}, ${direction}`, () => {
      it('keep every line of text out of the gutter, in one column', async () => {
        for (const width of [320, 390]) {
          const shown = await show(sample, look, width);
          const { left, right } = shown.getBoundingClientRect();
          const out = every(shown, '.galley-column *').filter((each) => each.childElementCount === 0 && !each.closest('.galley-unseen, pre, svg') && pieces(each).some((box) => box.left < left + 8 || box.right > right - 8));
          expect(out.map(({ className, textContent }) => `${className}: ${textContent}`), String(width)).to.deep.equal([]);
        }
      });

      it('keep a date in one piece, where a line has room for it', async () => {
        const broken: string[] = [];
        for (let width = 320; width <= 560; width += 30) {
          const shown = await show({ ...sample, dateModified: '2026-03-04T11:32:00Z' }, look, width);
          one(shown, '.galley-dates .galley-others').setAttribute('open', '');
          const dates = every(shown, '.galley-dates .galley-date');
          expect(dates.length).to.equal(2);
          // a space at which a line ends has no box
          const room = one(shown, '.galley-when').clientWidth - 3 * pixels(styleOf(shown, '.galley-dates').fontSize);
          for (const date of dates) {
            const [first, ...others] = pieces(date).sort((one, other) => one.y + one.height / 2 - other.y - other.height / 2);
            const length = pieces(date).reduce((sum, box) => sum + box.width, 0);
            const last = others.at(-1);
            if (first && last && length < room && last.y + last.height / 2 - first.y - first.height / 2 > first.height / 2) broken.push(`${String(width)}: ${date.innerText}`);
          }
        }
        expect(broken).to.deep.equal([]);
      });

      it('begin a part that has a large letter with a line of space and without an indent', async () => {
        const shown = await show(sample, look);
        const [, paragraph] = every(shown, '.galley-drop-cap');
        const { textIndent, marginBlockStart, lineHeight } = getComputedStyle(paragraph as Element);
        expect(textIndent).to.equal('0px');
        expect(pixels(marginBlockStart)).to.be.closeTo(pixels(lineHeight), 1);
      });

      it('set a place in the face of the text, unspaced', async () => {
        const shown = await show(sample, look);
        const place = styleOf(shown, '.galley-paragraph > .galley-place');
        expect(place.fontFamily).to.equal(styleOf(shown, '.galley-paragraph').fontFamily);
        expect(place.letterSpacing).to.equal('normal');
      });

      it('part caption, credit and licence, the last in one piece', async () => {
        const shown = await show(sample, look, 700);
        const [caption, credit, licence] = ['.galley-caption-text', '.galley-credit', '.galley-license'].map((part) => pieces(one(shown, `.galley-image ${part}`)));
        const space = boxOf(one(shown, '.galley-caption'), ' ').width;
        for (const [before, after] of [[caption, credit], [credit, licence]] as const) {
          const end = before?.at(-1) as DOMRect;
          const start = after?.[0] as DOMRect;
          if (Math.abs(end.bottom - start.bottom) > 6) continue; // in the next line
          expect(direction === 'right to left' ? end.left - start.right : start.left - end.right).to.be.greaterThan(space + 2);
        }
        expect(new Set(licence?.map(({ bottom }) => Math.round(bottom / 6))).size).to.equal(1);
      });

      it('stress nothing by less weight than its line has, and set it upright in a slanted one', async () => {
        const shown = await show(sample, look);
        for (const line of every(shown, '.galley-headline, .galley-standfirst, .galley-pullquote-text p, h2.galley-heading, .galley-column > .galley-paragraph')) {
          const around = getComputedStyle(line);
          for (const word of every(line, 'em, strong')) {
            const { fontStyle, fontWeight } = getComputedStyle(word);
            expect(Number(fontWeight), `${line.className} ${word.localName}`).to.be.at.least(Number(around.fontWeight));
            if (direction === 'right to left') expect(Number(fontWeight)).to.be.greaterThan(Math.min(899, Number(around.fontWeight)));
            if (word.localName === 'em' && around.fontStyle === 'italic') expect(fontStyle, line.className).to.equal('normal');
          }
        }
      });

      it('keep the number of a note, and what follows a mark or code, close to the word', async () => {
        const shown = await show(sample, look);
        const size = pixels(styleOf(shown, '.galley-paragraph').fontSize);
        const gap = (before: DOMRect, after: DOMRect) => (direction === 'right to left' ? before.left - after.right : after.left - before.right) / size;
        const paragraph = one(shown, '[id$="details"]');
        const [reference] = pieces(one(paragraph, '.galley-ref a'));
        expect(gap(boxOf(paragraph, sample.noted), reference as DOMRect), 'a note').to.be.within(-0.1, 0.3);
        expect(gap(boxOf(one(paragraph, 'mark'), sample.marked), boxOf(paragraph, sample.afterMark)), 'a mark').to.be.within(-0.1, 0.12);
        if (direction === 'left to right') expect(gap(boxOf(one(paragraph, 'code'), 'tide()'), boxOf(paragraph, '; then')), 'code').to.be.within(-0.1, 0.12);
      });

      it('tell every level of heading from the others', async () => {
        const shown = await show(sample, look);
        const seen = [2, 3, 4, 5, 6].map((level) => {
          const { fontSize, fontFamily, fontStyle, fontWeight, color } = styleOf(shown, `.galley-column > .galley-heading-${String(level)}`);
          return { size: pixels(fontSize), all: [fontSize, fontFamily, fontStyle, fontWeight, color].join() };
        });
        expect(new Set(seen.map(({ all }) => all)).size).to.equal(5);
        expect(seen.map(({ size }) => size)).to.deep.equal(seen.map(({ size }) => size).sort((a, b) => b - a));
      });

      it('end no line of a headline or a pull quote with an article or a preposition', async () => {
        for (const width of [390, 600, 960, 1280]) {
          const shown = await show(sample, look, width);
          for (const words of every(shown, '.galley-bound')) {
            if (words.getBoundingClientRect().width >= (words.parentElement?.getBoundingClientRect().width ?? 0) - 2) continue;
            expect(new Set(pieces(words).map(({ bottom }) => Math.round(bottom))).size, `${words.textContent} at ${String(width)}`).to.equal(1);
          }
          expect(every(shown, '.galley-headline .galley-bound')).not.to.have.length(0);
          expect(every(shown, '.galley-pullquote .galley-bound')).not.to.have.length(0);
        }
      });

      it('have all titles of other articles on one axis, with and without a picture', async () => {
        const shown = await show(sample, look);
        const edges = every(shown, '.galley-teaser-title').map((title) => {
          const { left, right } = pieces(title)[0] as DOMRect;
          return Math.round(direction === 'right to left' ? right : left);
        });
        expect(edges).to.have.length(3);
        expect(Math.max(...edges) - Math.min(...edges)).to.be.at.most(2);
      });

      it('tell a name that is a link from one that is none', async () => {
        const shown = await show(sample, look);
        const [linked, plain] = every(shown, '.galley-authors .galley-name');
        expect(getComputedStyle(one(linked as Element, 'a')).textDecorationLine).to.equal('underline');
        expect(getComputedStyle(plain as Element).textDecorationLine).to.equal('none');
      });
    });
  }
}

describe('the large letter', () => {
  const long = 'the river gave back the fields that it had taken in the spring. '.repeat(6);
  const opening = async (children: unknown, more = {}) => {
    const shown = await show({ inLanguage: 'en', headline: 'H', body: ['First.', { type: 'paragraph', dropCap: true, children, ...more }] });
    return every(shown, '.galley-paragraph')[1] as HTMLElement;
  };
  const isLarge = (paragraph: Element) => paragraph.classList.contains('galley-drop-cap');

  it('is a letter, behind a quotation mark too, in stress and in a link', async () => {
    for (const children of [`A${long}`, `“When ${long}`, `«Ésta ${long}`, `‘“When ${long}`, [{ type: 'emphasis', children: ['When'] }, long], [{ type: 'link', url: 'https://a.example/', children: ['When'] }, long]]) {
      expect(isLarge(await opening(children)), JSON.stringify(children)).to.equal(true);
    }
  });

  it('is never a figure, a sign, code or a picture', async () => {
    const picture = { type: 'inline-image', src: 'https://a.example/a.png', alt: 'A', width: 10, height: 10 };
    for (const children of [`1,200 ${long}`, `🌊 ${long}`, `— ${long}`, [{ type: 'inline-code', value: 'tide' }, long], [picture, long]]) {
      expect(isLarge(await opening(children)), JSON.stringify(children)).to.equal(false);
    }
  });

  for (const look of LOOKS) {
    it(`has no more lines than its paragraph, which ends below it: ${look || 'without a theme'}`, async () => {
      for (const [length, width] of [40, 95, 160, 320, 335, 400].flatMap((each) => [[each, 390], [each, 1280]] as const)) {
        const text = `T${long}`.slice(0, length);
        const shown = await show({ inLanguage: 'en', headline: 'H', body: ['First.', { type: 'paragraph', dropCap: true, children: text }] }, look, width);
        const paragraph = every(shown, '.galley-paragraph')[1] as HTMLElement;
        const range = document.createRange();
        range.setStart(paragraph.firstChild as Text, 1);
        range.setEnd(paragraph.firstChild as Text, text.length);
        const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 4))).size;
        const { lineHeight } = getComputedStyle(paragraph);
        expect(paragraph.getBoundingClientRect().height / pixels(lineHeight), `${String(length)} letters at ${String(width)} px, ${String(lines)} lines`).to.be.at.most(lines + 0.35);
      }
    });
  }
});

describe('on paper', () => {
  itNeeds('media-emulation', 'addresses stand behind links of the text alone', async () => {
    await setMedia({ media: 'print' });
    try {
      const shown = await show(ENGLISH);
      const printed = (selector: string) => every(shown, `${selector} a[href^="http"]`).map((link) => generatedText(link, '::after'));
      for (const selector of ['.galley-kicker', '.galley-headline', '.galley-byline', '.galley-caption', '.galley-closing']) {
        expect(printed(selector), selector).not.to.have.length(0);
        for (const content of printed(selector)) expect(content, selector).to.equal('none');
      }
      expect(printed('.galley-paragraph').join()).to.contain('https://rivers.example/');
      expect(shown.querySelector('ol.galley-address')).to.equal(null);
    } finally {
      await setMedia();
    }
  });

  itNeeds('media-emulation', 'both dates stand there, and nothing looks as if it could be opened', async () => {
    const shown = await show({ headline: 'Tide', inLanguage: 'en', datePublished: '2026-03-02', dateModified: '2026-03-04', body: ['First.'] });
    const looks = () => [find(shown, '.galley-others > .galley-date').checkVisibility(), getComputedStyle(find(shown, '.galley-others-label')).textDecorationLine];
    expect(looks()).to.deep.equal([false, 'underline']);
    await setMedia({ media: 'print' });
    try {
      expect(looks()).to.deep.equal([true, 'none']);
    } finally {
      await setMedia();
    }
  });
});
