import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';
import { inProject } from './scripts/project.mjs';
import { galleySource } from './scripts/vite-galley-source.mjs';

const files = readdirSync(inProject('demo'), { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
const pages = files.filter((file) => file.endsWith('.html'));

/** What the pages fetch by name while they run: articles and their pictures keep their names in the built demo. */
const fetchedFiles: Plugin = {
  name: 'demo-files',
  generateBundle() {
    for (const file of files.filter((name) => /^(night-ferry[\w.]*\.json|pictures\/.*\.jpg)$/.test(name))) {
      this.emitFile({ type: 'asset', fileName: file, source: readFileSync(inProject('demo', file)) });
    }
  },
};

export default defineConfig({
  root: 'demo',
  base: './',
  plugins: [galleySource(), fetchedFiles],
  server: { port: 5173, strictPort: false, open: false },
  build: {
    target: 'es2022',
    outDir: inProject('demo-dist'),
    emptyOutDir: true,
    // A policy may refuse what is written as an address of its own
    assetsInlineLimit: 0,
    rolldownOptions: { input: pages.map((page) => inProject('demo', page)) },
  },
});
