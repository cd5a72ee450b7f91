import { createHandler } from 'galley/handler';
import story from './story.json';

const stories = { '/night-ferries.json': story };
const TYPES = { css: 'text/css', js: 'text/javascript' };

const handler = createHandler({
  allow: ['https://delta.example/'],
  locate: ({ pathname }) => `https://delta.example${pathname === '/' ? '/night-ferries' : pathname}.json`,
  fetch: async (url) => {
    const found = stories[new URL(url).pathname];
    return found ? Response.json(found) : new Response('', { status: 404 });
  },
  assets: '/galley/',
  script: true,
  head: '<meta name="color-scheme" content="light dark">',
  after: '<footer>Delta Post</footer>',
});

export default {
  async fetch(request, { FILES }) {
    const { pathname } = new URL(request.url);
    if (!pathname.startsWith('/galley/')) return handler(request);
    // what an edge network does by itself: a file, with its type
    const { body, status } = await FILES.fetch(`https://files${pathname.slice('/galley'.length)}`);
    return new Response(body, { status, headers: { 'content-type': TYPES[pathname.split('.').pop()] ?? 'application/octet-stream' } });
  },
};
