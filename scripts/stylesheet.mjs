import { existsSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { build, transform } from 'esbuild';
import { inProject } from './project.mjs';

const source = inProject('src/blocks/stylesheet.ts');

/**
 * The text of `galley.css`, minified, straight from `src/styles`; `undefined` while there is no stylesheet.
 * The sources are bundled afresh each time, so a development server never serves yesterday's CSS.
 */
export async function galleyCss() {
  return existsSync(source) ? minifiedCss((await evaluated(source)).stylesheet) : undefined;
}

/** The rules of each group of blocks beyond the foundation, minified, by the name of the group. */
export async function groupCss() {
  const folder = inProject('src/blocks/generated');
  const groups = (await readdir(folder)).flatMap((file) => /^(.+)-rules\.ts$/.exec(file)?.[1] ?? []);
  return Promise.all(groups.map(async (group) => [group, await minifiedCss((await evaluated(`${folder}/${group}-rules.ts`)).rules)]));
}

/** The style sheets of the themes, minified, by their path in the package. */
export async function themeCss() {
  const { themeSheets } = await evaluated(inProject('scripts/theme-sheets.ts'));
  return Promise.all([...themeSheets].map(async ([file, css]) => [file, await minifiedCss(css)]));
}

/** What a module of the sources exports. */
async function evaluated(module) {
  const { outputFiles } = await build({ entryPoints: [module], bundle: true, format: 'esm', write: false, logLevel: 'silent' });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** Of declarations: text in quotes; and what has a space behind or around it that it does not need, which esbuild leaves. */
const SPACED = /("[^"]*")|(--[\w-]+:) (?=[^\s;}])|(,) (?=[^\s)])| ([*/]) /g;

/** CSS without what only its readers need. */
export async function minifiedCss(css) {
  const { code } = await transform(css, { loader: 'css', minify: true, target: ['chrome111', 'safari16.4', 'firefox114'] });
  return code.replaceAll(/\{[^{}]*\}/g, (block) => block.replaceAll(SPACED, (_, text, name, comma, sign) => text ?? name ?? comma ?? sign));
}

/**
 * Style sheets as modules of a built package are their text: the records of the blocks do not come with them. Groups of blocks have sheets
 * for pages too.
 */
export async function writeStyleModules(folder) {
  const text = (css) => JSON.stringify(css);
  const { stylesheetHash } = await import(pathToFileURL(`${folder}/styles/generated/hash.js`));
  await writeFile(`${folder}/blocks/stylesheet.js`, `export const stylesheetHash = ${text(stylesheetHash)};\nexport const stylesheet = ${text(await galleyCss())};\n`);
  for (const [group, rules] of await groupCss()) {
    await writeFile(`${folder}/blocks/generated/${group}-rules.js`, `export const rules = ${text(rules)};\n`);
    await writeFile(`${folder}/blocks/${group}.css`, rules);
  }
}
