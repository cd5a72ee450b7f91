import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkTheme } from '../../../src/themes/check/check.js';
import { judgePairs } from '../../../src/themes/check/contrast-pairs.js';
import { nearestPassing } from '../../../src/themes/check/nearest-passing.js';
import { contrast } from '../../../src/themes/contrast.js';
import { codesIn, findingsIn } from '../../support/theme-findings.js';

describe('the contrast of a theme', () => {
  it('is said with the ratio, cut and not rounded, and with the colours that would do', () => {
    const [found] = findingsIn('.a { --galley-color-link: light-dark(#777777, #94c5f5) }');
    assert.equal(
      found?.message,
      'Links in light: --galley-color-link #777777 on --galley-color-bg #ffffff has 4.47:1, WCAG 2.2 AA asks for 4.5:1. Nearest by lightness: #767676 has 4.5:1, #595959 has 7:1.',
    );
  });

  it('is judged with the theme under it for what is not set', () => {
    const css = '.a { --galley-color-link: light-dark(#6a6a6a, #94c5f5) }';
    assert.match(findingsIn(css)[0]?.message ?? '', /on --galley-color-bg #ffffff/);
    assert.match(findingsIn(css, 'quiet')[0]?.message ?? '', /on --galley-color-bg #f6f1e4/);
    assert.match(findingsIn(`@import "galley/themes/quiet.css";\n${css}`)[0]?.message ?? '', /#f6f1e4/);
    assert.match(findingsIn(`@import url(../node_modules/galley/dist/themes/quiet.css) layer(a);\n${css}`)[0]?.message ?? '', /#f6f1e4/);
    assert.match(findingsIn(`/* galley: from quiet */\n${css}`)[0]?.message ?? '', /#f6f1e4/);
    assert.match(findingsIn(`.a { --galley-theme: quiet }\n${css}`)[0]?.message ?? '', /#f6f1e4/);
  });

  it('is that of the theme alone: what it does not touch is not its fault', () => {
    assert.deepEqual(codesIn('.a { --galley-radius: 4px; --galley-color-rule: light-dark(#eee, #222) }'), []);
  });

  it('is judged where the background is what is set', () => {
    const [found] = findingsIn('.a { --galley-color-bg: light-dark(#777777, #121212) }');
    assert.equal(found?.token, '--galley-color-bg');
    assert.equal(found?.code, 'low-contrast');
  });

  it('takes in what :root sets, and what the rule has outside of its condition', () => {
    const faint = '.a { --galley-color-link: light-dark(#0b4f8a, #94c5f5) }';
    assert.deepEqual(codesIn(faint), []);
    assert.ok(
      findingsIn(`:root { --galley-color-bg: light-dark(#ffffff, #94c5f5); } ${faint}`).some(
        ({ token }) => token === '--galley-color-link',
      ),
    );
    const wide = '@media (width > 40em) { .a { --galley-color-link: light-dark(#000000, #94c5f5) } }';
    assert.ok(
      findingsIn(`.a { --galley-color-bg: light-dark(#ffffff, #94c5f5); } ${wide}`).some(({ token }) => token === '--galley-color-link'),
    );
    assert.deepEqual(codesIn(`.b { --galley-radius: 1px } ${wide}`), []);
  });

  it('takes the later of what :root sets and what the rule has outside of its condition', () => {
    const [page, rule] = [':root { --galley-radius: var(--size); --size: red }', '.a { --size: 4px }'];
    const wide = '@media (width > 40em) { .a { --galley-radius: var(--size) } }';
    const inWide = (css: string) => findingsIn(`${css}\n${wide}`).filter(({ line, code }) => line === 2 && code === 'invalid-value').length;
    assert.equal(inWide(`${page} ${rule}`), 0);
    assert.equal(inWide(`${rule} ${page}`), 1);
    assert.equal(inWide(`${page} ${rule} html { --size: red }`), 1);
  });

  it('does not take in what :root sets on paper alone, but what it sets in a layer', () => {
    const link = '.a { --galley-color-link: light-dark(#0b4f8a, #94c5f5) }';
    const page = ':root { --galley-color-bg: light-dark(#0b4f8a, #121212) }';
    const ofLink = (css: string) => findingsIn(css).filter(({ token }) => token === '--galley-color-link').length;
    assert.equal(ofLink(`@media print { ${page} } ${link}`), 0);
    assert.equal(ofLink(`@layer house { ${page} } ${link}`), 1);
    assert.equal(ofLink(`@supports (color: red) { ${page} } ${link}`), 1);
  });

  it('keeps two themes of one file apart', () => {
    const themes = '.a { --galley-color-bg: light-dark(#000000, #000000); --galley-color-text: light-dark(#ffffff, #ffffff) }';
    const found = findingsIn(`${themes} .b { --galley-color-link: light-dark(#0b4f8a, #94c5f5) }`);
    assert.deepEqual(
      found.filter(({ token }) => token === '--galley-color-link'),
      [],
    );
  });

  it('is judged in dark with what a media query sets there', () => {
    const dark = (color: string) =>
      `.a { --galley-color-link: #0b4f8a } @media (prefers-color-scheme: dark) { .a { --galley-color-link: ${color} } }`;
    assert.deepEqual(codesIn(dark('#94c5f5')), []);
    const [found, ...others] = findingsIn(dark('#333333'));
    assert.match(found?.message ?? '', /^Links in dark: .* #333333/);
    assert.deepEqual(others, []);
  });

  it('is judged in one scheme where the rule fixes it', () => {
    assert.deepEqual(codesIn('.a { color-scheme: only dark; --galley-color-link: #94c5f5 }'), []);
    assert.deepEqual(codesIn('.a { color-scheme: light dark; --galley-color-link: #94c5f5 }'), ['no-dark-value', 'low-contrast']);
  });

  it('follows var() inside the file, also through light-dark(), and ends where it leads to itself', () => {
    assert.deepEqual(codesIn('.a { --grey: #999; --galley-color-link: light-dark(var(--grey), #94c5f5) }'), ['low-contrast']);
    assert.deepEqual(codesIn(':root { --grey: #999 } .a { --galley-color-link: light-dark(var(--grey), #94c5f5) }'), ['low-contrast']);
    assert.deepEqual(codesIn('.a { --a: var(--b); --b: var(--a); --galley-color-link: var(--a) }'), ['not-judged']);
  });

  it('is said once to be unknown, not once for each scheme', () => {
    assert.equal(findingsIn('.a { --galley-color-link: var(--brand) }').length, 1);
  });
});

describe('a ratio of every pair', () => {
  it('is given for both schemes, for what is set and for defaults', () => {
    const pairs = judgePairs([{ name: '--galley-color-link', value: 'light-dark(#767676, #ffffff)' }]);
    const links = pairs.filter(({ front }) => front === '--galley-color-link');
    assert.deepEqual(
      links.map(({ scheme, ratio = 0 }) => [scheme, ratio.toFixed(1)]),
      [
        ['light', '4.5'],
        ['dark', '18.7'],
      ],
    );
    const unjudged = pairs.flatMap(({ front, back, scheme, least, ratio, unknown = '' }) =>
      ratio === undefined ? [`${front} on ${back} in ${scheme}, wanted ${String(least)}:1, found none: ${unknown}`] : [],
    );
    assert.deepEqual(unjudged, []);
  });

  it('is that of the band where the kicker has one', () => {
    const kicker = (band: string) => {
      const pairs = judgePairs([
        { name: '--galley-kicker-color', value: '#ffffff' },
        { name: '--galley-kicker-bg', value: band },
      ]);
      return pairs.find(({ front, scheme }) => front === '--galley-kicker-color' && scheme === 'light')?.ratio?.toFixed(1);
    };
    assert.equal(kicker('#000000'), '21.0');
    assert.equal(kicker('transparent'), '1.0');
    assert.equal(kicker('initial'), '1.0');
  });

  it('is given for a part of its own colour only where that is set', () => {
    const fronts = (name: string) => judgePairs([{ name, value: '#000000' }]).map(({ front }) => front);
    assert.ok(fronts('--galley-caption-color').includes('--galley-caption-color'));
    assert.ok(!fronts('--galley-color-text').includes('--galley-caption-color'));
  });
});

describe('the nearest colour that passes', () => {
  it('passes, and one step nearer does not', () => {
    for (const [front, back, ratio] of [
      ['#999999', '#ffffff', 4.5],
      ['#333333', '#121212', 7],
      ['#8b1a1a', '#14130f', 4.5],
    ] as const) {
      const found = nearestPassing(front, back, ratio) ?? '';
      const said = (color: string) => `${color} on ${back}, for ${front}: wanted ${String(ratio)}:1, found ${String(contrast(color, back))}:1`;
      assert.ok((contrast(found, back) ?? 0) >= ratio, said(found));
      const between = found.replace(
        /^#(..)(..)(..)$/,
        (_, ...channels: string[]) =>
          `#${channels
            .slice(0, 3)
            .map((channel, index) => nearer(channel, front.slice(1 + index * 2, 3 + index * 2)))
            .join('')}`,
      );
      assert.ok((contrast(between, back) ?? 0) < ratio, `${found} is not the nearest: ${said(between)}`);
    }
  });

  it('is none where black and white are not enough', () => {
    assert.equal(nearestPassing('#808080', '#808080', 11), undefined);
  });
});

/** Two steps of 255 towards the other. */
function nearer(channel: string, goal: string): string {
  const [from, to] = [Number.parseInt(channel, 16), Number.parseInt(goal, 16)];
  const moved = from + Math.sign(to - from) * Math.min(2, Math.abs(to - from));
  return moved.toString(16).padStart(2, '0');
}

describe('a theme as data', () => {
  it('is judged without a place in a file', () => {
    const [found] = checkTheme([{ name: '--galley-radius', value: '4' }]);
    assert.deepEqual(Object.keys(found ?? {}), ['code', 'severity', 'token', 'message']);
  });
});
