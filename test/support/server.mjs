import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { policyPage } from './policy-page.mjs';
import { samples } from './samples.mjs';

/**
 * A small server of faults for tests of `src`, mounted in the test runner. Everything is under `/fault/`:
 *
 * - `/fault/ok?body=…&delay=…`  that JSON text (default `{}`), after so many milliseconds
 * - `/fault/status?code=…&body=…`  that status (default 500)
 * - `/fault/html`  a page of HTML with status 200, as a misconfigured site answers
 * - `/fault/hang`  headers never come
 * - `/fault/truncated`  the connection breaks in the middle of the body
 * - `/fault/slow?body=…&step=…`  the body one character at a time, `step` milliseconds apart (default 20)
 * - `/fault/loop`  sends on to itself without end
 * - `/fault/moved?to=…`  sends on to another address
 * - `/fault/large?bytes=…&declared`  so many bytes of JSON (default 20 MB), with or without saying so beforehand
 * - `/fault/picture`  a picture of one pixel
 * - `/fault/drawing?width=…&height=…&delay=…`  a picture of that size, after so many milliseconds
 * - `/fault/font?delay=…`  a font, after so many milliseconds
 * - `/fault/page?name=…`  the page that was posted to this address before
 * - `/fault/fixtures`  the names of the fixtures, as JSON
 */
const pages = new Map();

const faults = {
  async ok(context, { body = '{}', delay = '0' }) {
    await pause(Number(delay));
    sendJson(context, 200, body);
  },
  status(context, { code = '500', body = '{}' }) {
    sendJson(context, Number(code), body);
  },
  html(context) {
    context.type = 'text/html';
    context.body = '<!doctype html><title>Not found</title><p>There is nothing here.';
  },
  hang(context) {
    context.respond = false;
  },
  truncated(context) {
    context.respond = false;
    const { res } = context;
    res.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    res.write('{"headline":"A story that', () => res.destroy());
  },
  async slow(context, { body = '{}', step = '20' }) {
    context.respond = false;
    const { res } = context;
    res.writeHead(200, { 'content-type': 'application/json' });
    for (const character of body) {
      if (res.destroyed) return;
      res.write(character);
      await pause(Number(step));
    }
    res.end();
  },
  loop(context) {
    context.redirect('/fault/loop');
  },
  moved(context, { to = '/fault/ok' }) {
    context.redirect(to);
  },
  async large(context, { bytes = '20000000', declared }) {
    context.respond = false;
    const { res } = context;
    const piece = ' '.repeat(65_536);
    res.writeHead(200, { 'content-type': 'application/json', ...(declared === undefined ? {} : { 'content-length': bytes }) });
    const closed = once(res, 'close');
    for (let sent = 0; sent < Number(bytes) && !res.destroyed; sent += piece.length) {
      const isRoom = res.write(piece.slice(0, Number(bytes) - sent));
      if (!isRoom) await Promise.race([closed, new Promise((resolve) => res.once('drain', resolve))]);
    }
    res.end();
  },
  picture(context) {
    context.type = 'image/gif';
    context.body = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
  },
  async drawing(context, { width = '300', height = '200', delay = '0' }) {
    await pause(Number(delay));
    context.type = 'image/svg+xml';
    context.body = `<svg xmlns="http://www.w3.org/2000/svg" width="${Number(width)}" height="${Number(height)}"><rect width="100%" height="100%" fill="teal"/></svg>`;
  },
  /** A page of another site: says to the page around it what it is told to, and again what it is asked. */
  frame(context, { say = '[]', hostile = '' }) {
    context.type = 'text/html';
    context.body = `<!doctype html><title>Frame</title><button>In the frame</button><script>
      const all = JSON.parse(decodeURIComponent(${JSON.stringify(encodeURIComponent(say))}));
      for (const each of all) parent.postMessage(each, '*');
      addEventListener('message', ({ data }) => { parent.postMessage({ heard: data }, '*'); });
      if (${JSON.stringify(hostile)}) {
        for (const attempt of [() => { top.location.href = '/fault/ok'; }, () => { alert('x'); }, () => { top.document.body.remove(); }]) try { attempt(); } catch {}
        for (let count = 0; count < 10000; count++) parent.postMessage({ 'datawrapper-height': { a: 1000 + count } }, '*');
      }
    </script>`;
  },
  async font(context, { delay = '0' }) {
    await pause(Number(delay));
    context.type = 'font/woff2';
    context.body = await readFile(new URL('../../node_modules/storybook/assets/browser/nunito-sans-bold.woff2', import.meta.url));
  },
  async page(context, { name }) {
    if (context.method !== 'POST') {
      context.type = 'text/html';
      context.body = pages.get(name) ?? '<!doctype html><title>Nothing was posted here</title>';
      return;
    }
    let text = '';
    for await (const part of context.req.setEncoding('utf8')) text += part;
    pages.set(name, text);
    context.status = 204;
  },
  async fixtures(context) {
    const files = await readdir(new URL('../fixtures/', import.meta.url)).catch(() => []);
    const names = files.filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -'.json'.length));
    sendJson(context, 200, JSON.stringify(names.sort()));
  },
};

/** Koa middleware: answers `/fault/…`, `/policy/…` and `/shared/samples/…`, leaves every other request alone. */
export async function middleware(context, next) {
  const name = /^\/fault\/(\w+)$/.exec(context.path)?.[1];
  if (name === undefined || !Object.hasOwn(faults, name)) return policyPage(context, () => samples(context, next));
  context.set('cache-control', 'no-store');
  await faults[name](context, context.query);
}

function sendJson(context, status, body) {
  context.status = status;
  context.type = 'application/json';
  context.body = body;
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
