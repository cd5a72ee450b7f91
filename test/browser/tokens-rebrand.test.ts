import { expect } from '@open-wc/testing';
import { renderToString } from '#dist/html.js';
import { publicTokens } from '#dist/styles/generated/token-list.js';
import { rules as codeRules } from '#dist/blocks/generated/code-rules.js';
import { stylesheet } from '#dist/blocks/stylesheet.js';
import { parseColor } from '#dist/themes.js';
import { english, persian } from './styles-samples.js';

const rebrand = publicTokens.filter((token) => token.rebrand);
const sheet = new CSSStyleSheet();
let page: HTMLElement;

const articles = [
  { ...english, kicker: { text: 'Coast', kind: 'live' }, body: [...english.body, { type: 'pullquote', text: 'It floats.' }] },
  { ...persian, kicker: 'ساحل' },
  { inLanguage: 'ur-Aran', headline: 'دیوار', body: ['دریا'] },
];
const shownElements = () =>
  [...page.querySelectorAll('.galley, .galley *')].filter((element) => !element.closest('.galley-unseen, picture, source'));

/** The colours that an element shows: of its text, of what is behind it, of its borders and underlines. */
function coloursOf(element: Element): string[] {
  const style = getComputedStyle(element);
  const sides = ['block-start', 'block-end', 'inline-start', 'inline-end'].flatMap((side) =>
    Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) > 0 ? [style.getPropertyValue(`border-${side}-color`)] : [],
  );
  const line = style.textDecorationLine === 'none' ? [] : [style.textDecorationColor];
  const seen = [style.color, style.backgroundColor, ...sides, ...line];
  return seen.filter((colour) => parseColor(colour)?.alpha !== 0);
}

/** A colour as whole numbers, whatever its notation. */
function channels(colour: string): string {
  const { red = 0, green = 0, blue = 0 } = parseColor(colour) ?? {};
  return [red, green, blue].map((channel) => Math.round(channel * 255)).join();
}

describe('the tokens of a rebrand', () => {
  const sizes = new Map<Element, number>();
  /** Each token has a colour of its own, so that none stands in for another. */
  const colours = new Map(rebrand.filter(({ type }) => type === 'color').map(({ name }, index) => [name, `${String(index + 1)},1,200`]));

  before(() => {
    sheet.replaceSync(stylesheet + codeRules);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    page = document.createElement('main');
    page.style.inlineSize = '1280px';
    for (const [index, article] of articles.entries()) {
      const part = document.createElement('div');
      part.innerHTML = renderToString(article, { prefix: `rebrand-${String(index)}-` }).replaceAll(/ (src|srcset)="[^"]*"/g, '');
      page.append(part);
    }
    document.body.append(page);
    for (const element of shownElements()) sizes.set(element, Number.parseFloat(getComputedStyle(element).fontSize));
    for (const { name, type } of rebrand) {
      const values: Readonly<Record<string, string>> = {
        color: `rgb(${colours.get(name) ?? ''})`,
        fontFamily: 'Strange',
        number: '1.5',
        fontWeight: '350',
        dimension: '23em',
      };
      page.style.setProperty(name, values[type] ?? 'uppercase');
    }
  });
  after(() => {
    page.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  });

  it('are at most 24', () => {
    expect(rebrand.length).to.be.within(12, 24);
  });

  it('reach every colour', () => {
    const ours = new Set(colours.values());
    const left = shownElements().flatMap((element) =>
      coloursOf(element)
        .filter((colour) => !ours.has(channels(colour)))
        .map((colour) => `${element.localName}.${element.className} ${colour}`),
    );
    expect(left).to.deep.equal([]);
  });

  it('each show somewhere where they are colours', () => {
    const shown = new Set(shownElements().flatMap(coloursOf).map(channels));
    // of visited links and of what has been marked or led to, nothing is told to scripts or on this page
    const secret = ['--galley-color-link-visited'];
    const unseen = [...colours].filter(([name, colour]) => !secret.includes(name) && !shown.has(colour)).map(([name]) => name);
    expect(unseen).to.deep.equal([]);
  });

  it('reach every face', () => {
    const left = shownElements().filter((element) => getComputedStyle(element).fontFamily !== 'Strange');
    expect(left.map(({ className }) => className)).to.deep.equal([]);
  });

  it('reach every size', () => {
    const left = shownElements().filter((element) => {
      const ratio = Number.parseFloat(getComputedStyle(element).fontSize) / (sizes.get(element) ?? 1);
      return Math.abs(ratio - 1.5) > 0.01;
    });
    expect(left.map(({ className }) => className)).to.deep.equal([]);
  });
});
