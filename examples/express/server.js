import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import express from 'express';
import { createHandler } from 'galley/handler';

const stories = 'https://delta.example/stories/';
const handler = createHandler({
  allow: [stories],
  locate: ({ pathname }) => new URL(`.${pathname}.json`, stories).href,
  fetch: async (url) => {
    const text = await readFile(url.replace(stories, 'stories/'), 'utf8').catch(() => undefined);
    return new Response(text, { status: text === undefined ? 404 : 200 });
  },
  assets: '/galley/',
  script: true,
  head: '<meta name="color-scheme" content="light dark">',
  after: '<footer>Delta Post</footer>',
});

const app = express();
app.get('/', (request, response) => response.redirect('/night-ferries'));
app.use('/galley', express.static('node_modules/galley/dist'));
app.use(async ({ url, method, headers }, response) => {
  const answer = await handler(new Request(new URL(url, 'https://delta.example/'), { method, headers }));
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  if (answer.body) Readable.fromWeb(answer.body).pipe(response);
  else response.end();
});
const listening = app.listen(process.env.PORT ?? 3000, () => console.log(`http://localhost:${listening.address().port}`));
