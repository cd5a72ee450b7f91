import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

/** Addresses beside the modules are of pictures that are never asked for. */
const define = { 'import.meta.url': '"https://bench.example/stories/articles/"' };

const settings = { bundle: true, define, write: false, target: 'es2022', minify: true, logLevel: 'warning', tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)) };

async function bundle(file, format, platform) {
  const entryPoints = [fileURLToPath(new URL(`../${file}`, import.meta.url))];
  const { outputFiles } = await build({ ...settings, entryPoints, format, platform });
  return outputFiles[0].text;
}

/** A module of this folder with all that it imports, TypeScript and all, for Node. */
export async function importBundled(file) {
  const code = await bundle(file, 'esm', 'neutral');
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}

/** The same, as a classic script for a page. */
export const scriptOf = (file) => bundle(file, 'iife', 'browser');
