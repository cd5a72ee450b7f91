/**
 * `npm run build`: compiles `src` into `dist`, one module for each, then adds the stylesheet, the themes, the files for pages without a build, the command, the JSON Schemas, the
 * custom elements manifest, the types made from it and pages for machines that read documentation, and takes out what nobody can use. Everything is made in a folder beside `dist` and swapped in at the end, so that a server or a test
 * that is reading `dist` never finds half of it. Exits with 1 if any step failed.
 */
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { build as bundle } from 'esbuild';
import { bundleForPages } from './cdn.mjs';
import { licencesOf } from './licences.mjs';
import { commandPath, inProject, runNode } from './project.mjs';
import { prune } from './prune.mjs';
import { stripRecords } from './records.mjs';
import { galleyCss, minifiedCss, themeCss, writeStyleModules } from './stylesheet.mjs';

const staging = inProject(`dist-${process.pid}`);

const compile = () => runNode([commandPath('typescript', 'tsc'), '-p', 'tsconfig.build.json', '--outDir', staging]);

async function writeStylesheet() {
  const css = await galleyCss();
  if (css === undefined) return skip('galley.css', 'src/blocks/stylesheet.ts');
  await writeFile(`${staging}/galley.css`, css);
  // what the import of a style sheet is depends on the tool: nothing, its text, its address, a CSSStyleSheet
  await writeFile(`${staging}/css.d.ts`, 'declare const sheet: any;\nexport default sheet;\n');
}

async function writeThemes() {
  await mkdir(`${staging}/themes`, { recursive: true });
  for (const [file, css] of await themeCss()) await writeFile(`${staging}/${file}`, css);
}

/** The style sheets with the fonts of each theme stand in `src` as they are published. */
async function minifyFontSheets() {
  await mkdir(`${staging}/fonts`, { recursive: true });
  for (const file of await readdir(inProject('src/fonts'))) {
    await writeFile(`${staging}/fonts/${file}`, await minifiedCss(await readFile(inProject(`src/fonts/${file}`), 'utf8')));
  }
}

/** A bundle whose helper for the exports of a module takes own fields only, and not what a program may have put on `Object.prototype`. */
function ownExports(code, mayLack = false) {
  const [found, variable, all] = /for\(var (\w+) in (\w+)\)/.exec(code) ?? [];
  if (found === undefined && mayLack) return code;
  if (found === undefined) throw new Error('The bundler writes its helper for exports in another way: see to it in scripts/build.mjs that it takes own fields only.');
  return code.replace(found, `for(const ${variable} of Object.keys(${all}))`);
}

/** What the command takes from the package itself is there already, beside it: what it does to articles is what the package does. */
const besides = {
  name: 'besides',
  setup: ({ onResolve }) => onResolve({ filter: /^\.\.\// }, ({ path, importer }) => (/[/\\]src[/\\]cli[/\\]/.test(importer) && !path.startsWith('../themes/') ? { path, external: true } : undefined)),
};

/** The command is one file, with what it needs of the packages that a site does not install; their licences lie beside it. */
async function bundleCommand() {
  const outfile = `${staging}/cli/galley.js`;
  const { metafile } = await bundle({
    entryPoints: [inProject('src/cli/galley.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minify: true,
    legalComments: 'none',
    plugins: [besides],
    metafile: true,
    logLevel: 'warning',
  });
  await writeFile(outfile, ownExports(await readFile(outfile, 'utf8')));
  await writeFile(`${outfile}.LEGAL.txt`, await licencesOf(Object.keys(metafile.inputs)));
}

/** The serialiser of Markdown is put into the file that asks for it, so that nothing has to be installed for it; the licences lie beside it. */
async function bundleMarkdown() {
  const outfile = `${staging}/export/markdown/serialise.js`;
  const { metafile } = await bundle({
    entryPoints: [inProject('src/export/markdown/serialise.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['default'],
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    tsconfigRaw: {},
    metafile: true,
    logLevel: 'warning',
  });
  await writeFile(outfile, ownExports(await readFile(outfile, 'utf8'), true));
  await writeFile(`${outfile}.LEGAL.txt`, await licencesOf(Object.keys(metafile.inputs)));
}

/** Without the spaces that people read them by: `galley schema` prints them with these. */
async function writeSchemas() {
  const folder = inProject('src/schema/generated');
  const files = existsSync(folder) ? await readdir(folder) : [];
  const schemas = files.filter((file) => file.endsWith('.schema.json'));
  if (schemas.length === 0) return skip('the JSON Schemas', 'src/schema/generated/*.schema.json');
  await Promise.all(schemas.map(async (file) => writeFile(`${staging}/${file}`, JSON.stringify(JSON.parse(await readFile(`${folder}/${file}`, 'utf8'))))));
}

const removeUnused = () => prune(staging);

const bundleForCdn = () => bundleForPages(staging);

const stripProse = () => stripRecords(staging);

const writeStylesheetModules = () => writeStyleModules(staging);

const writeDesignTokens = () => runNode(['--import', 'tsx', 'scripts/design-tokens.ts', staging]);

/** The manifest, without the spaces of what people read, and what compilers and editors read that is made from it. */
async function writeManifest() {
  const code = await runNode([commandPath('@custom-elements-manifest/analyzer', 'cem'), 'analyze', '--quiet']);
  const file = inProject('custom-elements.json');
  if (code === 0) await writeFile(file, JSON.stringify(JSON.parse(await readFile(file, 'utf8'))));
  return code || runNode(['--import', 'tsx', 'scripts/element-types.ts', staging]);
}

/** Pages for machines that read documentation, which tell what has been built. */
const writePagesForMachines = () => runNode(['--import', 'tsx', 'scripts/llms.ts', staging]);

function skip(result, source) {
  console.warn(`build: ${result} is left out, there is no ${source} yet`);
}

/** Runs one step; a step fails by throwing or by resolving to an exit code other than 0. */
async function succeeds(step) {
  try {
    const code = await step();
    if (!code) return true;
  } catch (error) {
    console.error(error);
  }
  console.error(`build: ${step.name} failed`);
  return false;
}

async function swapIn() {
  const dist = inProject('dist');
  const previous = `${staging}-previous`;
  if (existsSync(dist)) await rename(dist, previous);
  await rename(staging, dist);
  await rm(previous, { recursive: true, force: true });
}

const started = performance.now();
await mkdir(staging, { recursive: true });
try {
  const outcomes = await Promise.all(
    [compile, writeStylesheet, writeThemes, minifyFontSheets, bundleCommand, writeSchemas, writeDesignTokens, writeManifest].map(succeeds),
  );
  for (const step of [bundleMarkdown, stripProse, writeStylesheetModules, bundleForCdn, removeUnused, writePagesForMachines]) outcomes.push(await succeeds(step));
  await swapIn();
  if (outcomes.includes(false)) process.exitCode = 1;
} finally {
  await rm(staging, { recursive: true, force: true });
}
console.log(`build: dist is ${process.exitCode ? 'incomplete' : 'ready'} after ${((performance.now() - started) / 1000).toFixed(1)} s`);
