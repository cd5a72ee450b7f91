/**
 * `npm run build-storybook`: builds Storybook into storybook-static, for whoever publishes, tests or photographs it. What was built of the same
 * files is left as it is, but in CI.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { forget, hashOf, isCi, isKept, keep } from './inputs.mjs';
import { commandPath, inProject, runNode } from './project.mjs';

export const storybookFolder = inProject('storybook-static');

/** Of what Storybook is built; its manifest of elements is made of the sources. */
export const storybookInputs = [
  ...['.storybook', 'scripts/elements', 'scripts/llms', 'stories', 'src', 'demo', 'docs', 'README.md', 'CONTRIBUTING.md'],
  ...['package.json', 'package-lock.json', 'custom-elements-manifest.config.mjs', 'scripts/vite-galley-source.mjs', 'scripts/stylesheet.mjs'],
];

/** Whether `storybook-static` was built of the files as they are. */
export const isStorybookBuilt = () => existsSync(`${storybookFolder}/index.json`) && isKept('storybook', hashOf(storybookInputs));

/** Resolves to the exit code. */
export async function buildStorybook() {
  if (!isCi && isStorybookBuilt()) {
    console.log('storybook: storybook-static is built of these files already');
    return 0;
  }
  forget('storybook');
  const hash = hashOf(storybookInputs);
  const code =
    (await runNode([commandPath('@custom-elements-manifest/analyzer', 'cem'), 'analyze', '--quiet'])) ||
    (await runNode([commandPath('storybook', 'storybook'), 'build', '--output-dir', storybookFolder, '--disable-telemetry', '--quiet']));
  if (code === 0) keep('storybook', hash);
  return code;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await buildStorybook();
