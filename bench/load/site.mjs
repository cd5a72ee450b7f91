import { createServer } from 'node:http';
import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { renderToString } from '../../dist/html.js';
import { inProject } from '../../scripts/project.mjs';
import { jsonOf } from '../support/article.mjs';

const TYPES = { css: 'text/css', js: 'text/javascript', json: 'application/json', html: 'text/html', jpg: 'image/jpeg' };

/** The article of 40 blocks with a picture at its top that is there; those of its text are below the window, and lazy. */
const story = JSON.stringify({ ...JSON.parse(jsonOf(40)), image: { type: 'image', src: '/hero.jpg', alt: 'The harbour', width: 1600, height: 900 } });

const page = (head, body) => `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Page</title><link rel="stylesheet" href="/galley.css">${head}<body>${body}</body></html>`;
const script = '<script type="module" src="/cdn/galley.js"></script>';
/** The two lines that the README gives, for the files of these pages. */
const lines = readFileSync(inProject('README.md'), 'utf8').match(/^<link rel="preload" .*$/gm).join('').replace('story.json', '/story.json').replace('ferry.jpg', '/hero.jpg');
const tag = '<galley-article src="/story.json"></galley-article>';
const markup = renderToString(story, { baseUrl: 'http://127.0.0.1/' }).replaceAll('http://127.0.0.1/', '/');

/** The ways in which a page may have its article, by name; the first is what the others are held to. */
export const PAGES = {
  'static HTML': page('', markup.replaceAll(/<(\/?)galley-[a-z]+/g, '<$1div')),
  'from a server, with the script': page(script, markup),
  'one tag, with the two lines': page(`${lines}${script}`, tag),
  'one tag': page(script, tag),
};

/** Serves the pages, and the files of `dist` that they need, compressed as a network of servers would. */
export async function serveSite(hero) {
  const texts = { 'galley.css': readFileSync(inProject('dist/galley.css')), 'story.json': story };
  for (const file of readdirSync(inProject('dist/cdn'))) if (file.endsWith('.js')) texts[`cdn/${file}`] = readFileSync(inProject('dist/cdn', file));
  Object.values(PAGES).forEach((html, index) => { texts[`${index}.html`] = html; });
  const files = new Map(Object.entries(texts).map(([name, text]) => [`/${name}`, brotliCompressSync(text)]));
  const server = createServer(({ url }, response) => {
    const type = TYPES[url.split('.').at(-1)];
    const body = url === '/hero.jpg' ? hero : files.get(url);
    response.writeHead(body ? 200 : 404, { 'content-type': type ?? 'text/plain', 'cache-control': 'no-store', ...(files.has(url) ? { 'content-encoding': 'br' } : {}) });
    response.end(body);
  });
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
