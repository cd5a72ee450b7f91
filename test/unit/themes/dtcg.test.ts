import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { publicTokens } from '../../../src/styles/generated/token-list.js';
import { fromDtcg } from '../../../src/themes/dtcg/from-dtcg.js';
import { toDtcg } from '../../../src/themes/dtcg/to-dtcg.js';
import { themeTokens } from '../../../src/themes/generated/theme-tokens.js';
import { THEMES } from '../../../src/themes/names.js';

const defaults = Object.fromEntries(publicTokens.map(({ name, value }) => [name as string, value as string]));
const throughAFile = (tokens: Readonly<Record<string, string>>): Json => JSON.parse(JSON.stringify(toDtcg(tokens))) as Json;

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every token of a file by its place, the rules of DTCG 2025.10 on names and nesting held. */
function tokensOf(group: Json, path: readonly string[] = []): [string, Json][] {
  return Object.entries(group).flatMap(([key, child]): [string, Json][] => {
    if (key === '$extensions') return [];
    assert.ok(isObject(child), [...path, key].join('.'));
    assert.match(key, /^(\$root|[^${}.][^{}.]*)$/);
    return '$value' in child ? [[[...path, key].join('.'), child]] : tokensOf(child, [...path, key]);
  });
}

const isNumber = (value: unknown) => typeof value === 'number' && Number.isFinite(value);
const isUnit = (value: unknown) => typeof value === 'number' && value >= 0 && value <= 1;

/** What a `$value` of each type is in DTCG 2025.10. */
const SHAPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  color: (value) =>
    isObject(value) &&
    value['colorSpace'] === 'srgb' &&
    Array.isArray(value['components']) &&
    value['components'].length === 3 &&
    value['components'].every(isUnit) &&
    isUnit(value['alpha'] ?? 1) &&
    /^#[\da-f]{6}$/.test(String(value['hex'])),
  dimension: (value) => isObject(value) && isNumber(value['value']) && ['px', 'rem'].includes(String(value['unit'])),
  fontFamily: (value) =>
    Array.isArray(value) && value.length > 0 && value.every((family) => typeof family === 'string' && !/["']/.test(family)),
  fontWeight: (value) => isNumber(value) && Number(value) >= 1 && Number(value) <= 1000,
  number: isNumber,
  strokeStyle: (value) => ['solid', 'dashed', 'dotted', 'double', 'groove', 'ridge', 'outset', 'inset'].includes(String(value)),
};

describe('a theme as a file of design tokens', () => {
  for (const [name, tokens] of [...Object.entries(themeTokens), ['the defaults', defaults]] as const) {
    it(`comes back as it was: ${name}`, () => {
      const { tokens: back, findings } = fromDtcg(throughAFile(tokens));
      assert.deepEqual(back, tokens);
      assert.deepEqual(findings, []);
    });

    it(`is DTCG 2025.10, every token with a type, a value of it, and aliases that lead somewhere: ${name}`, () => {
      const found = tokensOf(throughAFile(tokens));
      const places = new Map(found);
      assert.ok(found.length > 10);
      for (const [place, token] of found) {
        const alias = /^\{(.+)\}$/.exec(typeof token['$value'] === 'string' ? token['$value'] : '')?.[1];
        if (alias === undefined) assert.ok(SHAPES[String(token['$type'])]?.(token['$value']), `${place} ${JSON.stringify(token)}`);
        else assert.equal(places.get(alias)?.['$type'], token['$type'], place);
        assert.ok(String(token['$description']).length > 0);
      }
    });
  }

  it('has dark colours, words, and what CSS alone can say, in its extensions', () => {
    const file = throughAFile({
      '--galley-color-text': 'light-dark(#111111, #eeeeee80)',
      '--galley-text-md': 'clamp(1rem, 2cqi, 1.5rem)',
      '--galley-case-kicker': 'uppercase',
    });
    assert.deepEqual(file, {
      color: {
        text: {
          $type: 'color',
          $value: { colorSpace: 'srgb', components: [0.0667, 0.0667, 0.0667], hex: '#111111' },
          $extensions: { galley: { dark: { colorSpace: 'srgb', components: [0.9333, 0.9333, 0.9333], alpha: 0.502, hex: '#eeeeee' } } },
          $description: 'Running text. At least 11:1 on the background.',
        },
      },
      text: {
        md: {
          $type: 'dimension',
          $value: { value: 1.5, unit: 'rem' },
          $extensions: { galley: { css: 'clamp(1rem, 2cqi, 1.5rem)', cssFor: [{ value: 1.5, unit: 'rem' }] } },
          $description: 'Running text: 17 to 20 pixels.',
        },
      },
      $extensions: { galley: { css: { '--galley-case-kicker': 'uppercase' } } },
    });
  });

  it('points to a token of the file, and has the colours themselves where that is not in it', () => {
    const follows = { '--galley-kicker-color': 'var(--galley-color-accent, light-dark(#111111, #eeeeee))' };
    const kicker = (tokens: Readonly<Record<string, string>>) => (throughAFile(tokens)['kicker'] as Json)['color'] as Json;
    assert.equal(kicker({ ...follows, '--galley-color-accent': '#ff0000' })['$value'], '{color.accent}');
    assert.deepEqual((kicker(follows)['$value'] as Json)['hex'], '#111111');
  });

  it('leaves out what is no public token', () => {
    const deep = `${'light-dark('.repeat(20_000)}red${', red)'.repeat(20_000)}`;
    assert.deepEqual(toDtcg({ '--galley-color-text': deep, '--galley-color-link': '#fff } body { display: none' }), {});
    assert.deepEqual(toDtcg({ '--brand': 'red', '--galley-x': '1', toString: 'x' }), {});
  });
});

describe('a file of design tokens from a tool', () => {
  const read = (file: unknown) => fromDtcg(file).tokens;
  const codes = (file: unknown) => fromDtcg(file).findings.map(({ code }) => code);

  it('wins over the CSS that stood beside its value, once it has changed it', () => {
    const file = throughAFile({ '--galley-text-md': 'clamp(1rem, 2cqi, 1.5rem)', '--galley-color-text': 'light-dark(#111111, #eeeeee)' });
    const md = (file['text'] as Json)['md'] as Json;
    assert.equal(read({ text: { md: { ...md, $value: { unit: 'rem', value: 1.5 } } } })['--galley-text-md'], 'clamp(1rem, 2cqi, 1.5rem)');
    assert.equal(read({ text: { md: { ...md, $value: { unit: 'rem', value: 1.75 } } } })['--galley-text-md'], '1.75rem');
    const text = (file['color'] as Json)['text'] as Json;
    const red = { colorSpace: 'srgb', components: [1, 0, 0] };
    assert.equal(read({ color: { text: { ...text, $value: red } } })['--galley-color-text'], 'light-dark(#ff0000, #eeeeee)');
  });

  it('may group the words of a name as it likes, and leave out types', () => {
    assert.deepEqual(read({ color: { text: { muted: { $value: '#777777' } } }, 'font-arab': { body: { $value: 'Vazirmatn' } } }), {
      '--galley-color-text-muted': '#777777',
      '--galley-font-arab-body': '"Vazirmatn"',
    });
  });

  it('may have a palette of its own that tokens point to', () => {
    const palette = { red: { $type: 'color', $value: '#9c1c2b' }, house: { $value: '{palette.red}' } };
    const { tokens, findings } = fromDtcg({ palette, color: { accent: { $value: '{palette.house}' } } });
    assert.deepEqual(tokens, { '--galley-color-accent': '#9c1c2b' });
    assert.deepEqual(
      findings.filter(({ code }) => code === 'unknown-token'),
      [],
    );
  });

  it('may point to tokens of ours, which CSS then follows', () => {
    const tokens = read({ color: { link: { $value: '#0b4f8a' } }, kicker: { color: { $value: '{color.link}' } } });
    assert.equal(tokens['--galley-kicker-color'], 'var(--galley-color-link)');
    assert.equal(
      read({ measure: { $root: { $value: '32rem' }, wide: { $value: '{measure.$root}' } } })['--galley-measure-wide'],
      'var(--galley-measure)',
    );
  });

  it('may have colours of every space, weights by name and sizes in pixels', () => {
    const color = (value: Json) => read({ color: { link: { $type: 'color', $value: value } } })['--galley-color-link'];
    assert.equal(color({ colorSpace: 'oklch', components: [0.5, 0.1, 250] }), 'oklch(0.5 0.1 250)');
    assert.equal(color({ colorSpace: 'hsl', components: [210, 50, 40], alpha: 0.5 }), 'hsl(210 50% 40% / 0.5)');
    assert.equal(color({ colorSpace: 'display-p3', components: [1, 'none', 0] }), 'color(display-p3 1 none 0)');
    assert.equal(color({ colorSpace: 'srgb', components: [1, 0, 0], alpha: 0.5 }), '#ff000080');
    assert.deepEqual(
      read({ weight: { body: { $type: 'fontWeight', $value: 'semi-bold' } }, radius: { $value: { value: 4, unit: 'px' } } }),
      {
        '--galley-weight-body': '600',
        '--galley-radius': '4px',
      },
    );
  });

  it('gives no value that is not of its token, and says so', () => {
    const wrong: readonly Json[] = [
      { color: { link: { $type: 'color', $value: { colorSpace: 'cmyk', components: [0, 0, 0] } } } },
      { color: { link: { $type: 'dimension', $value: { value: 1, unit: 'px' } } } },
      { color: { link: { $value: '{color.nowhere}' } } },
      { color: { link: { $value: '{a.a}' } }, a: { a: { $value: '{a.b}' }, b: { $value: '{a.a}' } } },
      { radius: { $type: 'dimension', $value: { value: 1, unit: 'furlong' } } },
      { radius: { $value: null } },
      { font: { body: { $value: ['a"; color: red'] } } },
      { weight: { body: { $value: 'heavy-ish' } } },
      { $extensions: { galley: { css: { '--galley-case-kicker': 'url(https://delta.example)' } } } },
      { $extensions: { galley: { css: { '--galley-case-kicker': 7 } } } },
    ];
    for (const file of wrong) {
      assert.deepEqual(read(file), {}, JSON.stringify(file));
      assert.ok(codes(file).includes('invalid-value'), JSON.stringify(file));
    }
  });

  it('cannot bring more than values into a style sheet', () => {
    for (const value of [
      'red; } body { display: none',
      'red } a { b: c',
      '#fff /*',
      'url(x)',
      'red !important',
      'var(--brand); } body { display: none',
      'var(--brand',
      '#fff</style>',
      'rgb(0 0 0',
      '"a',
    ]) {
      assert.deepEqual(read({ color: { link: { $value: value } } }), {}, value);
    }
  });

  it('is told which names are not ours, but not hundreds of them', () => {
    assert.match(fromDtcg({ colour: { text: { $value: '#111111' } } }).findings[0]?.message ?? '', /Write --galley-color-text\./);
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`shade-${index}`, { $value: '#111111' }]));
    const { findings } = fromDtcg(many);
    assert.equal(findings.length, 21);
    assert.match(findings[20]?.message ?? '', /^280 more names/);
  });

  it('may be anything at all', () => {
    for (const file of [undefined, null, 7, 'x', [], {}, { $value: 1 }, { a: { $value: { $value: 1 } } }, { toString: { $value: 'x' } }]) {
      assert.ok(fromDtcg(file).findings.length > 0, JSON.stringify(file));
    }
    fc.assert(
      fc.property(
        fc.object({ key: fc.constantFrom('color', 'text', '$value', '$type', '$extensions', 'galley', 'dark', 'css', '$root') }),
        (file) => {
          const { tokens } = fromDtcg(file);
          assert.ok(Object.keys(tokens).every((name) => name in defaults));
        },
      ),
    );
  });

  it('ends, however its groups and aliases lead back and fork', () => {
    const codes = (file: object) => fromDtcg(file).findings.map(({ code }) => code);
    const wide = Object.fromEntries(Array.from({ length: 150_000 }, (_, index) => [`$${String(index)}`, 1]));
    assert.deepEqual(codes({ $a: wide }), ['no-tokens']);
    assert.deepEqual(codes({ $a: wide, $b: wide }), ['invalid-value']);
    const chain = (length: number) => Object.fromEntries(Array.from({ length }, (_, index) => [`a${String(index)}`, { $type: 'color', $value: `{a${String(index + 1)}}`, $extensions: { galley: { dark: `{a${String(index + 1)}}`, css: 'red', cssFor: Array(9).fill(`{a${String(index + 1)}}`) } } }]));
    const { tokens, findings } = fromDtcg({ ...chain(6), a6: { $type: 'color', $value: 'red' }, color: { text: { $value: '{a0}' } } });
    assert.deepEqual(tokens, {});
    assert.ok(findings.some(({ token, message }) => token === '--galley-color-text' && message.includes('refers to more tokens')));
  });

  it('has no value that grows by every alias', () => {
    const doubled = Object.fromEntries(Array.from({ length: 5 }, (_, index) => [`a${String(index)}`, { $type: 'color', $value: `{a${String(index + 1)}}`, $extensions: { galley: { dark: `{a${String(index + 1)}}` } } }]));
    const { findings } = fromDtcg({ ...doubled, a5: { $type: 'color', $value: 'x'.repeat(1000) }, color: { text: { $value: '{a0}' } } });
    assert.match(findings.find(({ token }) => token === '--galley-color-text')?.message ?? '', /more than 2000 characters/);
  });

  it('is read as the files of this repository are written', () => {
    for (const theme of THEMES) {
      const file: unknown = JSON.parse(readFileSync(new URL(`../../../tokens/themes/${theme}.tokens.json`, import.meta.url), 'utf8'));
      const tokens = read(file);
      for (const [name, value] of Object.entries(tokens)) {
        if (!value.includes('var(')) assert.equal(value.replace('#00000000', 'transparent'), themeTokens[theme][name], `${theme} ${name}`);
      }
      assert.ok(Object.keys(tokens).length > 10, theme);
    }
  });
});
