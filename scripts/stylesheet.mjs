import { existsSync } from 'node:fs';
import { build, transform } from 'esbuild';
import { inProject } from './project.mjs';

const source = inProject('src/blocks/stylesheet.ts');

/**
 * The text of `galley.css`, minified, straight from `src/styles`; `undefined` while there is no stylesheet.
 * The sources are bundled afresh each time, so a development server never serves yesterday's CSS.
 */
export async function galleyCss() {
  if (!existsSync(source)) return undefined;
  const { outputFiles } = await build({ entryPoints: [source], bundle: true, format: 'esm', write: false, logLevel: 'silent' });
  const { stylesheet } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
  return minifiedCss(stylesheet);
}

/** CSS without what only its readers need. */
export async function minifiedCss(css) {
  const { code } = await transform(css, { loader: 'css', minify: true, target: ['chrome111', 'safari16.4', 'firefox114'] });
  return code.replaceAll(/(--[\w-]+): (?=[^\s;}])/g, '$1:'); // esbuild leaves what it does not know as it is written
}
