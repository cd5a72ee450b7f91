import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { publicTokens } from '../../../src/styles/generated/token-list.js';
import { themeSheets } from '../../../scripts/theme-sheets.js';
import { schemeStart } from '../../../src/styles/scheme.js';
import { contrast } from '../../../src/themes/contrast.js';
import { themeRule } from '../../../src/themes/css.js';
import { themeTokens } from '../../../src/themes/generated/theme-tokens.js';
import { THEMES, type ThemeName } from '../../../src/themes/names.js';
import { resolveValue, SCHEMES } from '../../../src/themes/resolve.js';
import { readRules, weigh, type Rule } from '../../support/css.js';

const defaults = Object.fromEntries(publicTokens.map(({ name, value }) => [name as string, value as string]));

/** The rules of a file of ours after its start, which sets no token. */
function rulesOf(file: string): Rule[] {
  const [before, after, ...more] = (themeSheets.get(file) ?? '').split(schemeStart);
  assert.deepEqual([before, more], ['', []]);
  return readRules(after ?? '');
}

/** The tokens of a page with a theme: what the theme leaves alone is at its default. */
function pageWith(theme: ThemeName): Record<string, string> {
  const set = Object.entries(themeTokens[theme]).filter(([, value]) => value !== 'initial');
  return { ...defaults, ...Object.fromEntries(set) };
}

describe('the themes', () => {
  it('declare the same tokens, so that none shows through another', () => {
    const lists = THEMES.map((theme) => Object.keys(themeTokens[theme]));
    for (const list of lists) assert.deepEqual(list, lists[0]);
    assert.ok((lists[0]?.length ?? 0) > 12);
  });

  it('declare public tokens, and no primitive ones', () => {
    const names = publicTokens.filter(({ tier }) => tier !== 'primitive').map(({ name }) => name as string);
    assert.deepEqual(
      Object.keys(themeTokens.wire).filter((name) => !names.includes(name)),
      [],
    );
  });

  it('set each of their tokens in at least one theme', () => {
    const unset = Object.keys(themeTokens.wire).filter((name) => THEMES.every((theme) => themeTokens[theme][name] === 'initial'));
    assert.deepEqual(unset, []);
  });

  it('have two sides wherever they set a colour', () => {
    const colors = publicTokens.filter(({ type }) => type === 'color').map(({ name }) => name as string);
    for (const theme of THEMES) {
      const oneSided = Object.entries(themeTokens[theme]).filter(
        ([name, value]) => colors.includes(name) && !/^(light-dark\(|var\(|initial$|#00000000$|transparent$)/.test(value),
      );
      assert.deepEqual(oneSided, [], theme);
    }
  });
});

describe('the style sheet', () => {
  for (const theme of THEMES) {
    it(`of ${theme} by itself sets the page, and has no weight`, () => {
      const rules = rulesOf(`themes/${theme}.css`);
      const tokens = Object.entries(themeTokens[theme]);
      const selectors = [`:where(:root, [theme~="${theme}"], [data-galley-theme~="${theme}"])`];
      assert.deepEqual(weigh(selectors[0] ?? ''), [0, 0, 0]);
      assert.deepEqual(rules, [
        { selectors, declarations: [['--galley-theme', theme], ...tokens], within: [] },
        {
          selectors,
          declarations: tokens.filter(([, value]) => value.includes('light-dark(')),
          within: ['@supports (color: light-dark(#000, #fff))'],
        },
      ]);
    });
  }

  it('of all themes sets nothing until one is named', () => {
    const named = (theme: string) => [`:where([theme~="${theme}"], [data-galley-theme~="${theme}"])`];
    assert.deepEqual(
      rulesOf('themes.css').map(({ selectors }) => selectors),
      THEMES.flatMap((theme) => [named(theme), named(theme)]),
    );
  });

  it('is made for any other name and selector as well', () => {
    assert.equal(
      themeRule('mine', { '--galley-radius': '1px' }, '.mine'),
      ':where(.mine) {\n  --galley-theme: mine;\n  --galley-radius: 1px;\n}\n',
    );
  });
});

/** What a theme's opening is known by, each as its tokens come out. */
const TRAITS = {
  order: ['kicker-order', 'standfirst-order', 'byline-order', 'hero-order'],
  rhythm: ['opening-space', 'kicker-space', 'standfirst-space', 'byline-space'],
  credits: ['byline-layout', 'byline-separator', 'byline-portrait-side', 'opening-align'],
  kicker: ['kicker-width', 'kicker-rule', 'kicker-bg', 'kicker-padding', 'case-kicker', 'opening-bg'],
};

describe('two themes', () => {
  const looks = ['none', ...THEMES].map((theme) => {
    const tokens = theme === 'none' ? defaults : pageWith(theme as ThemeName);
    const traits = Object.entries(TRAITS).map(([, names]) =>
      names.map((name) => resolveValue(tokens[`--galley-${name}`] ?? '', tokens, 'light') ?? '').join(' / '),
    );
    return { theme, traits };
  });
  it('differ in two at least of the order, rhythm, credits and kicker of their openings', () => {
    const alike = looks.flatMap((a, index) =>
      looks.slice(index + 1).flatMap((b) => (a.traits.filter((trait, at) => trait !== b.traits[at]).length < 2 ? [`${a.theme} ${b.theme}`] : [])),
    );
    assert.deepEqual(alike, []);
  });
});

/** The least contrast of each pair of tokens. */
const LIMITS = [
  ['text', 'bg', 11],
  ['heading', 'bg', 11],
  ['link', 'bg', 7],
  ['link-visited', 'bg', 7],
  ['text-muted', 'bg', 6],
  ['rule-strong', 'bg', 3],
  ['focus', 'bg', 3],
  ['focus', 'surface', 3],
  ['accent', 'bg', 4.5],
  ['text', 'surface', 7],
  ['text', 'mark', 7],
  ['text-muted', 'surface', 4.5],
] as const;

/** The same between tokens of parts. */
const PART_LIMITS = [
  ['headline-color', 'color-bg', 11],
  ['standfirst-color', 'color-bg', 6],
  ['caption-color', 'color-bg', 6],
  ['caption-color', 'color-placeholder', 4.5],
  ['date-color', 'color-bg', 6],
  ['pullquote-color', 'color-bg', 4.5],
  ['color-text', 'code-bg', 7],
  ['caption-color', 'code-bg', 4.5],
  ['opening-color', 'opening-bg', 7],
  ['kicker-color', 'kicker-bg', 4.5],
  ['kicker-section-color', 'kicker-bg', 4.5],
] as const;

it('a band behind the kicker gives its words at least 7:1', () => {
  const banded = THEMES.filter((theme) => themeTokens[theme]['--galley-kicker-bg'] !== 'initial');
  assert.deepEqual(banded, ['tabloid', 'clarity', 'steppe']);
  for (const theme of banded) {
    const page = pageWith(theme);
    for (const scheme of SCHEMES) {
      const [text = '', band = ''] = ['color', 'bg'].map((name) => resolveValue(valueOf(page, `--galley-kicker-${name}`), page, scheme));
      const ratio = contrast(text, band) ?? 0;
      assert.ok(ratio >= 7, `${theme}: --galley-kicker-color on --galley-kicker-bg in ${scheme}, ${text} on ${band}: wanted 7:1, found ${ratio.toFixed(2)}:1`);
    }
  }
});

function valueOf(page: Readonly<Record<string, string>>, name: string): string {
  const value = page[name];
  assert.ok(value !== undefined, `There is no token ${name}.`);
  return value;
}

for (const theme of THEMES) {
  describe(`the colours of ${theme}`, () => {
    const page = pageWith(theme);
    const pairs = [...LIMITS.map(([front, back, least]) => [`color-${front}`, `color-${back}`, least] as const), ...PART_LIMITS];
    for (const [front, back, least] of pairs) {
      it(`give ${front} at least ${String(least)}:1 on ${back}, light and dark`, () => {
        for (const scheme of SCHEMES) {
          const [text = '', behind = ''] = [front, back].map((name) => resolveValue(valueOf(page, `--galley-${name}`), page, scheme));
          const ratio = contrast(text, behind) ?? 0;
          assert.ok(ratio >= least, `${scheme}, ${text} on ${behind}: wanted ${String(least)}:1, found ${ratio.toFixed(2)}:1`);
        }
      });
    }
  });
}
