import { expect } from '@open-wc/testing';
import { renderToString } from '#dist/html.js';
import { rules as codeRules } from '#dist/blocks/generated/code-rules.js';
import { stylesheet } from '#dist/blocks/stylesheet.js';
import { THEMES, themeRule, themeTokens } from '#dist/themes.js';
import { describeNeeds } from '../support/capabilities.js';
import { facesOf } from '../support/commands.js';
import { bringFaces, setInBrought } from '../support/faces.js';
import { english, persian } from './styles-samples.js';

/** A passage in another script than its article is set in the stack of the article, in which fonts are only for that one's. */
const TEXT =
  '.galley-headline, .galley-standfirst, .galley-paragraph:not([lang]), .galley-heading, .galley-caption, .galley-authors, .galley-item, .galley-entry, code';

/** Shows the samples in a theme, or in none. */
function show(theme: string): HTMLElement {
  const box = document.body.appendChild(document.createElement('main'));
  box.dataset['galleyTheme'] = theme;
  for (const [index, article] of [english, persian].entries()) {
    const place = box.appendChild(document.createElement('div'));
    place.innerHTML = renderToString(article, { prefix: `faces-${String(index)}-` }).replaceAll(/ (src|srcset)="[^"]*"/g, '');
  }
  return box;
}

describeNeeds('platform-fonts', 'what tests measure is set in faces that they bring', () => {
  let drop: (() => void) | undefined;

  before(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(stylesheet + codeRules + THEMES.map((theme) => themeRule(theme, themeTokens[theme])).join(''));
    document.adoptedStyleSheets.push(sheet);
  });
  afterEach(() => {
    drop?.();
    document.querySelector('main')?.remove();
  });

  for (const theme of ['none', ...THEMES]) {
    it(`to the last letter: ${theme}`, async () => {
      drop = await bringFaces();
      await setInBrought(show(theme));
      expect(await facesOf(TEXT)).to.deep.equal({});
    });
  }

  it('and it is noticed where it is not', async () => {
    show('wire');
    expect(Object.keys(await facesOf(TEXT))).to.have.length.above(0);
  });
});
