import { readFileSync } from 'node:fs';
import { inProject } from './project.mjs';
import { galleyCss } from './stylesheet.mjs';

const stylesheetId = '\0galley.css';

/**
 * A Vite plugin that resolves `galley/…` to the sources behind the exports map, so that the demo and Storybook follow an edit
 * without a build. A new export needs no second entry. `galley.css` is made on demand, and is served at `/galley.css` as well.
 */
export function galleySource() {
  let isBuild = false;
  return {
    name: 'galley-source',
    enforce: 'pre',
    configResolved({ command }) {
      isBuild = command === 'build';
    },
    resolveId(specifier) {
      if (specifier === 'galley/galley.css') return stylesheetId;
      return sourceOf(specifier);
    },
    async load(id) {
      if (id === stylesheetId) return (await galleyCss()) ?? '';
    },
    configureServer({ middlewares }) {
      middlewares.use('/galley.css', (_request, response, next) => {
        galleyCss().then((css = '') => response.setHeader('content-type', 'text/css').end(css), next);
      });
    },
    async generateBundle() {
      if (isBuild) this.emitFile({ type: 'asset', fileName: 'galley.css', source: (await galleyCss()) ?? '' });
    },
  };
}

/** The file in `src` from which the target of `galley/…` in the exports map is made; `undefined` for any other specifier. */
export function sourceOf(specifier) {
  if (specifier !== 'galley' && !specifier.startsWith('galley/')) return undefined;
  const { exports } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
  const entry = exports[`.${specifier.slice('galley'.length)}`];
  const target = typeof entry === 'string' ? entry : entry?.default;
  if (target === undefined) throw new Error(`${specifier} is not in the exports map of package.json`);
  if (target === './dist/cdn/galley.js') return inProject('src/cdn.ts');
  if (target === './dist/cdn/galley.all.js') return inProject('src/cdn-all.ts');
  if (target.endsWith('.schema.json')) return inProject(target.replace('./dist/', 'src/schema/generated/'));
  if (target.endsWith('.css')) return inProject(target.replace('./dist/', 'src/'));
  return inProject(target.replace(/^\.\/dist\/(.*)\.js$/, 'src/$1.ts'));
}
