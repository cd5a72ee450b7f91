import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { compileScript, parse } from 'vue/compiler-sfc';
import { inProject } from '../../scripts/project.mjs';
import { installed, site } from './consumer.js';

/** What plugins of bundlers do with a component of Vue. */
const vueComponents: Plugin = {
  name: 'vue-components',
  setup({ onLoad }) {
    onLoad({ filter: /\.vue$/ }, async ({ path: file }) => {
      const templateParseOptions = { isCustomElement: (tag: string) => tag.startsWith('galley-') };
      const { descriptor } = parse(await readFile(file, 'utf8'), { templateParseOptions });
      return { contents: compileScript(descriptor, { id: 'reader', inlineTemplate: true }).content };
    });
  },
};

/**
 * Builds a module of the site with esbuild, into parts that are loaded when they are needed. Frameworks are those of the repository, in
 * their development builds, which warn; the package is only where it is installed.
 */
export async function bundle(entry: string, outdir: string): Promise<void> {
  const { metafile } = await build({
    entryPoints: [entry],
    outdir,
    absWorkingDir: site,
    nodePaths: [inProject('node_modules')],
    // the site has one of its own for galley/react; with two, no component runs
    alias: { react: inProject('node_modules/react') },
    plugins: [vueComponents],
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    jsx: 'automatic',
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    metafile: true,
    tsconfigRaw: {},
    logLevel: 'error',
  });
  const define = path.relative(site, path.join(installed, 'dist/define/article.js')).split(path.sep).join('/');
  assert.ok(Object.hasOwn(metafile.inputs, define), 'the package comes from elsewhere');
}
