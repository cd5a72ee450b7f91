import path from 'node:path';
import { build } from 'esbuild';
import { inProject } from '../../scripts/project.mjs';

/** The elements as a site's own bundler makes them for readers: each file with its code, the module that it begins with, and what it imports outright. Build first. */
export async function bundledElements() {
  const { outputFiles, metafile } = await build({
    entryPoints: [inProject('dist/define/index.js')],
    bundle: true,
    tsconfigRaw: {},
    splitting: true,
    minify: true,
    format: 'esm',
    define: { 'process.env.NODE_ENV': '"production"' },
    outdir: inProject('node_modules/.cache/bundled-elements'),
    metafile: true,
    write: false,
  });
  const outputs = new Map(Object.entries(metafile.outputs).map(([file, output]) => [path.basename(file), output]));
  return outputFiles.map(({ path: file, text }) => {
    const name = path.basename(file);
    const { entryPoint, imports = [] } = outputs.get(name) ?? {};
    const entry = entryPoint && path.relative(inProject('dist'), path.resolve(entryPoint)).split(path.sep).join('/');
    return { name, entry, code: text, imported: imports.filter(({ kind }) => kind === 'import-statement').map((each) => path.basename(each.path)) };
  });
}
