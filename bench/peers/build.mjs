import { transformAsync } from '@babel/core';
import solid from 'babel-preset-solid';
import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = (file) => fileURLToPath(new URL(file, import.meta.url));

/** JSX as Solid compiles it, for a page or for a server. */
const solidCompiler = (generate) => ({
  name: 'solid',
  setup({ onLoad }) {
    onLoad({ filter: /\.jsx$/ }, async ({ path }) => {
      const { code } = await transformAsync(await readFile(path, 'utf8'), { filename: path, babelrc: false, configFile: false, presets: [[solid, { generate, hydratable: false }]] });
      return { contents: code, loader: 'js' };
    });
  },
});

const shared = {
  bundle: true,
  minify: true,
  target: 'es2022',
  logLevel: 'warning',
  tsconfig: here('../../tsconfig.json'),
  define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false' },
};

/** The measure of the peers in Node. They are imported as they are installed, in the form that is for production. */
export async function importNodePeers() {
  process.env.NODE_ENV = 'production';
  const outfile = here('../.cache/peers.mjs');
  await build({ ...shared, entryPoints: [here('node.mjs')], outfile, format: 'esm', platform: 'node', packages: 'external', plugins: [solidCompiler('ssr')] });
  return import(pathToFileURL(outfile));
}

/** A script for a page in which one peer is measured; `peer` is the name of a file in `mount/`. */
export async function peerScript(peer) {
  const { outputFiles } = await build({
    ...shared,
    entryPoints: [here('page.mjs')],
    write: false,
    format: 'iife',
    platform: 'browser',
    alias: { 'the-peer': here(`mount/${peer}.mjs`) },
    plugins: [solidCompiler('dom')],
  });
  return outputFiles[0].text;
}
