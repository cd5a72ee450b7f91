export default defineNuxtConfig({
  css: ['galley/galley.css', 'galley/blocks/code.css', 'galley/blocks/notes.css'],
  app: {
    head: {
      htmlAttrs: { lang: 'en' },
      title: 'Delta Post',
      meta: [{ name: 'color-scheme', content: 'light dark' }],
    },
  },
});
