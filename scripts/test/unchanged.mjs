import { hashOf, isCi, isKept, keep } from '../inputs.mjs';
import { storybookInputs } from '../storybook.mjs';

const STORYBOOK = [...storybookInputs, 'dist', 'scripts/browser', 'test/support'];

/**
 * Files of tests that cost much, and say the same again until something of this changes. In CI all of them run.
 * What a test reads belongs here, be it by import or not.
 */
export const INPUTS = {
  'test/unit/themes/fonts.test.ts': [
    ...['base', 'blocks', 'export', 'fonts', 'hosts', 'html.ts', 'i18n', 'rules', 'schema', 'styles', 'templates', 'themes'].map((place) => `src/${place}`),
    ...['package.json', 'package-lock.json', 'docs/theming.md', 'scripts/browser', 'test/browser/styles-samples.ts'],
  ],
  'test/unit/package/documentation-code.test.ts': [
    ...['README.md', 'CONTRIBUTING.md', 'docs', 'src', 'dist', 'package.json', 'package-lock.json', 'test/support/documentation.ts'],
  ],
  'test/storybook/stories.test.ts': STORYBOOK,
  'test/storybook/docs.test.ts': STORYBOOK,
  // what sets the article that the sheets are seen on has tests of its own
  'test/packed/lowered.test.ts': [
    ...['dist/galley.css', 'dist/themes.css', 'dist/themes/wire.css', 'package-lock.json', 'test/bundlers', 'test/fixtures'],
    ...['test/packed/bundlers.ts', 'test/packed/consumer.ts', 'test/packed/open.ts', 'test/packed/serve.ts', 'test/support/strict-policy.mjs'],
  ],
};

const nameOf = (file) => file.replaceAll('/', '-');

/** What is to be run of these files, and what need not be: `{ files, unchanged, keepPassed }`. The last is told what failed. */
export function changedTests(all) {
  const hashes = new Map(all.filter((file) => Object.hasOwn(INPUTS, file)).map((file) => [file, hashOf([file, ...INPUTS[file]])]));
  const unchanged = isCi ? [] : [...hashes.keys()].filter((file) => isKept(nameOf(file), hashes.get(file)));
  return {
    unchanged,
    files: all.filter((file) => !unchanged.includes(file)),
    keepPassed(failures) {
      for (const [file, hash] of hashes) if (!failures.some(({ name }) => name.startsWith(file))) keep(nameOf(file), hash);
    },
  };
}
