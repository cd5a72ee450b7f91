import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { charactersPerLine } from '../../../src/themes/check/line-length.js';
import { checkName, checkUses } from '../../../src/themes/check/names.js';
import { RENAMED } from '../../../src/themes/check/renamed.js';
import { nearest } from '../../../src/themes/check/suggest.js';
import { tokenNames } from '../../../src/themes/check/tokens.js';

const MISTYPED: readonly (readonly [typed: string, meant: string | undefined])[] = [
  ['--galley-colour-text', '--galley-color-text'],
  ['--galley-color-txet', '--galley-color-text'],
  ['--galley-color-textmuted', '--galley-color-text-muted'],
  ['--galley-color_accent', '--galley-color-accent'],
  ['--galley-font-headings', '--galley-font-heading'],
  ['--galley-heading-font', '--galley-font-heading'],
  ['--galley-headline-weight', '--galley-weight-headline'],
  ['--galley-accent-colour', '--galley-color-accent'],
  ['--galley-radius-m', '--galley-radius'],
  ['--galley-mesure', '--galley-measure'],
  ['--galley-shadow', undefined],
  ['--galley-', undefined],
];

describe('a mistyped token', () => {
  for (const [typed, meant] of MISTYPED) {
    it(`${typed} is ${meant ?? 'nothing that is known'}`, () => {
      assert.equal(nearest(typed, tokenNames), meant);
    });
  }
});

describe('a renamed token', () => {
  it('is said with the name that it has', () => {
    const [found, ...others] = checkName({ name: '--galley-ink', value: 'red' }, { '--galley-ink': '--galley-color-text' });
    assert.deepEqual([found?.code, found?.message, others.length], [
      'unknown-token',
      '--galley-ink was renamed to --galley-color-text, and changes nothing. Write --galley-color-text.',
      0,
    ]);
  });

  it('is said where a value asks for it too', () => {
    const messages = checkUses({ name: 'color', value: 'color-mix(in srgb, var(--galley-ink), var( --galley-colour-text, red), var(--galley-radius), var(--ink))' }, { '--galley-ink': '--galley-color-text' }).map(({ message }) => message);
    assert.deepEqual(messages, [
      '--galley-ink was renamed to --galley-color-text, and is set nowhere. Write --galley-color-text.',
      '--galley-colour-text is not a token, so it is set nowhere. Write --galley-color-text.',
    ]);
  });

  it('is no token, and has a successor that is one', () => {
    const wrong = Object.entries(RENAMED).filter(([old, successor]) => tokenNames.includes(old) || !tokenNames.includes(successor));
    assert.deepEqual(wrong, []);
  });
});

describe('the characters of a line', () => {
  it('follow from the measure and what each script makes of it', () => {
    assert.deepEqual(charactersPerLine(32), { Latin: 67, Cyrillic: 56, Arabic: 69, Nastaliq: 59 });
  });
});
