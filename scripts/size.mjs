import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { inProject, lackOfBuild } from './project.mjs';

/** What to do where something is over its limit, by what has grown. */
const ADVICE = {
  data:
    'The fields of every record are loaded with the first article, whatever its folder is, and cost 20 to 60 bytes, an opening about 80: raise the limit by as much where there is no room. Else: src/blocks/text, media, notes and open come with every article: put the block into a folder of its own below src/blocks, whose rules and template are loaded where a block of it is met.',
  stylesheet: 'Every article loads it, blocks of src/blocks/text, media, notes and open included: simplify rules of src/styles, or put a block into a folder of its own below src/blocks.',
  group: 'Move blocks that are seldom met together into a folder of their own below src/blocks.',
  island: 'Load what is needed later, or seldom, by `import()` from the island.',
  start: 'Import what the first article needs, not every page, by `import()`, as src/elements/loader.ts does.',
};

const sizeOf = (contents) => brotliCompressSync(contents).length;

/** The digests in names of files, which change with every change anywhere and weigh more or less by chance, by others that follow from what the files are made of. */
function withSteadyNames(text, outputs) {
  let steady = text;
  for (const [file, { inputs }] of Object.entries(outputs)) {
    const [, digest] = /-([A-Z0-9]{8})\.js$/.exec(file) ?? [];
    if (digest) steady = steady.replaceAll(digest, steadyDigest(Object.keys(inputs).join('\n')));
  }
  return steady;
}

/** Eight of the 32 characters that the bundler writes digests with. */
const steadyDigest = (text) => BigInt(`0x${createHash('sha256').update(text).digest('hex')}`).toString(32).slice(0, 8).toUpperCase();

/** The elements as a site's own bundler makes them: what is loaded at once, and each part that is loaded when it is needed. */
async function bundleElements() {
  const { outputFiles, metafile } = await build({
    entryPoints: [inProject('dist/define/index.js')],
    bundle: true,
    tsconfigRaw: {},
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    outdir: inProject('node_modules/.cache/size'),
    metafile: true,
    write: false,
  });
  const bytes = new Map(outputFiles.map(({ path: file, text }) => [path.basename(file), sizeOf(withSteadyNames(text, metafile.outputs))]));
  const outputs = new Map(Object.entries(metafile.outputs).map(([file, output]) => [path.basename(file), output]));
  /** A file with all that it imports outright. */
  const withStatic = (file, seen = new Set()) => {
    if (seen.has(file)) return seen;
    seen.add(file);
    for (const { path: imported, kind } of outputs.get(file).imports) if (kind === 'import-statement') withStatic(path.basename(imported), seen);
    return seen;
  };
  const core = withStatic('index.js');
  const total = (files) => [...files].reduce((sum, file) => sum + bytes.get(file), 0);
  /** The file of a module that is loaded by itself. */
  const fileOf = (module) => [...outputs].find(([, { entryPoint }]) => entryPoint?.endsWith(`dist/${module}.js`))[0];
  const beyondCore = (module) => [...withStatic(fileOf(module))].filter((file) => !core.has(file));
  const renderer = beyondCore('elements/renderer');
  const groups = readdirSync(inProject('dist/blocks/generated')).flatMap((file) => /^(?<group>.+)-rules\.js$/.exec(file)?.groups.group ?? []);
  const ofGroup = (group) => [`elements/generated/${group}`, `blocks/generated/${group}-rules`].flatMap(beyondCore).filter((file) => !renderer.includes(file));
  return {
    core: total(core),
    renderer: total(renderer),
    stylesheet: total(beyondCore('blocks/stylesheet')),
    persian: total(beyondCore('i18n/fa')),
    islands: islandFiles().map(({ tag, file }) => ({ name: `loaded with the first <${tag}>`, bytes: total(beyondCore(`islands/${file}`)), limit: 4_000, advice: ADVICE.island })),
    groups: groups.map((group) => ({ name: `loaded with the first block of the group ${group}, rules included`, bytes: total(new Set(ofGroup(group))), limit: 4_000, advice: ADVICE.group })),
  };
}

/** The islands of the package, by the table that loads them. */
const islandFiles = () => [...readFileSync(inProject('dist/islands/table.js'), 'utf8').matchAll(/'(?<tag>[\w-]+)': \(\) => import\('\.\/(?<file>[\w-]+)\.js'\)/g)].map(({ groups }) => groups);

/** What a page without a build loads at once: `galley.js` and the one file that it names. */
function pageScript() {
  const folder = inProject('dist/cdn');
  const entry = readFileSync(path.join(folder, 'galley.js'), 'utf8');
  const named = [...entry.matchAll(/=import\("\.\/([^"]+)"\)/g)].map(([, name]) => readFileSync(path.join(folder, name)));
  return sizeOf(entry) + named.reduce((sum, contents) => sum + sizeOf(contents), 0);
}

/** The component for React, without React and without the elements, which it loads by themselves. */
async function bundleReact() {
  const { outputFiles } = await build({
    entryPoints: [inProject('dist/react/index.js')],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    external: ['react', '../define/index.js'],
    // the paths of the repository's own tsconfig lead to the server's half
    tsconfigRaw: {},
    write: false,
  });
  return sizeOf(outputFiles[0].contents);
}

/**
 * What a site downloads, in bytes after Brotli, and the most it may be, with what to do where it is more; `limit` is absent for what is only
 * reported. Build first. A limit stands here alone, and is what README.md promises: raising one is a commit of its own that says why, for whoever reviews it. Each leaves room for some small changes: a name of the same length alone may cost 30 bytes.
 *
 * @returns {Promise<{ name: string, bytes: number, limit?: number, advice?: string }[]>}
 */
export async function measureSizes() {
  if (lackOfBuild()) throw new Error(lackOfBuild());
  const { core, renderer, stylesheet, persian, groups, islands } = await bundleElements();
  const file = (name) => sizeOf(readFileSync(inProject(name)));
  return [
    { name: 'galley/define: elements and Lit, all that a page from a server needs', bytes: core, limit: 10_000, advice: ADVICE.start },
    { name: 'galley/react in a browser, besides the elements', bytes: await bundleReact(), limit: 1_000, advice: ADVICE.start },
    { name: 'loaded with the first data: parser, templates, English', bytes: renderer, limit: 56_500, advice: ADVICE.data },
    ...groups,
    ...islands,
    { name: 'loaded where galley.css is not linked: the style sheet', bytes: stylesheet },
    { name: 'loaded with the first Persian article', bytes: persian },
    { name: 'dist/galley.css', bytes: file('dist/galley.css'), limit: 10_100, advice: ADVICE.stylesheet },
    { name: 'dist/cdn/galley.js, and what it loads at once', bytes: pageScript(), limit: 9_300, advice: ADVICE.start },
    { name: 'dist/cdn/galley.all.js, everything in one file', bytes: file('dist/cdn/galley.all.js') },
  ];
}

const isTooLarge = ({ bytes, limit }) => limit !== undefined && bytes > limit;

/** One size as a line, and below it what to do where it is too large. */
export function sizeLine({ name, bytes, limit, advice }) {
  const line = `${name}: ${bytes}${limit === undefined ? '' : ` of ${limit}`} bytes`;
  if (!isTooLarge({ bytes, limit })) return `✓ ${line}`;
  return `✗ ${line}\n  ${advice} Else raise the limit in scripts/size.mjs by what is needed, in a commit of its own that says why.`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (lackOfBuild()) {
    console.error(lackOfBuild());
    process.exit(1);
  }
  const sizes = await measureSizes();
  for (const size of sizes) console.log(sizeLine(size));
  if (sizes.some(isTooLarge)) process.exitCode = 1;
}
