import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { createHandler, type HandlerOptions } from '../../../src/export/handler.js';
import { isPrivate } from '../../../src/export/handler/address.js';

const STORY = { headline: 'Night ferries return', inLanguage: 'en', access: 'subscriber', standfirst: 'FREE standfirst', body: ['FREE', { type: 'gate' }, 'PAID', { type: 'image', src: 'https://delta.example/PAID.jpg', alt: 'PAID' }], footnotes: ['PAID'] };
/** Milliseconds after which what never answers is given up. */
const SOON = 50;
const ALLOW = ['https://delta.example/stories/'];
const at = (address: string, path = '/article') => `https://edge.example${path}?url=${encodeURIComponent(address)}`;
const GOOD = at('https://delta.example/stories/ferries.json');
const json = (value: unknown, init?: ResponseInit) => new Response(typeof value === 'string' ? value : JSON.stringify(value), init);
/** A handler whose sources answer so, and the addresses that it asked for. */
function handlerWith(answers: Readonly<Record<string, () => Response | Promise<Response>>>, options: HandlerOptions = {}) {
  const asked: string[] = [];
  const handler = createHandler({ allow: ALLOW, ...options, fetch: (url) => {
    asked.push(url);
    const answer = answers[url];
    return Promise.resolve(answer === undefined ? new Response(null, { status: 404 }) : answer());
  } });
  return { handler, asked };
}
const served = (options?: HandlerOptions) => handlerWith({ 'https://delta.example/stories/ferries.json': () => json(STORY) }, options);
const asks = (accept: string, address = GOOD) => new Request(address, { headers: { accept } });

test('one address, asked with six Accept headers, gives six right answers, none with a word behind the gate', async () => {
  const { handler } = served();
  const cases: readonly [string, string, RegExp][] = [
    ['text/html,application/xhtml+xml;q=0.9,*/*;q=0.8', 'text/html', /^<!doctype html>[^]*<galley-article>/],
    ['text/markdown', 'text/markdown', /^---\ntitle: "Night ferries return"/],
    ['text/html;q=0.1, text/plain;q=0.9', 'text/plain', /^Night ferries return\n\nFREE standfirst/],
    ['application/ld+json, */*;q=0', 'application/ld+json', /^\{"@context":"https:\/\/schema\.org"/],
    ['application/json', 'application/json', /^\{.*"headline"/],
    ['application/vnd.galley.fragment+html', 'application/vnd.galley.fragment+html', /^<galley-article>/],
  ];
  for (const [accept, type, begin] of cases) {
    const response = await handler(asks(accept));
    const text = await response.text();
    assert.equal(response.status, 200, accept);
    assert.equal(response.headers.get('content-type'), `${type}; charset=utf-8`);
    assert.equal(response.headers.get('vary'), 'Accept');
    assert.match(text, begin);
    assert.match(text, /FREE/);
    assert.doesNotMatch(text, /PAID/, accept);
  }
  assert.equal((await handler(asks('image/png'))).status, 406);
  assert.equal((await handler(new Request(GOOD))).headers.get('content-type'), 'text/html; charset=utf-8');
});

test('the end of a path asks for a format too, and is taken off before the article is looked for', async () => {
  const { handler, asked } = handlerWith({ 'https://delta.example/stories/ferries.json': () => json(STORY) }, { locate: ({ pathname }) => `https://delta.example/stories${pathname}.json` });
  for (const [path, type] of [['/ferries.md', 'text/markdown'], ['/ferries.txt', 'text/plain'], ['/ferries.jsonld', 'application/ld+json'], ['/ferries.html', 'text/html'], ['/ferries', 'text/html']] as const) {
    assert.equal((await handler(new Request(`https://edge.example${path}`))).headers.get('content-type'), `${type}; charset=utf-8`);
  }
  assert.deepEqual([...new Set(asked)], ['https://delta.example/stories/ferries.json']);
});

test('whoever may read all of it does, and no cache between keeps that', async () => {
  const { handler } = served({ access: (request) => (request.headers.get('cookie') === 'paid' ? 'full' : 'preview') });
  const paid = await handler(new Request(GOOD, { headers: { cookie: 'paid', accept: 'text/plain' } }));
  assert.match(await paid.text(), /PAID/);
  assert.match(paid.headers.get('cache-control') ?? '', /private/);
  assert.doesNotMatch(await (await handler(asks('text/plain'))).text(), /PAID/);
});

test('an answer has an ETag with our version, by which it is not sent twice', async () => {
  const { handler } = served();
  const first = await handler(asks('text/html'));
  const etag = first.headers.get('etag') ?? '';
  assert.match(etag, /^"galley-\d+\.\d+\.\d+-[\da-f]{32}"$/);
  assert.equal(first.headers.get('cache-control'), 'public, max-age=60');
  const again = await handler(new Request(GOOD, { headers: { 'if-none-match': `W/${etag}` } }));
  assert.equal(again.status, 304);
  assert.equal(await again.text(), '');
  assert.notEqual((await handler(asks('text/markdown'))).headers.get('etag'), etag);
  const head = await handler(new Request(GOOD, { method: 'HEAD' }));
  assert.equal(await head.text(), '');
  assert.equal(head.headers.get('etag'), etag);
});

test('an article may come in the body', async () => {
  const { handler, asked } = handlerWith({});
  const post = (body: string) => handler(new Request('https://edge.example/', { method: 'POST', body, headers: { accept: 'text/plain' } }));
  assert.match(await (await post(JSON.stringify(STORY))).text(), /FREE/);
  assert.equal((await post('{')).status, 422);
  assert.equal((await post('x'.repeat(6 * 1024 * 1024))).status, 413);
  assert.deepEqual(asked, []);
});

test('nothing is fetched that is not on the list, and no private address', async () => {
  const hostile = ['http://delta.example/stories/a.json', 'https://delta.example/other/a.json', 'https://delta.example.evil.example/stories/a.json', 'https://user@delta.example/stories/a.json', 'https://delta.example:8443/stories/a.json', 'https://delta.example/stories/../other/a.json', 'https://127.0.0.1/a.json', 'https://[::1]/a.json', 'https://2130706433/a.json', 'file:///etc/passwd', 'data:application/json,{}'];
  const { handler, asked } = handlerWith({}, { allow: [...ALLOW, 'https://127.0.0.1/', 'https://[::1]/', 'https://localhost/'] });
  for (const address of hostile) assert.equal((await handler(asks('text/html', at(address)))).status, 403, address);
  assert.equal((await handler(asks('text/html', at('no address')))).status, 400);
  assert.equal((await handler(asks('text/html', 'https://edge.example/'))).status, 400);
  assert.deepEqual(asked, []);
  for (const host of ['localhost', 'router', 'db.internal', '10.1.2.3', '172.20.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '224.0.0.1', '[::1]', '[fe80::1]', '[fd00::1]', '[::ffff:7f00:1]', '[64:ff9b::1]', '[2002:7f00:1::]']) assert.ok(isPrivate(host), host);
  for (const host of ['delta.example', '8.8.8.8', '172.32.0.1', '[2606:4700::1111]']) assert.ok(!isPrivate(host), host);
});

test('each step of a redirect is judged anew, and there are three at most', async () => {
  const to = (location: string) => () => new Response(null, { status: 302, headers: { location } });
  const from = 'https://delta.example/stories/';
  const { handler, asked } = handlerWith({
    [`${from}a`]: to('b'), [`${from}b`]: to(`${from}ferries.json`), [`${from}ferries.json`]: () => json(STORY),
    [`${from}out`]: to('https://127.0.0.1/secret'), [`${from}away`]: to('https://evil.example/'), [`${from}down`]: to('http://delta.example/stories/a'), [`${from}loop`]: to('loop'),
  });
  assert.equal((await handler(asks('text/html', at(`${from}a`)))).status, 200);
  for (const [name, status] of [['out', 403], ['away', 403], ['down', 403], ['loop', 502]] as const) assert.equal((await handler(asks('text/html', at(from + name)))).status, status, name);
  assert.ok(asked.every((url) => url.startsWith(from)));
  assert.equal(asked.filter((url) => url.endsWith('loop')).length, 4);
});

test('a source that is slow, large, broken or gone gets the status that says so', async () => {
  const from = 'https://delta.example/stories/';
  const slow = () => new Response(new ReadableStream({ pull: () => new Promise(() => undefined) }));
  let sent = 0;
  const endless = () => new Response(new ReadableStream({ pull(controller) { sent += 65_536; controller.enqueue(new Uint8Array(65_536).fill(32)); } }));
  const { handler } = handlerWith({
    [`${from}slow`]: slow, [`${from}never`]: () => new Promise<Response>(() => undefined), [`${from}endless`]: endless, [`${from}said`]: () => json(STORY, { headers: { 'content-length': '99999999' } }),
    [`${from}broken`]: () => json('{'), [`${from}down`]: () => json('', { status: 503 }), [`${from}gone`]: () => json('', { status: 410 }), [`${from}refused`]: () => Promise.reject(new TypeError('fetch failed')),
  }, { timeout: SOON, maxBytes: 1_000_000 });
  const cases = { slow: 504, never: 504, endless: 502, said: 502, broken: 502, down: 502, gone: 404, absent: 404, refused: 502 };
  for (const [name, status] of Object.entries(cases)) {
    const response = await handler(asks('text/html', at(from + name)));
    const text = await response.text();
    assert.equal(response.status, status, name);
    assert.match(text, /^[A-Z].*\.\n$/, 'a sentence');
    assert.doesNotMatch(text, /\bat \S+:\d+|fetch failed/, 'no trace');
    assert.equal(response.headers.get('cache-control'), 'no-store');
  }
  assert.ok(sent < 1_400_000, String(sent));
});

test('other methods are refused, and an embargo is kept unless it is lifted', async () => {
  const { handler } = served();
  const response = await handler(new Request(GOOD, { method: 'DELETE' }));
  assert.deepEqual([response.status, response.headers.get('allow')], [405, 'GET, HEAD, POST']);
  const post = (embargoedUntil: string, options: HandlerOptions = {}) => createHandler(options)(new Request('https://edge.example/', { method: 'POST', body: JSON.stringify({ ...STORY, embargoedUntil }) }));
  assert.equal((await post('2999-01-01')).status, 404);
  assert.equal((await post('2999-01-01', { rules: { embargoed: true } })).status, 200);
  assert.equal((await post('2999-01-01', { rules: { now: Date.parse('2999-02-01') } })).status, 200);
  // rules that are none lift nothing
  assert.equal((await post('2999-01-01', { rules: { now: 'soon', embargoed: true } as never })).status, 404);
  assert.equal((await post('2020-01-01T00:00:00Z')).status, 200);
});

test('behind node:http it is the same', async () => {
  const { handler } = served();
  const server = createServer((incoming, outgoing) => {
    void handler(new Request(`https://edge.example${incoming.url ?? '/'}`, { headers: incoming.headers as Record<string, string> })).then((response) => {
      outgoing.writeHead(response.status, Object.fromEntries(response.headers));
      if (response.body) Readable.fromWeb(response.body as never).pipe(outgoing);
      else outgoing.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const { port } = server.address() as AddressInfo;
    const { pathname, search } = new URL(GOOD);
    const response = await fetch(`http://127.0.0.1:${String(port)}${pathname}${search}`, { headers: { accept: 'text/markdown' } });
    assert.equal(response.headers.get('content-type'), 'text/markdown; charset=utf-8');
    assert.match(await response.text(), /# Night ferries return/);
  } finally {
    server.close();
  }
});
