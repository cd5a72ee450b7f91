import { expect } from '@open-wc/testing';
import { renderToString } from '#dist/html.js';
import { stylesheet } from '#dist/blocks/stylesheet.js';
import { contrast, parseColor, publicTokens, THEMES, themeRule, themeTokens } from '#dist/themes.js';
import { english, persian } from './styles-samples.js';

const NONSENSE = 'no such value';
const sheet = new CSSStyleSheet();
let box: HTMLElement;

/** Elements with text of their own that is seen. */
function texts(): HTMLElement[] {
  return [...box.querySelectorAll<HTMLElement>('.galley *')].filter(
    (element) =>
      !element.closest('.galley-unseen') &&
      element.checkVisibility() &&
      [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''),
  );
}

/** The colour behind an element: that of the nearest ancestor that has one, the page's canvas at last. */
function behind(element: Element | null): string {
  if (!element) return getComputedStyle(document.documentElement).colorScheme === 'dark' ? '#121212' : '#ffffff';
  const { backgroundColor } = getComputedStyle(element);
  return (parseColor(backgroundColor)?.alpha ?? 0) > 0 ? backgroundColor : behind(element.parentElement);
}

/** Texts that cannot be read: too faint, too small, too large. */
function unreadable(): string[] {
  return texts().flatMap((element) => {
    const { color, fontSize } = getComputedStyle(element);
    const back = behind(element);
    const ratio = contrast(color, back) ?? 0;
    const size = Number.parseFloat(fontSize);
    // notes' numbers are raised and small by their nature
    const least = element.closest('sup') ? 8 : 10;
    if (ratio >= 4.5 && size >= least && size <= 90) return [];
    return [`${element.className || element.localName}: ${color} on ${back} is ${ratio.toFixed(2)}:1, ${fontSize}`];
  });
}

describe('a theme with nonsense values still shows readable text', () => {

  before(() => {
    sheet.replaceSync(stylesheet + THEMES.map((theme) => themeRule(theme, themeTokens[theme])).join(''));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    box = document.createElement('main');
    box.style.inlineSize = '800px';
    const live = {
      inLanguage: 'en',
      headline: 'A wall',
      kicker: { text: 'Coast', kind: 'live' },
      format: { design: 'live' },
      body: ['It floats.'],
    };
    for (const [index, article] of [english, live, persian].entries()) {
      const part = document.createElement('div');
      part.innerHTML = renderToString(article, { prefix: `nonsense-${String(index)}-` }).replaceAll(/ (src|srcset)="[^"]*"/g, '');
      box.append(part);
    }
    document.body.append(box);
  });
  afterEach(() => {
    box.removeAttribute('style');
  });
  after(() => {
    box.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  });

  // the theme with light words on a dark band has most to lose
  for (const theme of ['', 'tabloid']) {
    for (const scheme of ['light', 'dark']) {
      it(`in each token by itself: ${theme || 'no theme'}, ${scheme}`, () => {
        box.dataset['galleyTheme'] = theme;
        box.style.colorScheme = scheme;
        expect(unreadable()).to.deep.equal([]);
        for (const { name, type } of publicTokens) {
          if (!['color', 'dimension', 'number'].includes(type)) continue;
          box.style.setProperty(name, NONSENSE);
          expect(unreadable(), name).to.deep.equal([]);
          box.style.removeProperty(name);
        }
      });
    }
  }

  for (const scheme of ['light', 'dark']) {
    it(`in all tokens at once: ${scheme}`, () => {
      box.style.colorScheme = scheme;
      for (const { name } of publicTokens) box.style.setProperty(name, NONSENSE);
      expect(unreadable()).to.deep.equal([]);
      expect(texts().length).to.be.greaterThan(50);
    });
  }

  it('and unreadable text is found', () => {
    box.style.setProperty('--galley-color-text', 'rgb(250 250 250)');
    expect(unreadable()).not.to.deep.equal([]);
  });
});
