import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { inProject, projectFolder } from './project.mjs';

/** What a site downloads, in bytes after Brotli, and the most it may be; `limit` is absent for what is only reported. */
const downloads = [
  { name: 'galley/define, bundled and minified', limit: 15_000, read: () => bundle(fileURLToPath(import.meta.resolve('galley/define'))) },
  { name: 'dist/galley.css', limit: 8_000, read: () => readFileSync(inProject('dist/galley.css')) },
  { name: 'dist/cdn/galley.js', read: () => readFileSync(inProject('dist/cdn/galley.js')) },
];

/**
 * Sizes of what is in `dist`; build first.
 *
 * @returns {Promise<{ name: string, bytes: number, limit?: number }[]>}
 */
export function measureSizes() {
  return Promise.all(downloads.map(async ({ name, limit, read }) => ({ name, limit, bytes: brotliCompressSync(await read()).length })));
}

/** A bundle as a site's own bundler makes it. */
async function bundle(entry) {
  const options = {
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    write: false,
  };
  const { outputFiles } = await build(options);
  return outputFiles[0].contents;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!existsSync(inProject('dist'))) throw new Error(`There is no dist in ${path.basename(projectFolder)}: npm run build`);
  for (const { name, bytes, limit } of await measureSizes()) {
    const tooLarge = limit !== undefined && bytes > limit;
    const allowance = limit === undefined ? '' : ` of ${limit}`;
    console.log(`${tooLarge ? '✗' : '✓'} ${name}: ${bytes}${allowance} bytes`);
    if (tooLarge) process.exitCode = 1;
  }
}
