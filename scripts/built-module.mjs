import path from 'node:path';
import { build } from 'esbuild';

/** Builds a module of `src` anew in a copy of the repository that has been built. Every module is built by itself, so one that changes is all there is to build. */
export const buildModule = (copy, file) =>
  build({
    entryPoints: [path.join(copy, file)],
    outfile: path.join(copy, file.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js')),
    tsconfig: path.join(copy, 'tsconfig.json'),
    target: 'es2022',
    logLevel: 'error',
  });
