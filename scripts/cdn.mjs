import { readFile, writeFile } from 'node:fs/promises';
import { rolldown } from 'rolldown';
import { minifySync } from 'rolldown/utils';
import { licencesOf } from './licences.mjs';
import { inProject } from './project.mjs';

// Lit's browser build, unlike its Node build, cannot be imported where there is no HTMLElement
const LIT = '/*! For licences see galley.js.LEGAL.txt */\nvar HTMLElement=globalThis.HTMLElement??class{};';

/** What a document is loaded with, besides: in a file of its own, so that loading does not wait for what sets it. */
const LOADING = /[\\/](?:bytes|groups|groups-in|group-sheets|are-records)\.js$/;

/** The folders whose modules are imported for what they do: as the package says it to every bundler, here for a folder of another name. */
const { sideEffects } = JSON.parse(await readFile(inProject('package.json'), 'utf8'));
const DOING = new RegExp(`[\\\\/](?:${sideEffects.flatMap((each) => /^\.\/dist\/(\w+)\/\*\.js$/.exec(each)?.[1] ?? []).join('|')})[\\\\/]`);

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

/** What an article that is set in the page begins with, besides the elements. */
const FIRST = ['elements/renderer.js', 'elements/source/load.js'];
/**
 * Where a page has articles to set, asks for the files named, and for the data: not in Safari, where `fetch` never takes what a preload has loaded, and would load it
 * again. An article from a server has its text, or a root of its own. Written into `galley.js` as it stands.
 */
function ask(names) {
  const page = globalThis.document;
  const articles = page?.querySelectorAll('galley-article:empty:not([isolate])') ?? [];
  if (!/^Apple/.test(globalThis.navigator?.vendor)) for (const article of articles) {
    const href = article.getAttribute('src');
    if (href) page.head.append(Object.assign(page.createElement('link'), { rel: 'preload', as: 'fetch', crossOrigin: '', href }));
  }
  if (articles.length > 0) for (const name of names) import('./' + name).catch(() => undefined);
}

/**
 * Has `galley.js` ask for all that it takes to set an article at once: what defines the elements, what sets articles, what these import in turn, and the data. Each would
 * else be asked for when the one before it has come, which on a slow line is most of the waiting.
 */
const askAtOnce = {
  name: 'ask-at-once',
  generateBundle(options, files) {
    const chunks = Object.values(files).filter(({ type }) => type === 'chunk');
    const entry = chunks.find(({ isEntry }) => isEntry);
    const wanted = new Set(chunks.filter(({ facadeModuleId }) => FIRST.some((name) => facadeModuleId?.replaceAll('\\', '/').endsWith(name))).map(({ fileName }) => fileName));
    for (const name of wanted) for (const imported of files[name].imports) if (!entry.imports.includes(imported)) wanted.add(imported);
    const [whole, names, from] = /^export\{(.*)\}from"(.*)";\s*$/.exec(entry.code) ?? [];
    if (!whole || wanted.size < FIRST.length) throw new Error('The bundler writes galley.js in another way: see to it in scripts/cdn.mjs that it asks for all at once.');
    const exported = names.split(',').map((each) => each.split(' as '));
    const { code } = minifySync('galley.js', `(${ask})(${JSON.stringify([...wanted])});`, { module: true });
    entry.code = `const elements=import("${from}");${code}const{${exported.map(([name, as]) => `${name}:${as}`).join()}}=await elements;export{${exported.map(([, as]) => as).join()}};`;
  },
};

async function bundle(entry, output, plugins = []) {
  const bundler = await rolldown({ input: entry, platform: 'browser', plugins: [ownExports, ...plugins], tsconfig: false, transform: { target: 'es2022' }, treeshake: { moduleSideEffects: (id) => DOING.test(id) } });
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
  await bundle({ galley: `${folder}/cdn.js` }, { dir, codeSplitting: { groups: [{ name: 'core', tags: ['$initial'] }, { name: 'loading', test: LOADING, priority: 1 }] } }, [askAtOnce]);
  const modules = await bundle({ 'galley.all': `${folder}/cdn-all.js` }, { dir, codeSplitting: false });
  await writeFile(`${dir}/galley.js.LEGAL.txt`, await licencesOf(modules));
}
