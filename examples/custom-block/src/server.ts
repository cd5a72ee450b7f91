import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { stylesOf } from 'galley/blocks';
import { inlineJson, renderToString } from 'galley/html';
import { poll } from './poll.js';
import { story } from './story.js';

const built = new URL('../dist/', import.meta.url);
const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' };
const shell = await readFile(new URL('index.html', built), 'utf8');
const page = (article: string) => shell.replace('<!--styles-->', () => `<style>${stylesOf([poll])}</style>`).replace('<!--article-->', () => article);

const PAGES: Readonly<Record<string, string>> = {
  // complete before any script runs
  '/': page(renderToString(story, { blocks: [poll] })),
  // set by the element in the browser
  '/client': page(`<galley-article><script type="application/json">${inlineJson(story)}</script></galley-article>`),
};

const server = createServer((request, response) => {
  const path = request.url ?? '/';
  const html = PAGES[path];
  if (html !== undefined) return void response.setHeader('content-type', 'text/html; charset=utf-8').end(html);
  const file = /^\/assets\/[\w.-]+\.(js|css)$/.exec(path);
  readFile(new URL(`.${file ? path : '/none'}`, built)).then(
    (content) => response.setHeader('content-type', TYPES[file?.[1] ?? ''] ?? 'text/plain').end(content),
    () => response.writeHead(404).end('Not found'),
  );
});

server.listen(Number(process.env['PORT'] ?? 3000), () => {
  const address = server.address();
  console.log(`http://localhost:${String(typeof address === 'object' ? address?.port : address)}`);
});
