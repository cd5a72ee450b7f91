import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { publicTokens } from '../../../src/styles/generated/token-list.js';
import { ALL_BLOCKS } from '../../../src/blocks/generated/all.js';
import { rules as foundation } from '../../../src/blocks/stylesheet.js';
import { readRules, type Rule } from '../../support/css.js';

const names = publicTokens.map(({ name }) => name as string);
const docs = readFileSync(new URL('../../../docs/tokens.md', import.meta.url), 'utf8');
/** Those of every group: a token may be there for one block that is loaded where it is met. */
const rules = foundation + ALL_BLOCKS.map(({ styles = '' }) => styles).join('');
const parsed = readRules(rules);
const declared = new Set(parsed.flatMap(({ declarations }) => declarations.map(([property]) => property)));
const read = (prefix: string) =>
  new Set([...rules.matchAll(new RegExp(`(?:var|style)\\(\\s*(${prefix}[\\w-]+)`, 'g'))].map(([, name]) => name ?? ''));

/** The two values of a colour token, light then dark, as `#rrggbb`. */
function colors(name: string): [light: string, dark: string] {
  const value = publicTokens.find((token) => token.name === `--galley-color-${name}`)?.value ?? '';
  const [light = '', dark = light] = value.match(/#[0-9a-f]{6}/g) ?? [];
  assert.match(light, /^#/, `${name} has no colour`);
  return [light, dark];
}

/** Relative luminance (WCAG 2.2). */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

describe('public tokens', () => {
  it('are at most 175, each once, each described', () => {
    assert.ok(names.length <= 175, String(names.length));
    assert.equal(new Set(names).size, names.length);
    assert.deepEqual(
      publicTokens.filter(({ description }) => description.length < 4),
      [],
    );
  });

  it('are all read by the stylesheet, and it reads no others', () => {
    assert.deepEqual([...read('--galley-')].sort(), [...names].sort());
  });

  it('are never declared by the stylesheet', () => {
    assert.deepEqual(
      [...declared].filter((property) => property.startsWith('--galley-')),
      [],
    );
  });

  it('are all in the docs', () => {
    assert.deepEqual(
      names.filter((name) => !docs.includes(`\`${name}\``)),
      [],
    );
  });
});

/** Private tokens that are read, without a default, where nothing declares them: neither always nor under the conditions that they are read under. */
function undeclared(all: readonly Rule[]): string[] {
  const isDeclared = (name: string, within: readonly string[]) =>
    all.some((rule) => rule.declarations.some(([property]) => property === name) && rule.within.every((condition, at) => condition === within[at]));
  const missing = all.flatMap(({ declarations, within }) =>
    declarations.flatMap(([, value]) => [...value.matchAll(/var\(\s*(--_[\w-]+)\s*\)/g)].flatMap(([, name = '']) => (isDeclared(name, within) ? [] : name))),
  );
  return [...new Set(missing)];
}

describe('private tokens', () => {
  it('are declared where they are read, and read where they are declared', () => {
    assert.deepEqual(undeclared(parsed), []);
    const used = read('--_');
    assert.deepEqual(
      [...declared].filter((name) => name.startsWith('--_') && !used.has(name)),
      [],
    );
  });
});

describe('a private token', () => {
  it('is not declared for all by what is so under a condition alone', () => {
    const of = (css: string) => undeclared(readRules(css));
    assert.deepEqual(of('a { top: var(--_a) } @media print { a { --_a: 0 } }'), ['--_a']);
    assert.deepEqual(of('@media print { a { --_a: 0 } } @media print { b { top: var(--_a) } }'), []);
    assert.deepEqual(of('a { --_a: 0 } @media print { b { top: var(--_a); left: var(--_b, 0) } }'), []);
  });
});

describe('the default colours', () => {
  const limits = [
    ['text', 'bg', 11],
    ['text', 'surface', 11],
    ['text', 'mark', 7],
    ['heading', 'bg', 11],
    ['text-muted', 'bg', 6],
    ['text-muted', 'surface', 6],
    ['link', 'bg', 7],
    ['link-visited', 'bg', 7],
    ['accent', 'bg', 7],
    ['rule-strong', 'bg', 3],
    ['focus', 'bg', 3],
    ['focus', 'surface', 3],
  ] as const;
  for (const [front, back, least] of limits) {
    it(`give ${front} at least ${String(least)}:1 on ${back}, light and dark`, () => {
      const [frontPair, backPair] = [colors(front), colors(back)];
      for (const side of [0, 1] as const) {
        const ratio = contrast(frontPair[side], backPair[side]);
        assert.ok(ratio >= least, `${side ? 'dark' : 'light'}, ${frontPair[side]} on ${backPair[side]}: wanted ${String(least)}:1, found ${ratio.toFixed(2)}:1`);
      }
    });
  }
});
