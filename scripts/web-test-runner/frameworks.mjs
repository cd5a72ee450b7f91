import { build } from 'esbuild';
import { inProject } from '../project.mjs';

const elementsOfThePage = {
  name: 'elements-of-the-page',
  setup: ({ onResolve }) => onResolve({ filter: /\/define\/index\.js$/ }, () => ({ path: '/dist/define/index.js', external: true })),
};

/**
 * Bundles each module of `test/support/frameworks/`, and so one framework: React is CommonJS, and all of them ask `process.env` whether to
 * warn. They are to warn. The elements stay those of the page. Vue's build with a compiler is taken, so that tests can write templates.
 */
export const frameworks = {
  name: 'galley-frameworks',
  async serve({ path }) {
    if (!/^\/test\/support\/frameworks\/\w+\.[jt]s$/.test(path)) return;
    const { outputFiles } = await build({
      entryPoints: [inProject(path.replace(/\.js$/, '.ts'))],
      bundle: true,
      write: false,
      format: 'esm',
      target: 'es2022',
      // the paths of the repository's own tsconfig lead to the server's half of the component
      tsconfigRaw: {},
      plugins: [elementsOfThePage],
      alias: { vue: inProject('node_modules/vue/dist/vue.esm-bundler.js') },
      define: {
        'process.env.NODE_ENV': '"development"',
        __VUE_OPTIONS_API__: 'true',
        __VUE_PROD_DEVTOOLS__: 'false',
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
      },
    });
    return { body: outputFiles[0].text, type: 'js' };
  },
};
