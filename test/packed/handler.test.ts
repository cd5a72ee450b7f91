import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { site } from './consumer.js';
import { serveWorker, type ServedWorker } from './worker-process.js';

/** The sources of the articles stand in the worker: it asks nothing of the network. */
const WORKER = `\
import { createHandler } from 'galley/handler';
const story = { headline: 'Ferries', inLanguage: 'en', body: ['FREE', { type: 'gate' }, 'PAID'] };
const handler = createHandler({
  allow: ['https://delta.example/'],
  locate: ({ pathname }) => 'https://delta.example' + pathname + '.json',
  fetch: async (url) => (url.endsWith('/ferries.json') ? Response.json(story) : url.endsWith('/out.json') ? new Response(null, { status: 302, headers: { location: 'https://127.0.0.1/' } }) : new Response(null, { status: 404 })),
});
export default { fetch: (request) => handler(request) };
`;

describe('the handler in workerd', () => {
  let worker: ServedWorker | undefined;
  const ask = (name: string, accept: string) => fetch(new URL(name, worker?.url), { headers: { accept } });

  before(async () => {
    const outfile = path.join(site, 'handler-out/worker.js');
    await build({ stdin: { contents: WORKER, resolveDir: site }, outfile, bundle: true, format: 'esm', target: 'es2022', conditions: ['workerd', 'worker', 'browser'], tsconfigRaw: {}, logLevel: 'error' });
    worker = await serveWorker(outfile);
  });
  after(() => worker?.stop());

  it('gives each format that is asked for, with nothing behind the gate', async () => {
    for (const type of ['text/html', 'text/markdown', 'text/plain', 'application/ld+json', 'application/json', 'application/vnd.galley.fragment+html']) {
      const response = await ask('ferries', type);
      const text = await response.text();
      assert.equal(response.status, 200, text);
      assert.equal(response.headers.get('content-type'), `${type}; charset=utf-8`);
      assert.match(text, /FREE/);
      assert.doesNotMatch(text, /PAID/);
    }
  });

  it('says by its status what is wrong', async () => {
    assert.equal((await ask('none', 'text/html')).status, 404);
    assert.equal((await ask('out', 'text/html')).status, 403);
    assert.equal((await ask('ferries', 'image/png')).status, 406);
    const { headers } = await ask('ferries', 'text/html');
    assert.equal((await fetch(new URL('ferries', worker?.url), { headers: { accept: 'text/html', 'if-none-match': headers.get('etag') ?? '' } })).status, 304);
  });
});
