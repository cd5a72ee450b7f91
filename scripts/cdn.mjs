import { writeFile } from 'node:fs/promises';
import { rolldown } from 'rolldown';
import { licencesOf } from './licences.mjs';

// Lit's browser build, unlike its Node build, cannot be imported where there is no HTMLElement
const LIT = '/*! For licences see galley.js.LEGAL.txt */\nvar HTMLElement=globalThis.HTMLElement??class{};';

/** What is done by a module that is imported for that alone. */
const DEFINES = (id) => /[\\/]define[\\/]/.test(id);

const shape = {
  format: 'esm',
  minify: true,
  comments: { legal: false, annotation: true, jsdoc: false },
  entryFileNames: '[name].js',
  chunkFileNames: '[name]-[hash].js',
  banner: ({ moduleIds }) => (moduleIds.some((id) => id.includes('reactive-element')) ? LIT : ''),
};

async function bundle(entry, output) {
  const bundler = await rolldown({ input: entry, platform: 'browser', tsconfig: false, transform: { target: 'es2022' }, treeshake: { moduleSideEffects: DEFINES } });
  const { output: chunks } = await bundler.write({ ...shape, ...output });
  await bundler.close();
  return chunks.flatMap(({ moduleIds }) => moduleIds);
}

/**
 * Makes the files for pages without a build of a built folder, in its folder `cdn`: `galley.js`, whose one companion has all that is loaded at once,
 * with what is loaded when an article needs it; and `galley.all.js`, which is everything in one file. The names of all others follow their
 * content.
 */
export async function bundleForPages(folder) {
  const dir = `${folder}/cdn`;
  await bundle({ galley: `${folder}/cdn.js` }, { dir, codeSplitting: { groups: [{ name: 'core', tags: ['$initial'] }] } });
  const modules = await bundle({ 'galley.all': `${folder}/cdn-all.js` }, { dir, codeSplitting: false });
  await writeFile(`${dir}/galley.js.LEGAL.txt`, await licencesOf(modules));
}
