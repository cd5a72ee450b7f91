import { defineConfig } from 'vite';
import { galleySource } from '../scripts/vite-galley-source.mjs';

// relative addresses, so that the static build can be put in any folder of any site
export default defineConfig({ base: './', plugins: [galleySource()] });
