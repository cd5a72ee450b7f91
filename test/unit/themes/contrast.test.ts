import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseColor } from '../../../src/themes/color.js';
import { contrast } from '../../../src/themes/contrast.js';
import { resolveValue } from '../../../src/themes/resolve.js';

/** Channels as whole numbers from 0 to 255, and the opacity. */
function channels(text: string): number[] | undefined {
  const color = parseColor(text);
  return color && [...[color.red, color.green, color.blue].map((channel) => Math.round(channel * 255)), color.alpha];
}

describe('a colour', () => {
  // the values that browsers compute
  const same: readonly (readonly [text: string, channels: number[]])[] = [
    ['#0b4f8a', [11, 79, 138, 1]],
    ['#FFF', [255, 255, 255, 1]],
    ['#0008', [0, 0, 0, 136 / 255]],
    ['rgb(11, 79, 138)', [11, 79, 138, 1]],
    ['rgba(11 79 138 / 50%)', [11, 79, 138, 0.5]],
    ['rgb(100% 0% 50%)', [255, 0, 128, 1]],
    ['hsl(0 100% 50%)', [255, 0, 0, 1]],
    ['hsl(210, 50%, 40%)', [51, 102, 153, 1]],
    ['hsl(-150deg 50 40)', [51, 102, 153, 1]],
    ['hsl(0.5turn 100% 25% / 0.25)', [0, 128, 128, 0.25]],
    ['oklch(1 0 0)', [255, 255, 255, 1]],
    ['oklch(62.796% 0.25768 29.234)', [255, 0, 0, 1]],
    ['oklab(0.45201 -0.03246 -0.31153)', [0, 0, 255, 1]],
    ['color(srgb 1 0.2 40% / 0.5)', [255, 51, 102, 0.5]],
    ['white', [255, 255, 255, 1]],
    ['transparent', [0, 0, 0, 0]],
  ];
  for (const [text, expected] of same) {
    it(`is read: ${text}`, () => {
      assert.deepEqual(channels(text), expected);
    });
  }

  for (const text of [
    '',
    '#12',
    '#12345g',
    'rgb(1 2)',
    'rgb(1 2 3 4 5)',
    'rgb(a b c)',
    'papayawhip',
    'color(display-p3 1 0 0)',
    'rgb 1 2 3)',
    'var(--x)',
    'light-dark(#000, #fff)',
    'constructor',
    'toString',
  ]) {
    it(`is not read where it is none, or none that is known: "${text}"`, () => {
      assert.equal(parseColor(text), undefined);
    });
  }
});

describe('the contrast of two colours', () => {
  it('is that of WCAG', () => {
    assert.equal(contrast('#000', '#fff'), 21);
    assert.equal(contrast('#777', '#777'), 1);
    assert.equal(contrast('#767676', 'white')?.toFixed(2), '4.54');
    assert.equal(contrast('white', '#767676')?.toFixed(2), '4.54');
  });

  it('counts what shows through', () => {
    assert.equal(contrast('rgb(0 0 0 / 0)', '#fff'), 1);
    assert.equal(contrast('rgb(0 0 0 / 0.5)', '#fff')?.toFixed(4), contrast('rgb(127.5 127.5 127.5)', '#fff')?.toFixed(4));
  });

  it('is unknown where a colour is', () => {
    assert.equal(contrast('var(--x)', '#fff'), undefined);
    assert.equal(contrast('#fff', 'currentColor'), undefined);
  });
});

describe('a value of a theme', () => {
  const tokens = { '--a': 'light-dark(#111, #eee)', '--b': 'var(--a)', '--c': 'initial', '--loop': 'var(--loop)' };
  const same: readonly (readonly [value: string, light: string | undefined, dark: string | undefined])[] = [
    ['#123', '#123', '#123'],
    ['light-dark(rgb(1, 2, 3), #eee)', 'rgb(1, 2, 3)', '#eee'],
    ['var(--b)', '#111', '#eee'],
    ['light-dark(var(--b), #000)', '#111', '#000'],
    ['var(--c, var(--a))', '#111', '#eee'],
    ['var(--none, "A", serif)', '"A", serif', '"A", serif'],
    ['var(--none)', undefined, undefined],
    ['var(--loop)', undefined, undefined],
    ['initial', undefined, undefined],
    ['calc(var(--x) + var(--y))', 'calc(var(--x) + var(--y))', 'calc(var(--x) + var(--y))'],
  ];
  for (const [value, light, dark] of same) {
    it(`is followed to its end: ${value}`, () => {
      assert.equal(resolveValue(value, tokens, 'light'), light);
      assert.equal(resolveValue(value, tokens, 'dark'), dark);
    });
  }
});
