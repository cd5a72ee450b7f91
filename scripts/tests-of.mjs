/**
 * `npm run tests-of -- src/i18n/date.ts`: the unit tests that import a file (or a folder), directly or not, and so have a word in what it does,
 * nearest first; `npm run -s tests-of -- src/i18n/date.ts | xargs node --import tsx --test` runs them. Browser tests read what was built, and are not found.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { inProject, projectFolder } from './project.mjs';

/** The unit tests that come by one of these places, those with the fewest files besides first. */
export async function testsOf(places) {
  const tests = readdirSync(inProject('test/unit'), { recursive: true })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => path.posix.join('test/unit', file.split(path.sep).join('/')));
  const options = { bundle: true, write: false, metafile: true, outdir: 'nowhere', platform: 'node', format: 'esm', packages: 'external', external: ['galley/fonts/*'], logLevel: 'silent' };
  const { metafile } = await build({ entryPoints: tests, absWorkingDir: projectFolder, ...options });
  const isWanted = (file) => places.some((place) => file === place || file.startsWith(`${place}/`));
  return Object.values(metafile.outputs)
    .filter(({ entryPoint, inputs }) => entryPoint && Object.keys(inputs).some(isWanted))
    .sort((a, b) => Object.keys(a.inputs).length - Object.keys(b.inputs).length)
    .map(({ entryPoint }) => entryPoint);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const places = process.argv.slice(2).map((place) => path.posix.normalize(place).replace(/\/$/, ''));
  const found = await testsOf(places);
  console.log(found.join('\n'));
  if (found.length === 0) console.error(`No unit test imports ${places.join(' or ') || 'nothing: name a file, as src/i18n/date.ts'}.`);
  process.exitCode = found.length === 0 ? 1 : 0;
}
