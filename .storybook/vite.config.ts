import { defineConfig } from 'vite';
import { galleySource } from '../scripts/vite-galley-source.mjs';

// relative addresses, so that the static build can be put in any folder of any site; no file becomes a data: address, which articles refuse
export default defineConfig({ base: './', build: { assetsInlineLimit: 0 }, plugins: [galleySource()] });
