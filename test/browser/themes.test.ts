import { expect } from '@open-wc/testing';
import { renderToString } from '#dist/html.js';
import { rules as codeRules } from '#dist/blocks/generated/code-rules.js';
import { stylesheet } from '#dist/blocks/stylesheet.js';
import { THEMES, themeRule, themeTokens, type ThemeName } from '#dist/themes.js';
import { bringFaces, setInBrought } from '../support/faces.js';
import { english, persian } from './styles-samples.js';

const sheet = new CSSStyleSheet();
const themeSheet = new CSSStyleSheet();
let page: HTMLElement;

function one(root: Element, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}
const style = (root: Element, selector: string) => getComputedStyle(one(root, selector));
const pixels = (value: string) => Number.parseFloat(value) || 0;

/** Shows an article in a box that has a theme, 1280 pixels wide; returns the wrapper of the article. */
function show(theme: string, article: object = english, into: Element = page): HTMLElement {
  const box = document.createElement('div');
  box.dataset['galleyTheme'] = theme;
  box.style.inlineSize = '1280px';
  box.innerHTML = renderToString(article, { prefix: `${theme}-${String(page.children.length)}-` }).replaceAll(/ (src|srcset)="[^"]*"/g, '');
  into.append(box);
  return one(box, '.galley');
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

/** What a reader tells themes apart by, as browsers compute it. */
function traitsOf(shown: HTMLElement) {
  const column = style(shown, '.galley-column');
  const paragraph = style(shown, '.galley-paragraph + .galley-paragraph');
  return {
    headingFamily: style(shown, '.galley-headline').fontFamily,
    bodyFamily: paragraph.fontFamily,
    weight: pixels(style(shown, '.galley-headline').fontWeight),
    measure: pixels(column.maxInlineSize) / pixels(column.fontSize),
    indented: pixels(paragraph.textIndent) > 0,
    rule: style(shown, '.galley-credits').borderBlockStartStyle,
    radius: pixels(style(shown, '.galley-frame').borderStartStartRadius),
    kickerCase: style(shown, '.galley-kicker').textTransform,
    captionAlign: style(shown, '.galley-caption').textAlign,
    openingAlign: style(shown, '.galley-opening').textAlign,
  };
}

type Traits = ReturnType<typeof traitsOf>;

/** The traits in which two themes differ by so much that it is seen. */
function differences(a: Traits, b: Traits): string[] {
  const least: Readonly<Record<string, number>> = { weight: 100, measure: 1.999, radius: 3 };
  return (Object.keys(a) as (keyof Traits)[]).filter((trait) => {
    const step = least[trait];
    return step === undefined ? a[trait] !== b[trait] : Math.abs(Number(a[trait]) - Number(b[trait])) >= step;
  });
}

describe('any two themes', () => {
  for (const [index, first] of THEMES.entries()) {
    for (const second of THEMES.slice(index + 1)) {
      it(`differ in at least six of ten traits: ${first}, ${second}`, () => {
        const different = differences(traitsOf(show(first)), traitsOf(show(second)));
        expect(different.length, different.join()).to.be.at.least(6);
      });
    }
  }

  it('are not told apart from themselves', () => {
    expect(differences(traitsOf(show('wire')), traitsOf(show('wire')))).to.deep.equal([]);
  });
});

/** Mean number of characters in the full lines of all plain paragraphs: the last line of each is left out. */
function charactersPerLine(article: Element): number {
  let characters = 0;
  let lines = 0;
  for (const paragraph of article.querySelectorAll('.galley-column > .galley-paragraph')) {
    const node = paragraph.firstChild;
    if (!(node instanceof Text) || paragraph.childNodes.length > 1 || paragraph.matches('[lang]')) continue;
    const range = document.createRange();
    const tops = Array.from({ length: node.length }, (_, at) => {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return Math.round(range.getBoundingClientRect().top);
    });
    const starts = tops.map((top, at) => (at === 0 || top > (tops[at - 1] ?? 0) + 8 ? at : -1)).filter((at) => at >= 0);
    characters += starts.at(-1) ?? 0;
    lines += starts.length - 1;
  }
  return characters / lines;
}

/** The same article with nothing beside its text, so that every line has the whole measure. */
const textOnly = (article: typeof english | typeof persian) => ({
  ...article,
  body: article.body.filter((block) => typeof block === 'string').flatMap((block) => [block, block]),
});

for (const theme of THEMES) {
  describe(`the theme ${theme}`, () => {
    for (const [script, article, leading] of [
      ['Latin', english, 1.5],
      ['Arabic', persian, 1.6],
    ] as const) {
      it(`sets 45 to 80 characters in a line of ${script} script at 1280 px`, async () => {
        expect(charactersPerLine(await setInBrought(show(theme, textOnly(article))))).to.be.within(45, 80);
      });

      it(`leads ${script} script by at least ${String(leading)}`, () => {
        const { lineHeight, fontSize } = style(show(theme, article), '.galley-paragraph');
        expect(pixels(lineHeight) / pixels(fontSize)).to.be.at.least(leading);
      });
    }

    it('keeps the lines of an Arabic headline apart, however tight it sets Latin capitals', () => {
      const { lineHeight, fontSize } = style(show(theme, persian), '.galley-headline');
      expect(pixels(lineHeight) / pixels(fontSize)).to.be.at.least(1.3);
    });

    it('neither slants, spaces nor capitalises Arabic script, and never justifies', () => {
      const shown = show(theme, { ...persian, kicker: 'ساحل' });
      for (const element of shown.querySelectorAll('*')) {
        const { fontStyle, letterSpacing, textTransform, textAlign } = getComputedStyle(element);
        expect([fontStyle, letterSpacing, textTransform], element.className).to.deep.equal(['normal', 'normal', 'none']);
        expect(textAlign).not.to.equal('justify');
      }
    });

    it('shows both its sides by the scheme of any ancestor', () => {
      const shown = show(theme);
      const colours = ['light', 'dark'].map((scheme) => {
        page.style.colorScheme = scheme;
        return getComputedStyle(shown).backgroundColor;
      });
      expect(colours[0]).not.to.equal(colours[1]);
    });
  });
}

const names = Object.keys(themeTokens.wire);
const tokensAt = (element: Element) => names.map((name) => getComputedStyle(element).getPropertyValue(name));
const everyStyle = (shown: Element) =>
  [...shown.querySelectorAll('*')].map((element) => {
    const { color, backgroundColor, fontFamily, fontSize, fontWeight, textAlign, borderTopStyle, marginTop, inlineSize } =
      getComputedStyle(element);
    return [color, backgroundColor, fontFamily, fontSize, fontWeight, textAlign, borderTopStyle, marginTop, inlineSize].join('|');
  });

describe('themes on one page', () => {
  const looks = async (theme: ThemeName, into?: Element) => {
    const shown = await setInBrought(show(theme, english, into));
    return [tokensAt(shown), everyStyle(shown)];
  };

  for (const theme of THEMES) {
    it(`look inside another and beside another as they do alone: ${theme}`, async () => {
      const alone = await looks(theme);
      const others = THEMES.filter((other) => other !== theme);
      for (const other of others) {
        const around = document.createElement('div');
        around.dataset['galleyTheme'] = other;
        page.append(around);
        expect(await looks(theme, around), `inside ${other}`).to.deep.equal(alone);
        around.remove();
      }
    });
  }

  it('leave an article without a theme as it is', async () => {
    const plain = document.createElement('div');
    plain.style.inlineSize = '1280px';
    plain.innerHTML = renderToString(english, { prefix: 'plain-' }).replaceAll(/ (src|srcset)="[^"]*"/g, '');
    page.append(plain);
    await setInBrought(plain);
    const before = everyStyle(plain);
    await setInBrought(show('tabloid'));
    expect(everyStyle(plain)).to.deep.equal(before);
  });

  it('yield to one line of a publisher, on the same element and on any nearer one', () => {
    const rules = document.createElement('style');
    rules.textContent = '.ours { --galley-color-heading: rgb(1, 2, 3) }';
    page.append(rules);
    const box = show('wire').closest('[data-galley-theme]') as HTMLElement;
    const colour = () => style(box, '.galley-headline').color;
    expect(colour()).not.to.equal('rgb(1, 2, 3)');
    box.className = 'ours';
    expect(colour()).to.equal('rgb(1, 2, 3)');
    box.className = '';
    one(box, 'galley-article').className = 'ours';
    expect(colour()).to.equal('rgb(1, 2, 3)');
  });

  it('hand a changed colour on to what follows it', () => {
    const rules = document.createElement('style');
    rules.textContent = '.ours { --galley-color-accent: rgb(1, 2, 3) }';
    page.append(rules);
    const box = show('magazine').closest('[data-galley-theme]') as HTMLElement;
    box.className = 'ours';
    expect(style(box, '.galley-pullquote-text').color).to.equal('rgb(1, 2, 3)');
  });

  it('announce their names', () => {
    expect(getComputedStyle(show('quiet')).getPropertyValue('--galley-theme')).to.equal('quiet');
  });
});
