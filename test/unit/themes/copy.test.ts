import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readTheme } from '../../../src/cli/read-theme.js';
import { copyableCss } from '../../../src/themes/copy.js';
import { findingsIn } from '../../support/theme-findings.js';

describe('the style sheet to copy', () => {
  const changed = { '--galley-measure': '33em', '--galley-color-accent': 'light-dark(#006b5b, #6fd8c4)' };

  it('has what was changed, in the order of the tables, and names the theme under it', () => {
    const { rules, base } = readTheme(copyableCss('wire', changed));
    assert.equal(base, 'wire');
    assert.deepEqual(
      rules[0]?.declarations.map(({ name, value }) => [name, value]),
      Object.entries(changed).reverse(),
    );
    assert.deepEqual(findingsIn(copyableCss('wire', changed)), []);
  });

  it('is for the elements that have the theme, unless others are named', () => {
    const selectorOf = (css: string) => readTheme(css).rules[0]?.selector;
    assert.equal(selectorOf(copyableCss('quiet', changed)), '[theme~="quiet"], [data-galley-theme~="quiet"]');
    assert.equal(selectorOf(copyableCss('quiet', changed, 'galley-article')), 'galley-article');
  });

  it('imports nothing, and has nothing but tokens and their values', () => {
    const css = copyableCss('wire', { ...changed, '--brand': 'red', color: 'red', '--galley-radius': '0px } body { display: none' });
    const { rules } = readTheme(css);
    assert.equal(rules.length, 1);
    assert.equal(rules[0]?.declarations.length, 2);
    assert.ok(!css.includes('@import'));
  });
});
