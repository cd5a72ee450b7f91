/** The islands of the package, by their tags: what loads a module that defines one. */
export const ISLANDS: Readonly<Record<string, () => Promise<unknown>>> = {
  'galley-compare': () => import('./compare.js'),
  'galley-copy': () => import('./copy.js'),
  'galley-embed': () => import('./embed.js'),
  'galley-lightbox': () => import('./lightbox.js'),
  'galley-notes': () => import('./notes.js'),
  'galley-player': () => import('./player.js'),
  'galley-slot': () => import('./slot.js'),
  'galley-sort': () => import('./sort.js'),
};
