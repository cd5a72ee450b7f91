import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

// which tags are elements, and not components
const compilerOptions = { isCustomElement: (tag) => tag.startsWith('galley-') };

export default defineConfig({ plugins: [vue({ template: { compilerOptions } })] });
