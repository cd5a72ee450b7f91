import { writeFile } from 'node:fs/promises';
import { rolldown } from 'rolldown';
import { licencesOf } from './licences.mjs';

// Lit's browser build, unlike its Node build, cannot be imported where there is no HTMLElement
const LIT = '/*! For licences see galley.js.LEGAL.txt */\nvar HTMLElement=globalThis.HTMLElement??class{};';

/** What is done by a module that is imported for that alone. */
const DEFINES = (id) => /[\\/]define[\\/]/.test(id);

/** The bundler's own helper for the exports of a module, and the same without the fields that a page may have put on `Object.prototype`. */
const EXPORTS = `  for (var name in all) {
    __defProp(target, name, { get: all[name], enumerable: true });
  }
  if (!no_symbols) {
    __defProp(target, Symbol.toStringTag, { value: 'Module' });
  }`;
const OWN_EXPORTS = `  for (const name of Object.keys(all)) __defProp(target, name, { __proto__: null, get: all[name], enumerable: true });
  if (!no_symbols) __defProp(target, Symbol.toStringTag, { __proto__: null, value: 'Module' });`;

const ownExports = {
  name: 'own-exports',
  transform(code, id) {
    if (!id.endsWith('rolldown/runtime.js')) return undefined;
    if (!code.includes(EXPORTS)) throw new Error('The bundler writes its helper __exportAll in another way: see to it in scripts/cdn.mjs that it takes own fields only.');
    return code.replace(EXPORTS, () => OWN_EXPORTS);
  },
};

const shape = {
  format: 'esm',
  minify: true,
  comments: { legal: false, annotation: true, jsdoc: false },
  entryFileNames: '[name].js',
  chunkFileNames: '[name]-[hash].js',
  banner: ({ moduleIds }) => (moduleIds.some((id) => id.includes('reactive-element')) ? LIT : ''),
};

async function bundle(entry, output) {
  const bundler = await rolldown({ input: entry, platform: 'browser', plugins: [ownExports], tsconfig: false, transform: { target: 'es2022' }, treeshake: { moduleSideEffects: DEFINES } });
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
