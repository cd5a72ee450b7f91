import { expect } from '@open-wc/testing';
import type { GalleyArticle } from 'galley/article';
import { copyableCss } from 'galley/theme-tools';
import { cleanUp, settled, stage, story } from '../support/elements.js';

afterEach(() => {
  cleanUp();
  document.adoptedStyleSheets = [];
});

const CHANGED = {
  '--galley-color-bg': 'light-dark(#fffaf0, #101418)',
  '--galley-color-accent': 'light-dark(#006b5b, #6fd8c4)',
  '--galley-color-heading': 'light-dark(#00332b, #e0fff8)',
  '--galley-font-heading': 'monospace',
  '--galley-measure': '20em',
  '--galley-case-kicker': 'uppercase',
  '--galley-leading-body': '1.8',
  '--galley-paragraph-gap': '2em',
};

async function article(before = ''): Promise<GalleyArticle> {
  const element = stage.set(`${before}<galley-article theme="wire"></galley-article>`);
  element.article = story('Tide', { kicker: 'Travel' });
  await settled(element);
  return element;
}

type Look = readonly (readonly (readonly [property: string, value: string])[])[];

/** Everything that is computed for every element of an article. */
const look = (element: Element): Look =>
  [...element.querySelectorAll('*')].map((each) => {
    const style = getComputedStyle(each);
    return [...style].sort().map((property) => [property, style.getPropertyValue(property)] as const);
  });

/** How many values differ; a whole article's worth of them is not to be printed. */
const differences = (one: Look, other: Look) =>
  one.flatMap((values, index) => values.filter(([, value], place) => value !== other[index]?.[place]?.[1])).length +
  Math.abs(one.length - other.length);

describe('the style sheet to copy', () => {
  it('gives an article of the theme the look that the same values give when they are set on it, and no other theme', async () => {
    const plain = look(await article());
    const changed = await article();
    for (const [name, value] of Object.entries(CHANGED)) changed.style.setProperty(name, value);
    const wanted = look(changed);
    const copied = look(await article(`<style>${copyableCss('wire', CHANGED)}</style>`));
    expect(differences(copied, wanted)).to.equal(0);
    expect(differences(copied, plain)).to.be.above(100);
    const other = look(await article(`<style>${copyableCss('quiet', CHANGED)}</style>`));
    expect(differences(other, plain)).to.equal(0);
  });

  it('does not reach an article whose theme is set on the tag from further out', async () => {
    const colors = { '--galley-color-text': 'red' };
    const plain = look(await article());
    const outer = look(await article(`<style>${copyableCss('wire', colors, 'main')}</style>`));
    expect(differences(outer, plain)).to.equal(0);
    const inner = look(await article(`<style>${copyableCss('wire', colors)}</style>`));
    expect(differences(inner, plain)).to.be.above(0);
  });
});
