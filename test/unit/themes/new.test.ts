import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { publicTokens } from '../../../src/styles/generated/token-list.js';
import { readTheme } from '../../../src/cli/read-theme.js';
import { themeTokens } from '../../../src/themes/generated/theme-tokens.js';
import { listThemes } from '../../../src/themes/list.js';
import { THEMES } from '../../../src/themes/names.js';
import { isThemeName, newTheme } from '../../../src/themes/new.js';
import { findingsIn } from '../../support/theme-findings.js';

describe('the list of themes', () => {
  it('has each with a sentence', () => {
    assert.deepEqual(
      listThemes().map(({ name }) => name),
      THEMES,
    );
    for (const { description } of listThemes()) assert.match(description, /^[A-Z].*\.$/);
  });
});

describe('a new theme', () => {
  for (const from of THEMES) {
    it(`sets what ${from} sets, and passes the check`, () => {
      const css = newTheme({ name: 'mine', from });
      const [rule, ...others] = readTheme(css).rules;
      assert.deepEqual(others, []);
      const set = Object.fromEntries((rule?.declarations ?? []).map(({ name, value }) => [name, value]));
      assert.deepEqual(set, { '--galley-theme': 'mine', ...themeTokens[from] });
      assert.equal(readTheme(css).base, from);
      assert.deepEqual(
        findingsIn(css).filter(({ severity }) => severity === 'error'),
        [],
      );
    });
  }

  it('has the tokens of a rebrand first, each part in the order of the tables', () => {
    const [rule] = readTheme(newTheme()).rules;
    const names = (rule?.declarations ?? []).map(({ name }) => name).slice(1);
    const inTables = (rebrand: boolean) => publicTokens.filter((token) => token.rebrand === rebrand && token.name in themeTokens.wire);
    assert.deepEqual(
      names,
      [...inTables(true), ...inTables(false)].map(({ name }) => name),
    );
    assert.ok(inTables(true).length > 0);
    assert.equal(names.length, Object.keys(themeTokens.wire).length);
  });

  it('says beside each token what it changes', () => {
    const css = newTheme();
    for (const { name, description } of publicTokens) {
      if (name in themeTokens.wire) assert.ok(css.includes(`/* ${description} */`), name);
    }
  });

  it('holds where it is named, and for the page only when asked', () => {
    const selectorOf = (css: string) => readTheme(css).rules[0]?.selector;
    assert.equal(selectorOf(newTheme({ name: 'mine' })), ':where([theme~="mine"], [data-galley-theme~="mine"])');
    assert.equal(selectorOf(newTheme({ name: 'mine', root: true })), ':where(:root, [theme~="mine"], [data-galley-theme~="mine"])');
  });

  it('has a name that can stand in an attribute', () => {
    assert.deepEqual(['mine', 'my-2', 'Mine', 'my theme', '2', '', '"]'].filter(isThemeName), ['mine', 'my-2']);
  });
});
