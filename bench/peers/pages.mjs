import { peerScript } from './build.mjs';

/** What is mounted in a page: the package, and the file in `mount/` that says how. */
const PAGES = [
  { package: 'galley', note: 'the text alone', file: 'galley' },
  { package: 'solid-js', file: 'solid' },
  { package: 'preact', file: 'preact' },
  { package: 'vue', note: 'functions of `h`', file: 'vue' },
  { package: 'lit', note: '`render` of `html`', file: 'lit' },
  { package: 'react', with: 'react-dom', file: 'react' },
  { package: '@portabletext/react', with: 'react-dom', file: 'portable-text' },
];

/** A script for each page, by the name under which the browser is to serve it. */
export async function peerScripts() {
  const scripts = PAGES.map(async ({ file }) => [file, await peerScript(file)]);
  return Object.fromEntries(await Promise.all(scripts));
}

/** First render of the blocks of the synthetic article, script and layout: each peer against `innerHTML`, in a page of its own. */
export async function measurePages(browser, sizes, milliseconds) {
  const rows = PAGES.map((peer) => ({ ...peer, sizes: {} }));
  for (const row of rows) {
    for (const blocks of sizes) {
      row.sizes[blocks] = await browser.run('measurePeer', { blocks, milliseconds: milliseconds / rows.length / sizes.length }, row.file);
    }
  }
  return rows;
}
