import { expect } from '@open-wc/testing';
import { OPENINGS, type Arrangement, type ArticleInput } from 'galley';
import { renderToString } from 'galley/html';
import { stylesheet } from '#dist/blocks/stylesheet.js';
import { THEMES, themeRule, themeTokens } from '#dist/themes.js';
import { bringFaces, setInBrought } from '../support/faces.js';
import { FIELDS, WORDS } from './arrangements-samples.js';

/** Headlines of a length that fills every measure. */
const HEADLINES = { en: 'After Eleven Years, the Night Ferry Crosses the Lower Sound Again', fa: 'پس از یازده سال، کشتی شبانه دوباره از تنگهٔ پایین گذشت' };
/** Openings whose edges are seen: a ground, a rule beside them, a picture beside them. */
const WITH_EDGES: readonly Arrangement[] = ['immersive', 'portrait', 'opinion', 'live', 'letter', 'notice'];
const WORDS_OF_HEAD = '.galley-kicker, .galley-headline, .galley-standfirst, .galley-years, .galley-verdict-item, .galley-credits, .galley-caption';

const sheet = new CSSStyleSheet();
let page: HTMLElement;

async function set(arrangement: Arrangement, look: string, width: number, inLanguage: keyof typeof WORDS): Promise<HTMLElement> {
  const box = document.createElement('div');
  if (look !== '') box.dataset['galleyTheme'] = look;
  box.style.inlineSize = `${String(width)}px`;
  const article = { inLanguage, datePublished: '2026-10-18', ...WORDS[inLanguage], headline: HEADLINES[inLanguage], ...FIELDS[arrangement] } as ArticleInput;
  box.innerHTML = renderToString(article, { theme: look }).replaceAll(/ (src|srcset)="[^"]*"/g, '');
  page.append(box);
  return setInBrought(find(box, '.galley'));
}

function find(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

/** The lines of an element, as boxes of what is written in them. */
function linesOf(element: Element): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(element);
  return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
}

const within = (inner: DOMRect, outer: DOMRect) => inner.left >= outer.left - 1 && inner.right <= outer.right + 1;
const meet = (one: DOMRect, other: DOMRect) => one.left < other.right - 1 && other.left < one.right - 1 && one.top < other.bottom - 4 && other.top < one.bottom - 4;

describe('the arrangements of an opening, in every look', () => {
  before(async () => {
    await bringFaces();
    sheet.replaceSync(stylesheet + THEMES.map((theme) => themeRule(theme, themeTokens[theme])).join(''));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  beforeEach(() => {
    page = document.createElement('main');
    document.body.append(page);
  });
  afterEach(() => { page.remove(); });
  after(() => { document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet); });

  for (const look of ['', ...THEMES]) {
    for (const width of [360, 768, 1280]) {
      it(`keep their words within the article, off the picture, and within edges that are seen, at ${String(width)} pixels: ${look || 'without a theme'}`, async () => {
        const wrong: string[] = [];
        for (const language of ['en', 'fa'] as const) {
          for (const arrangement of OPENINGS) {
            const article = await set(arrangement, look, width, language);
            const picture = arrangement === 'immersive' ? undefined : article.querySelector('.galley-hero :is(img, video)')?.getBoundingClientRect();
            for (const part of article.querySelectorAll(`.galley-head :is(${WORDS_OF_HEAD})`)) {
              const lines = linesOf(part);
              const name = `${language} ${arrangement} ${part.className}`;
              if (!lines.every((line) => within(line, article.getBoundingClientRect()))) wrong.push(`${name}: out of the article`);
              if (picture && !part.matches('.galley-caption') && lines.some((line) => meet(line, picture))) wrong.push(`${name}: on the picture`);
            }
            const [opening, headline] = ['.galley-opening', '.galley-headline'].map((selector) => find(article, selector).getBoundingClientRect());
            if (WITH_EDGES.includes(arrangement) && !within(headline!, opening!)) wrong.push(`${language} ${arrangement}: headline out of its opening`);
            article.parentElement?.remove();
          }
        }
        expect(wrong).to.deep.equal([]);
      });
    }
  }
});
