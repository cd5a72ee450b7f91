import { readdirSync } from 'node:fs';
import { defineConfig } from 'vite';
import { inProject } from './scripts/project.mjs';
import { galleySource } from './scripts/vite-galley-source.mjs';

const pages = readdirSync(inProject('demo'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));

export default defineConfig({
  root: 'demo',
  base: './',
  plugins: [galleySource()],
  server: { port: 5173, strictPort: false, open: false },
  build: {
    target: 'es2022',
    outDir: inProject('demo-dist'),
    emptyOutDir: true,
    rolldownOptions: { input: pages.map((page) => inProject('demo', page)) },
  },
});
