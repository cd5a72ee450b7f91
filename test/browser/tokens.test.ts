import { expect } from '@open-wc/testing';
import { renderToString } from '#dist/html.js';
import { publicTokens } from '#dist/styles/generated/token-list.js';
import { rules as codeRules } from '#dist/blocks/generated/code-rules.js';
import { useHighlighter } from '#dist/blocks/index.js';
import { stylesheet } from '#dist/blocks/stylesheet.js';
import { english, persian } from './styles-samples.js';

/** Tokens that no computed style shows to a script, and the private property that they feed, which is looked at in their place. */
const UNSEEN: Readonly<Record<string, string>> = {
  // Browsers keep secret which links were visited: scripts are told the colour of the others.
  '--galley-color-link-visited': '--_color-link-visited',
  '--galley-p-violet-40': '--_color-link-visited',
  '--galley-p-violet-80': '--_color-link-visited',
  // Only where an address leads: test/browser/named-part.test.ts has it.
  '--galley-scroll-margin': '--_scroll-margin',
};

/** A value that nobody would choose, for each type of token. */
const EXTREMES: Readonly<Record<string, string>> = {
  color: 'rgb(1, 2, 3)',
  dimension: '97px',
  fontFamily: '"Extreme"',
  fontWeight: '950',
  number: '7',
  strokeStyle: 'dashed',
};
const KEYWORDS: Readonly<Record<string, string>> = {
  '--galley-case-kicker': 'uppercase',
  '--galley-emphasis-style': 'oblique 20deg',
  '--galley-opening-align': 'center',
  '--galley-hero-ratio': '9 / 1',
  '--galley-image-ratio': '9 / 1',
  '--galley-case-headline': 'uppercase',
  '--galley-numeral-style': 'oldstyle-nums',
  '--galley-standfirst-style': 'italic',
  '--galley-caption-align': 'end',
  '--galley-opening-measure': '1200px',
  '--galley-heading-align': 'end',
  '--galley-heading-style': 'italic',
  '--galley-pullquote-align': 'end',
  '--galley-pullquote-style': 'italic',
  '--galley-headline-measure': '9em',
  '--galley-kicker-width': 'fit-content',
  '--galley-byline-layout': '1 0 0%',
  '--galley-byline-separator': '"|"',
  '--galley-drop-cap-where': 'never',
  '--galley-pullquote-marks': 'open-quote',
  '--galley-dateline-caps': 'all-small-caps',
  '--galley-first-line-caps': 'small-caps',
  '--galley-list-marker': 'square',
  '--galley-break-glyph': '"*"',
  '--galley-image-dark-brightness': '0.5',
};

const PSEUDO = ['::before', '::after', '::first-line', '::first-letter', '::marker'] as const;
/** Heights are left out: they would show everything, so that of a token nothing else had to be right. */
const PROPERTIES = [
  'aspect-ratio background-color border-block-end-color border-block-end-width border-block-start-color border-block-start-style border-block-start-width border-inline-start-color',
  'border-inline-start-width border-start-start-radius box-shadow color column-gap content flex-grow flex-basis font-family font-size font-style font-weight font-variant-caps',
  '-webkit-initial-letter initial-letter inline-size justify-content letter-spacing line-height list-style-type margin-block-end margin-block-start margin-inline-end',
  'margin-inline-start mask-image max-block-size max-inline-size min-block-size order outline-color outline-offset outline-width padding-block-end',
  'padding-block-start padding-inline-start row-gap text-align text-decoration-color text-decoration-thickness text-indent text-transform',
  'text-underline-offset font-variant-numeric',
]
  .join(' ')
  .split(' ');

const portrait = { src: '/mira.jpg', alt: 'Mira Sol', width: 400, height: 400 };
const articles = [
  {
    ...english,
    contributors: [{ name: 'Mira Sol', image: portrait }],
    body: [
      ...english.body,
      { type: 'pullquote', text: 'It floats.' },
      { type: 'list', children: ['Walls', 'Gates'] },
      { type: 'thematic-break' },
      { type: 'paragraph', dropCap: true, children: ['A wall in the water, and nobody on it. '.repeat(20)] },
      {
        type: 'paragraph',
        children: [
          { type: 'code', value: 'raise()' },
          { type: 'mark', children: ['marked'] },
        ],
      },
      { type: 'image', src: '/page.jpg', alt: 'A wall', width: 1600, height: 900, layout: 'page' },
    ],
  },
  { inLanguage: 'en', headline: 'Without a picture', kicker: { text: 'Coast', kind: 'opinion' }, body: ['Text.'] },
  { ...persian, kicker: { text: 'ساحل', kind: 'section' } },
  { inLanguage: 'ur-Aran', headline: 'دیوار', body: ['دریا'] },
];

describe('each public token, set on an ancestor,', () => {
  const sheet = new CSSStyleSheet();
  let ancestor: HTMLElement;
  let elements: Element[];
  let usual: readonly string[][];

  before(() => {
    sheet.replaceSync(stylesheet + codeRules);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const kinds = ['keyword', 'string', 'comment'] as const;
    useHighlighter((code) => [...code].map((text, index) => ({ text, kind: kinds[index] })));
    ancestor = document.createElement('main');
    ancestor.style.inlineSize = '1400px';
    for (const scheme of ['light', 'dark']) {
      for (const [index, article] of articles.entries()) {
        const part = document.createElement('div');
        part.style.colorScheme = scheme;
        // without their files: what arrives meanwhile would change sizes
        part.innerHTML = renderToString(article, { prefix: `${scheme}-${String(index)}-` }).replaceAll(/ (src|srcset)="[^"]*"/g, '');
        ancestor.append(part);
      }
    }
    document.body.append(ancestor);
    ancestor.querySelector<HTMLElement>('.galley-paragraph a')?.focus({ focusVisible: true } as FocusOptions);
    elements = [...ancestor.querySelectorAll('.galley, .galley *')];
    usual = elements.map(looksOf);
  });
  after(() => {
    useHighlighter(undefined);
    ancestor.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  });

  /** The computed styles of an element and of those of its pseudo-elements that show anything. */
  function looksOf(element: Element): string[] {
    const styles = [getComputedStyle(element)];
    if (element.matches('.galley-head + .galley-paragraph, .galley-drop-cap, .galley-item, .galley-break, .galley-frame, .galley-credits, .galley-apart, .galley-pullquote-text'))
      styles.push(...PSEUDO.map((pseudo) => getComputedStyle(element, pseudo)));
    return styles.flatMap((style) => PROPERTIES.map((property) => style.getPropertyValue(property)));
  }

  const hasChanged = () =>
    elements.some((element, index) => {
      const before = usual[index] ?? [];
      return looksOf(element).some((look, at) => look !== before[at]);
    });

  it('is looked at where nothing moves by itself', () => {
    expect(hasChanged()).to.equal(false);
  });

  for (const { name, type } of publicTokens) {
    it(`changes what is computed: ${name}`, () => {
      const hidden = UNSEEN[name];
      const read = () => (hidden ? elements.map((element) => getComputedStyle(element).getPropertyValue(hidden)).join() : '');
      const unset = read();
      ancestor.style.setProperty(name, KEYWORDS[name] ?? EXTREMES[type] ?? '');
      const changed = hidden ? read() !== unset : hasChanged();
      ancestor.style.removeProperty(name);
      expect(changed).to.equal(true);
    });
  }
});
