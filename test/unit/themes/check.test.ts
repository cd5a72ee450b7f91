import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkTheme } from '../../../src/themes/check/check.js';
import { FINDINGS, type FindingCode } from '../../../src/themes/check/finding.js';
import { hasKeywords } from '../../../src/themes/check/keywords.js';
import { themeTokens } from '../../../src/themes/generated/theme-tokens.js';
import { THEMES } from '../../../src/themes/names.js';
import { newTheme } from '../../../src/themes/new.js';
import { publicTokens } from '../../../src/styles/generated/token-list.js';
import { codesIn, findingsIn } from '../../support/theme-findings.js';

const rule = (declarations: string) => `.my-site { ${declarations} }`;

/** For each code style sheets in which it is found, and nearly the same ones in which nothing is. */
const EXAMPLES: Readonly<Record<FindingCode, { readonly found: readonly string[]; readonly not: readonly string[] }>> = {
  'css-syntax': {
    found: [rule('--galley-radius 4px; --galley-gutter: 1px')],
    not: [rule('--galley-radius: 4px; --galley-gutter: 1px')],
  },
  'no-tokens': { found: ['', rule('color: red'), rule('--brand: red')], not: [rule('color: red; --galley-radius: 4px')] },
  'unknown-token': {
    found: [rule('--galley-radios: 4px'), '@media print { .my-site { & .b { --galley-x: 1 } } }'],
    not: [rule('--galley-radius: 4px; --galley-theme: mine; --galleys: 4px')],
  },
  'private-name': { found: [rule('--_radius: 4px; --galley-radius: 4px')], not: [rule('--galley-radius: 4px; --radius: 4px')] },
  'registered-color': {
    found: [`@property --galley-color-text { syntax: "<color>"; inherits: true; initial-value: red } ${rule('--galley-radius: 4px')}`],
    not: [`@property --brand { syntax: "<color>"; inherits: true; initial-value: red } ${rule('--galley-radius: 4px')}`],
  },
  'registered-token': {
    found: [`@property --galley-radius { syntax: "<length>"; inherits: true; initial-value: 0px } ${rule('--galley-radius: 4px')}`],
    not: [`@property --radius { syntax: "<length>"; inherits: true; initial-value: 0px } ${rule('--galley-radius: 4px')}`],
  },
  'invalid-value': {
    found: [
      rule('--galley-radius: 4'),
      rule('--galley-radius: red'),
      rule('--galley-radius: 4px 4px'),
      rule('--galley-kicker-padding: 1em red'),
      rule('--galley-kicker-padding: 1em 1em 1em'),
      rule('--galley-color-text: 4px'),
      rule('--galley-color-text: light-dark(#000)'),
      rule('--galley-color-text: #12345'),
      rule('--galley-leading-body: 1.5em'),
      rule('--galley-weight-body: 1200'),
      rule('--galley-weight-body: heavy'),
      rule('--galley-font-body: 16px'),
      rule('--galley-font-body: Georgia serif,'),
      rule('--galley-rule-style: thin'),
      rule('--galley-case-kicker: upper'),
      rule('--galley-hero-ratio: wide'),
      rule(`--galley-color-text: ${'light-dark('.repeat(20_000)}red${', red)'.repeat(20_000)}`),
      rule('--size: red; --galley-radius: var(--size)'),
    ],
    not: [
      rule('--galley-radius: 0.25rem'),
      rule('--galley-radius: calc(2 * 2px)'),
      rule('--galley-kicker-padding: 0.5em 1em'),
      rule('--galley-radius: max(1px, .06em)'),
      rule('--galley-radius: initial'),
      rule('--galley-radius: var(--elsewhere)'),
      rule('--galley-leading-body: 1.5'),
      rule('--galley-weight-body: 350; --galley-weight-strong: bold'),
      rule(`--galley-font-body: "My Serif", 'Other', Gill Sans, system-ui, serif`),
      rule('--galley-rule-style: dotted'),
      rule('--galley-case-kicker: uppercase'),
      rule('--galley-hero-ratio: 16 / 9; --galley-image-ratio: auto'),
      rule('--size: 4px; --galley-radius: var(--size)'),
    ],
  },
  'unitless-zero': { found: [rule('--galley-gutter: 0')], not: [rule('--galley-gutter: 0px'), rule('--galley-text-scale: 1')] },
  important: { found: [rule('--galley-radius: 4px !important')], not: [rule('--galley-radius: 4px; color: red !important')] },
  'no-dark-value': {
    found: [rule('--galley-color-rule: #ddd'), rule('--line: #ddd; --galley-color-rule: var(--line)'), rule('--galley-color-rule: silver')],
    not: [
      rule('--galley-color-rule: light-dark(#ddd, #333)'),
      rule('--galley-color-rule: currentColor'),
      rule('--galley-color-rule: transparent'),
      rule('--galley-color-rule: GrayText'),
      rule('--galley-color-rule: var(--line)'),
      rule('--galley-color-rule: initial'),
      rule('--galley-p-neutral-20: #ddd'),
      rule('color-scheme: light; --galley-color-rule: #ddd'),
      `${rule('--galley-color-rule: #ddd')} @media (prefers-color-scheme: dark) { ${rule('--galley-color-rule: #333')} }`,
    ],
  },
  'low-contrast': {
    found: [
      rule('--galley-color-link: light-dark(#999999, #94c5f5)'),
      rule('--galley-color-link: light-dark(#0b4f8a, #333333)'),
      rule('--galley-color-rule-strong: light-dark(#999999, #999999)'),
      rule('--galley-caption-color: light-dark(#999999, #94c5f5)'),
      rule('--galley-color-link: light-dark(#0b4f8a80, #94c5f5)'),
    ],
    not: [
      rule('--galley-color-link: light-dark(#0b4f8a, #94c5f5)'),
      rule('--galley-color-rule: light-dark(#eeeeee, #222222)'),
      rule('color-scheme: dark; --galley-color-link: #94c5f5'),
    ],
  },
  'contrast-below-target': {
    found: [rule('--galley-color-link: light-dark(#2f6fb0, #94c5f5)'), rule('--galley-color-text: light-dark(#444444, #ebe7e0)')],
    not: [rule('--galley-color-link: light-dark(#0b4f8a, #94c5f5)'), rule('--galley-color-text: light-dark(#222222, #ebe7e0)')],
  },
  'line-length': {
    found: [rule('--galley-measure: 50em'), rule('--galley-measure: 20em'), rule('--galley-measure: 900px')],
    not: [rule('--galley-measure: 32em'), rule('--galley-measure: 34em'), rule('--galley-measure: 40rem')],
  },
  'measure-unit': { found: [rule('--galley-measure: 65ch')], not: [rule('--galley-measure: 32em')] },
  'not-judged': {
    found: [
      rule('--galley-color-link: var(--brand, #0b4f8a)'),
      rule('--galley-color-link: color-mix(in oklab, red, blue)'),
      rule('--galley-color-bg: transparent'),
      rule('--galley-measure: 70%'),
    ],
    not: [
      rule('--brand: light-dark(#0b4f8a, #94c5f5); --galley-color-link: var(--brand)'),
      rule('--galley-kicker-color: var(--galley-color-accent, light-dark(#9c1c2b, #f3a49c))'),
    ],
  },
};

describe('each kind of finding', () => {
  for (const [code, { found, not }] of Object.entries(EXAMPLES)) {
    it(`is found where it is: ${code}`, () => {
      for (const css of found) {
        const findings = findingsIn(css).filter((each) => each.code === code);
        assert.ok(findings.length > 0, css);
        for (const { severity, message } of findings) {
          assert.equal(severity, FINDINGS[code as FindingCode]);
          assert.match(message, /[.]$/);
        }
      }
    });

    it(`is not found where it is not: ${code}`, () => {
      for (const css of not) assert.ok(!codesIn(css).includes(code as FindingCode), css);
    });
  }

  it('says where it stands', () => {
    const [first, second] = findingsIn('.a {\n  --galley-radius: 4;\n    --galley-radios: 4px;\n}');
    assert.deepEqual([first?.line, first?.column, first?.token], [2, 3, '--galley-radius']);
    assert.deepEqual([second?.line, second?.column, second?.token], [3, 5, '--galley-radios']);
  });
});

describe('what is no theme', () => {
  const named = [{ name: '--galley-radius', value: '4px' }];
  const codes = (own: unknown, options?: unknown) => checkTheme(own as never, options as never).map(({ code }) => code);

  it('is a finding, and what is right beside it is judged', () => {
    for (const own of [null, 'x', {}, [null], [{ name: '--galley-radius' }], [{ name: 7, value: '4px' }, ...named]]) assert.deepEqual(codes(own), ['invalid-value'], JSON.stringify(own));
    assert.deepEqual(codes([7, { name: '--galley-radios', value: '4px' }]), ['invalid-value', 'unknown-token']);
    assert.deepEqual(codes(named), []);
  });

  it('may stand where a base of ours should', () => {
    for (const from of [null, 'nowhere', 'toString', 7]) assert.deepEqual(codes(named, { from }), ['invalid-value'], String(from));
    assert.deepEqual(codes(named, { from: 'wire' }), []);
    assert.deepEqual(codes(named, { around: null }), []);
  });
});

describe('the themes of the package', () => {
  for (const theme of THEMES) {
    it(`pass, as data and as a style sheet: ${theme}`, () => {
      const declarations = Object.entries(themeTokens[theme]).map(([name, value]) => ({ name, value }));
      const found = [...checkTheme(declarations), ...findingsIn(newTheme({ from: theme }))];
      assert.deepEqual(
        found.filter(({ severity }) => severity === 'error'),
        [],
      );
    });
  }

  it('would not pass with a colour that is too faint', () => {
    const declarations = Object.entries({ ...themeTokens.wire, '--galley-color-text': '#999999' }).map(([name, value]) => ({
      name,
      value,
    }));
    assert.ok(checkTheme(declarations).some(({ code }) => code === 'low-contrast'));
  });
});

describe('the default of each token', () => {
  for (const { name, value } of publicTokens) {
    it(`is a value that it takes: ${name}`, () => {
      assert.deepEqual(
        checkTheme([{ name, value }]).filter(({ code }) => code === 'invalid-value'),
        [],
      );
    });
  }

  it('is a known word where it is a word, see src/themes/check/keywords.ts', () => {
    const unread = publicTokens.filter(({ type, name }) => type === 'keyword' && !hasKeywords(name)).map(({ name }) => name);
    assert.deepEqual(unread, []);
  });
});
