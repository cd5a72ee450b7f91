import { expect } from '@open-wc/testing';
import type { ArticleInput } from 'galley';
import { renderToString } from '#dist/html.js';
import { stylesheet } from '#dist/blocks/stylesheet.js';
import { bringFaces, setInBrought } from '../support/faces.js';

const picture = (more: object = {}) => ({ type: 'image', src: '/gate.jpg', alt: 'A gate', width: 1600, height: 1000, ...more });

/** A report as most are, in either direction, by somebody with a face. */
const REPORTS = {
  ltr: {
    inLanguage: 'en',
    kicker: { text: 'Rivers' },
    headline: 'A town learns to read its river before the water comes',
    standfirst: 'How Harrow Weir stopped being surprised by its own water.',
    contributors: [{ name: 'Noor Haddad', image: { src: '/noor.jpg', alt: '', width: 400, height: 400 } }],
    publisher: { name: 'The Weir Post' },
    dateline: 'Harrow Weir',
    datePublished: '2026-10-18T08:00:00Z',
    dateModified: '2026-10-20T14:20:00Z',
    stats: { readingMinutes: 6 },
    hero: picture(),
    body: ['The first boat left at nine.', picture({ layout: 'wide' })],
  },
  rtl: {
    inLanguage: 'fa',
    kicker: { text: 'آب' },
    headline: 'کاریزی که پس از سال‌ها باز نفس می‌کشد',
    standfirst: 'آب هر نه روز به هر باغ می‌رسد.',
    contributors: [{ name: 'نور حداد', image: { src: '/noor.jpg', alt: '', width: 400, height: 400 } }],
    publisher: { name: 'روزنامهٔ کاریز' },
    dateline: 'هرات',
    datePublished: '2026-10-18T08:00:00Z',
    dateModified: '2026-10-20T14:20:00Z',
    stats: { readingMinutes: 6 },
    hero: picture(),
    body: ['پیش از آنکه آفتاب به لب دیوارها برسد.', picture({ layout: 'wide' })],
  },
} as const;
const DIRECTIONS = ['ltr', 'rtl'] as const;

const sheet = new CSSStyleSheet();
let page: HTMLElement;

/** Shows an article this wide, with tokens on the element around it; without the files of its pictures. */
async function show(article: object, width: number, tokens: Readonly<Record<string, string>> = {}): Promise<HTMLElement> {
  const box = document.createElement('div');
  box.style.inlineSize = `${String(width)}px`;
  for (const [name, value] of Object.entries(tokens)) box.style.setProperty(name, value);
  box.innerHTML = renderToString(article as ArticleInput).replaceAll(/ (src|srcset)="[^"]*"/g, '');
  page.append(box);
  return setInBrought(one(box, '.galley'));
}
function one(root: Element, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}
const boxOf = (root: Element, selector: string) => one(root, selector).getBoundingClientRect();
const styleOf = (root: Element, selector: string) => getComputedStyle(one(root, selector));
const withFace = (direction: (typeof DIRECTIONS)[number]) => ({ ...REPORTS[direction], format: { design: 'feature' } });

/** The tokens of the paper that the documentation invents, as they are written there. */
async function inventedPaper(): Promise<Readonly<Record<string, string>>> {
  const text = await (await fetch('/docs/theming.md')).text();
  const [, css = ''] = /## An invented paper[^]*?```css\n([^]*?)```/.exec(text) ?? [];
  return Object.fromEntries([...css.matchAll(/(--galley-[\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));
}

describe('the opening', () => {
  before(async () => {
    await bringFaces();
    sheet.replaceSync(stylesheet);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  beforeEach(() => {
    page = document.createElement('main');
    document.body.append(page);
  });
  afterEach(() => { page.remove(); });
  after(() => { document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet); });

  for (const direction of DIRECTIONS) {
    describe(`of the paper that the documentation invents, ${direction}`, () => {
      let shown: HTMLElement;
      beforeEach(async () => { shown = await show(withFace(direction), 1280, await inventedPaper()); });

      it('stands in a coloured band from edge to edge, its words in the colour of the band', () => {
        const [opening, whole] = [boxOf(shown, '.galley-opening'), shown.getBoundingClientRect()];
        expect(styleOf(shown, '.galley-opening').backgroundColor).to.equal('rgb(18, 60, 105)');
        expect([opening.left, opening.right].map(Math.round)).to.deep.equal([whole.left, whole.right].map(Math.round));
        for (const part of ['headline', 'standfirst', 'authors', 'dates', 'length'])
          expect(styleOf(shown, `.galley-${part}`).color, part).to.equal('rgb(255, 255, 255)');
      });

      it('has a kicker that is a tag', () => {
        const [kicker, headline] = [boxOf(shown, '.galley-kicker'), boxOf(shown, '.galley-headline')];
        expect(styleOf(shown, '.galley-kicker').backgroundColor).to.match(/255, 209, 102|1 0\.819\d* 0\.4/);
        expect(kicker.width).to.be.below(headline.width / 2);
        expect(Math.round(direction === 'ltr' ? kicker.left - headline.left : headline.right - kicker.right)).to.equal(0);
      });

      it('has the portrait at the end of the credits', () => {
        const [portrait, credits, name] = [boxOf(shown, '.galley-portrait'), boxOf(shown, '.galley-credits'), boxOf(shown, '.galley-name')];
        const [end, away] = direction === 'ltr' ? [credits.right - portrait.right, portrait.left - name.right] : [portrait.left - credits.left, name.left - portrait.right];
        expect(away).to.be.above(0);
        expect(Math.round(end)).to.equal(0);
      });

      it('has a wider picture at the top than elsewhere', () => {
        expect(boxOf(shown, '.galley-hero .galley-frame').width).to.be.above(boxOf(shown, '.galley-column > .galley-layout-wide:not(.galley-hero) .galley-frame').width + 100);
      });

      it('sets the place before the text in small capitals', () => {
        expect(styleOf(shown, '.galley-paragraph .galley-place').fontVariantCaps).to.equal('all-small-caps');
      });
    });

    it(`lets the picture of a report begin within the first 320 px of a phone, ${direction}`, async () => {
      const shown = await show(REPORTS[direction], 390);
      expect(boxOf(shown, '.galley-hero .galley-frame').top - shown.getBoundingClientRect().top).to.be.at.most(320);
    });

    for (const align of ['start', 'center']) {
      it(`never leaves a sign between credits at an end of a line, ${direction}, ${align}`, async () => {
        const shown = await show(REPORTS[direction], 1200, { '--galley-opening-align': align, '--galley-byline-layout': '0 0 0%' });
        const box = shown.parentElement as HTMLElement;
        let broken = 0;
        let drawn = 0;
        for (let width = 200; width <= 700; width += 9) {
          box.style.inlineSize = `${String(width)}px`;
          for (const apart of shown.querySelectorAll('.galley-credits .galley-apart')) {
            const sign = apart.getBoundingClientRect();
            const before = [...(apart.previousElementSibling?.getClientRects() ?? [])].at(-1);
            const after = apart.nextElementSibling?.getClientRects()[0];
            if (!before || !after) throw new Error('Nothing stands beside a sign.');
            if (Math.abs(before.top - after.top) > before.height / 2) {
              broken += 1;
              expect(sign.width, `${String(width)} px`).to.be.below(1);
            } else {
              drawn += 1;
              const [first, second] = direction === 'ltr' ? [before, after] : [after, before];
              expect(sign.width, `${String(width)} px`).to.be.above(4);
              expect([first.right - 1 <= sign.left, sign.right <= second.left + 1], `${String(width)} px`).to.deep.equal([true, true]);
            }
          }
        }
        expect([broken > 0, drawn > 0]).to.deep.equal([true, true]);
      });
    }
  }

  it('draws the sign that the token has, and reads it to nobody', async () => {
    const shown = await show(REPORTS.ltr, 800, { '--galley-byline-separator': '"|"' });
    const apart = one(shown, '.galley-apart');
    expect(getComputedStyle(apart, '::before').content).to.equal('"|" / ""');
    expect(apart.textContent).to.equal(' ');
  });

  it('beside a portrait keeps its ground, and the room for its words, in its own column', async () => {
    const shown = await show({ ...REPORTS.ltr, hero: picture({ width: 1000, height: 1600, layout: 'inset' }) , format: { display: 'showcase' } }, 900, { '--galley-opening-padding': '100cqi' });
    expect(one(shown, '.galley-opening').className).to.include('galley-opening-portrait');
    expect(boxOf(shown, '.galley-headline').width).to.be.above(300);
    expect(boxOf(shown, '.galley-opening').right).to.be.at.most(boxOf(shown, '.galley-hero').left);
  });

  it('keeps what stands above the headline apart from it', async () => {
    const above = await show(REPORTS.ltr, 800, { '--galley-standfirst-order': '15' });
    expect(boxOf(above, '.galley-headline').top - boxOf(above, '.galley-standfirst').bottom).to.be.at.least(4);
    const credits = await show(REPORTS.ltr, 800, { '--galley-byline-order': '15' });
    expect(boxOf(credits, '.galley-headline').top - boxOf(credits, '.galley-credits').bottom).to.be.at.least(4);
  });

  it('takes tokens that are set on it or on a part of it', async () => {
    const shown = await show(REPORTS.ltr, 800);
    one(shown, '.galley-opening').style.setProperty('--galley-opening-color', 'rgb(1, 2, 3)');
    one(shown, '.galley-standfirst').style.setProperty('--galley-standfirst-size', '31px');
    one(shown, '.galley-credits').style.setProperty('--galley-byline-size', '11px');
    expect(styleOf(shown, '.galley-headline').color).to.equal('rgb(1, 2, 3)');
    expect(styleOf(shown, '.galley-standfirst').fontSize).to.equal('31px');
    expect(styleOf(shown, '.galley-authors').fontSize).to.equal('11px');
  });
});
