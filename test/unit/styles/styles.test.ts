import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { transform } from 'esbuild';
import { openingMapping, scriptMapping, tokenMapping } from '../../../src/styles/generated/tokens.js';
import { rules } from '../../../src/blocks/stylesheet.js';
import { SET } from '../../../src/styles/selectors.js';
import { schemeStart } from '../../../src/styles/scheme.js';
import { stylesheet, stylesheetHash } from '../../../src/blocks/stylesheet.js';
import { readRules, weigh } from '../../support/css.js';

const all = readRules(rules);
const generated = new Set(
  readRules(`x {${tokenMapping}${openingMapping}${scriptMapping}}`).flatMap(({ declarations }) => declarations.map(([property]) => property)),
);
/** Where pairs of colours stand once more, as builds leave them alone. */
const PAIRS = '@supports (color: light-dark(#000, #fff))';
const written = all.flatMap(({ declarations, selectors, within }) =>
  declarations
    .filter(([property]) => !generated.has(property) || (within.length > 0 && !within.includes(PAIRS)))
    .map(([property, value]) => ({ property, value, selectors, within })),
);
const inPrint = (within: readonly string[]) => within.includes('@media print');

describe('the weight of selectors', () => {
  it('is counted as browsers count it', () => {
    assert.deepEqual(weigh('.a .b'), [0, 2, 0]);
    assert.deepEqual(weigh('.a :where(.b #c) > p::before'), [0, 1, 2]);
    assert.deepEqual(weigh('.a:is(.b, .c .d):not(:lang(fa))[x]'), [0, 5, 0]);
  });

  it('is that of two classes and at most one element, and of two elements more for margins and markers', () => {
    // the summary of an open `details` is coloured by frameworks with three classes
    // and what is shown in a root of its own styles its element by `:host()`
    const exempt =
      /^(:host\(.*\)(?:::before| slot)?|\.galley \.galley-others-label:not\(\[role\]\):not\(:empty\)|:where\((?:galley-\w+(?:, )?)+\)|:host\(galley-article\) :is\(slot:only-child, \[data-galley=\"\"\]\)|:where\(galley-article:not\((?::is\(:state\(ready\), )?:has\(\[data-galley(?:\*=\" \")?\]\)\).*\)|from|:where\(:is\([^)]*\):has\(> \[data-galley\]\)\)|\.galley(?: :where\(\[lang\](?:, \.galley-[^)]*)?\))?|\.galley ::selection|@page)$/;
    const wrong = all.flatMap(({ selectors, declarations }) => {
      const isHeld = declarations.every(([property]) => /^(margin|list-style-type)/.test(property));
      return selectors.filter((selector) => {
        if (exempt.test(selector)) return false;
        const [ids, classes, elements] = weigh(selector);
        const more = isHeld && !selector.includes('::') ? 2 : 0;
        return ids !== 0 || classes !== 2 || elements < more || elements > more + 1;
      });
    });
    assert.deepEqual(wrong, []);
  });
});

describe('the stylesheet', () => {
  it('touches nothing outside .galley but what stands in the elements, and whether it shows', () => {
    const outside = all.filter(({ selectors }) =>
      selectors.some(
        (selector) =>
          !/^(:where\([^)]*\):has\(> \[data-galley\]\[data-galley\]\)::before$|:host\(|:is\([^)]*\):state\(|\.galley(-design-\w+)?[\s[:]|\.galley$|@page)/.test(
            selector,
          ),
      ),
    );
    assert.deepEqual(
      outside.map(({ declarations }) => declarations),
      [
        [['display', 'block']],
        [
          ['background', 'Canvas'],
          ['color', 'CanvasText'],
        ],
        [
          ['display', 'flow-root'],
          ['min-block-size', 'var(--_room, 100vh)'],
        ],
        [['animation', '4s step-end galley-wait']],
        [['visibility', 'hidden']],
      ],
    );
  });

  it('uses logical properties and values only', () => {
    const physical = /(^|-)(left|right|top|bottom|width|height)(-|$)/;
    const allowed = /^(rule-width|caption-side|line-height|text-decoration-.*)$/;
    const values = /(^|\s)(left|right)(\s|$)/;
    const wrong = written.filter(
      ({ property, value }) => !property.startsWith('--') && ((physical.test(property) && !allowed.test(property)) || values.test(value)),
    );
    assert.deepEqual(
      wrong.map(({ property, value }) => `${property}: ${value}`),
      [],
    );
  });

  it('takes colours, faces, weights and lengths from tokens', () => {
    // em and % are proportions of what a token has set; 1px is the least line; on paper there are points and centimetres
    const literal =
      /#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch|lab|color)\(|\b(black|white|red|gr[ae]y|blue)\b|(?<![\w.-])(?!1px|0px)\d*\.?\d+(px|rem|ch|ex|vw|vh|pt|cm|mm|in)\b/i;
    const wrong = written.filter(({ property, value, within, selectors }) => {
      if (property === 'min-block-size' && /^(var\(--_room, )?100vh\)?$/.test(value)) return false;
      if (property === '--_room') return false;
      if (['contain-intrinsic-inline-size', 'word-spacing', 'font', 'font-size'].includes(property)) {
        return literal.test(value.replace(/\b(36|10|1)rem\b/, ''));
      }
      if ((inPrint(within) || selectors.includes('@page')) && !/#|rgb/.test(value)) return false;
      if (property === 'font-weight') return /\d/.test(value.replace(/var\([^)]*\)/g, ''));
      if (property === 'font-family') return !/^(inherit|var\()/.test(value);
      return literal.test(value);
    });
    assert.deepEqual(
      wrong.map(({ property, value }) => `${property}: ${value}`),
      [],
    );
  });

  it('compares nothing with all that stands before it, unless it stands in an article that is not there yet', () => {
    const selectors = all.flatMap((rule) => rule.selectors).filter((selector) => /~ *(?:\*|:)/.test(selector));
    assert.equal(selectors.length, 1);
    assert.match(selectors[0]!, /^:where\(galley-article:not\(:is\(:state\(ready\), :has\(\[data-galley\]\)\)\) \*\):where\(/);
  });

  it('asks no paragraph what stands in it: a browser would ask all, with whatever comes', () => {
    const selectors = all.flatMap((rule) => rule.selectors).filter((selector) => /galley-(?:paragraph|drop-cap)/.test(selector));
    assert.deepEqual(selectors.filter((selector) => selector.includes(':has(')), []);
  });

  it('measures the article, never the window, and has no layers, counters or registered properties', () => {
    // but for the room that is kept for an article to come
    const window = rules.match(/\d+(vw|vh|vi|vb|svh|dvh|lvh|vmin|vmax)\b/g);
    assert.deepEqual(window, ['100vh', '100vh']);
    assert.doesNotMatch(rules, /@layer|@property|@import|counter-|counter\(/);
    const media = [...rules.matchAll(/@media ([^{]*)/g)].map(([, query]) => query?.trim());
    assert.deepEqual(new Set(media), new Set(['(scripting: enabled)', '(prefers-contrast: more)', '(forced-colors: active)', 'print', 'not print']));
  });

  it('forces nothing: no !important, and no scheme on screens but that of a gallery', () => {
    assert.doesNotMatch(rules, /!important/);
    const isForced = ({ property, value, within }: (typeof written)[number]) => property === 'color-scheme' && !/^(?:inherit|var\(--_of-the-page, inherit\))$/.test(value) && !inPrint(within);
    // a gallery's own ground is dark, as its page would be
    const forced = written.filter(isForced).map(({ selectors, value }) => [selectors, value]);
    assert.deepEqual(forced, [[['.galley .galley-head:where(:has(> .galley-opening-gallery))'], 'dark']]);
  });

  it('says of lines under words each thing by itself: WebKit does not know them in one', () => {
    const lines = written.filter(({ property }) => property === 'text-decoration');
    assert.ok(lines.length > 3);
    assert.deepEqual(lines.filter(({ value }) => !/^(?:underline|none|inherit)$/.test(value)), []);
  });

  it('balances the ends of lines in no text where WebKit would do so: some sentences end its page', () => {
    assert.deepEqual(written.filter(({ property, value, within }) => property === 'text-wrap' && value === 'pretty' && !within.some((rule) => rule.includes('initial-letter'))), []);
  });

  it('moves nothing, so that there is nothing to reduce', () => {
    // but for what is not seen for a while
    const [, wait = '', ...more] = rules.split(/@keyframes ([^}]*\}) *\}/);
    assert.equal(wait, 'galley-wait { from { visibility: hidden; }');
    assert.doesNotMatch(more.join(''), /@keyframes/);
    assert.doesNotMatch(rules.replaceAll('animation: 4s step-end galley-wait', ''), /animation|transition|scroll-behavior/);
  });

  it('has no class that reader modes take for page furniture', () => {
    // the words of Readability's unlikelyCandidates and negative lists
    const furniture =
      /-(ad\b|banner|breadcrumb|combx|comment|community|cover-wrap|disqus|extra|foot|footer|footnote|gdpr|header|hidden|legends|media|menu|meta|outbrain|promo|related|remark|replies|rss|scroll|share|shopping|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|pagination|pager|popup|tags|tool|widget|yom-remote)/;
    const classes = new Set([...rules.matchAll(/\.(galley-[\w-]+)/g)].map(([, name]) => name ?? ''));
    assert.deepEqual(
      [...classes].filter((name) => furniture.test(name)),
      [],
    );
  });

  it('says every pair of colours once more where builds leave it alone', () => {
    const inside = all.filter(({ within }) => within.includes(PAIRS));
    const outside = all.filter(({ within }) => !within.includes(PAIRS)).flatMap(({ declarations }) => declarations);
    assert.deepEqual(
      inside.map(({ selectors }) => selectors),
      [['.galley[data-galley]', `.galley :is(${SET})`]],
    );
    assert.ok((inside[0]?.declarations.length ?? 0) > 5);
    assert.deepEqual(
      inside[0]?.declarations,
      outside.filter(([, value]) => value.includes('light-dark(')),
    );
  });

  it('begins with the value that the variables of lowered pairs have at the root, in the one layer', () => {
    assert.equal(stylesheet.indexOf(schemeStart), 0);
    for (const name of ['lightningcss', 'buncss']) assert.ok(schemeStart.includes(`--${name}-light: initial; --${name}-dark: ;`), name);
    assert.deepEqual(new Set(schemeStart.match(/@layer [^{]+/g)), new Set(['@layer galley-scheme ']));
    assert.deepEqual(new Set(schemeStart.match(/:\w[^{;]*(?= \{)/g)), new Set([':where(:root)']));
  });

  it('announces itself by the hash of its rules', () => {
    const hash = createHash('sha256').update(rules).digest('hex').slice(0, 8);
    assert.equal(stylesheetHash, hash, 'run "npm run generate"');
    assert.match(stylesheet, new RegExp(`--galley-css: ${hash};`));
  });

  it('is valid CSS', async () => {
    const { warnings } = await transform(stylesheet, { loader: 'css', minify: true });
    assert.deepEqual(warnings, []);
  });
});
