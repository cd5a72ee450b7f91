import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';

/** What style sheets are made of, which a package has as their text. */
const OF_STYLES = /^src\/(?:styles|blocks)\//;
const WRITE_STYLES = "import { writeStyleModules } from './scripts/stylesheet.mjs'; await writeStyleModules(`${process.cwd()}/dist`);";

/**
 * Builds a module of `src` anew in a copy of the repository that has been built. Every module is built by itself, so one that changes is all there is to
 * build, and with one of rules the style sheets.
 */
export async function buildModule(copy, file) {
  await build({
    entryPoints: [path.join(copy, file)],
    outfile: path.join(copy, file.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js')),
    tsconfig: path.join(copy, 'tsconfig.json'),
    target: 'es2022',
    logLevel: 'error',
  });
  if (OF_STYLES.test(file)) await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', WRITE_STYLES], { cwd: copy });
}
