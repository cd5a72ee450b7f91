import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadCounted } from '../../../scripts/growth/steps.js';

const many = (count: number, make: (index: number) => object) => Array.from({ length: count }, (_, index) => make(index));
const declared = (value: string, index = 0) => ({ name: '--galley-radius', value, line: index, column: 1 });
const rule = (selector: string, declarations: readonly object[], conditions: readonly string[] = []) => ({ selector, conditions, declarations });

/** Style sheets of any size that cost most where a rule is compared with all others. */
const SHEETS: Readonly<Record<string, (size: number) => readonly object[]>> = {
  'rules of many selectors': (size) => many(size, (index) => rule(`.a${String(index)}`, [declared('4px', index)])),
  'rules for the page': (size) => many(size, (index) => rule(`:root, .a${String(index)}`, [declared('4px', index)])),
  'rules of one selector': (size) => many(size, (index) => rule('.a', [declared('4px', index)])),
  'rules under conditions of their own': (size) => [rule('.a', [declared('4px')]), ...many(size, (index) => rule('.a', [declared('var(--galley-gutter)', index)], [`@media (min-width: ${String(index)}px)`]))],
  'one rule of many declarations': (size) => [rule('.a', many(size, (index) => declared('4px', index)))],
  'one rule of many names': (size) => [rule('.a', [declared('4px'), ...many(size, (index) => ({ name: `--a${String(index)}`, value: '4px' }))])],
};

describe('the work of checking a style sheet', async () => {
  const { module: { checkThemeSource }, stepsOf } = await loadCounted<typeof import('../../../src/themes/check/check.js')>("export { checkThemeSource } from './src/themes/check/check.ts';");

  for (const [name, rules] of Object.entries(SHEETS)) {
    it(`grows no faster than the sheet: ${name}`, () => {
      const work = (size: number) => {
        const source = { rules: rules(size), registered: [], findings: [] } as unknown as Parameters<typeof checkThemeSource>[0];
        return stepsOf(() => { checkThemeSource(source); });
      };
      work(100);
      const [few, more, most] = [work(100), work(200), work(400)];
      const exponent = Math.log2((most - more) / (more - few));
      assert.ok(exponent < 1.1, `${String(few)}, ${String(more)}, ${String(most)} steps: they grow with the power ${exponent.toFixed(2)}`);
    });
  }
});
