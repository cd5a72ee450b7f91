import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { renderToString } from 'galley/html';

const file = (name) => readFileSync(new URL(import.meta.resolve(name)));
const cdn = new URL('.', import.meta.resolve('galley/cdn'));
const files = {
  ...Object.fromEntries(['galley.css', 'blocks/code.css', 'blocks/notes.css'].map((name) => [`/${name}`, ['text/css', file(`galley/${name}`)]])),
  '/htmx.js': ['text/javascript', file('htmx.org')],
  ...Object.fromEntries(readdirSync(cdn).map((name) => [`/galley/${name}`, ['text/javascript', readFileSync(new URL(name, cdn))]])),
};

const story = JSON.parse(readFileSync('story.json', 'utf8'));
const pages = {
  '/': '<main><a href="/story" hx-boost="true">Night ferries</a></main>',
  '/story': `<main>\n${renderToString(story, { baseUrl: 'https://delta.example/story' })}\n</main>`,
};

const page = (content) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <meta name="color-scheme" content="light dark">
    <title>Delta Post</title>
    <link rel="stylesheet" href="/galley.css">
    <link rel="stylesheet" href="/blocks/code.css">
    <link rel="stylesheet" href="/blocks/notes.css">
    <script type="module" src="/galley/galley.js"></script>
    <script src="/htmx.js" defer></script>
  </head>
  <body>${content}<footer>Delta Post</footer></body>
</html>`;

createServer(({ url }, response) => {
  const [type, body] = files[url] ?? ['text/html; charset=utf-8', page(pages[url] ?? 'Not found')];
  response.writeHead(pages[url] || files[url] ? 200 : 404, { 'content-type': type }).end(body);
}).listen(process.env.PORT ?? 3000);
