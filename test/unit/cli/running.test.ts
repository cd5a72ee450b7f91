import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { limits } from '../../../scripts/limits.mjs';
import { inProject } from '../../../scripts/project.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'galley-running-'));
const running: ChildProcess[] = [];
after(() => {
  for (const each of running) each.kill();
  rmSync(folder, { recursive: true, force: true });
});
const put = (name: string, document: unknown) => writeFileSync(path.join(folder, name), typeof document === 'string' ? document : JSON.stringify(document, null, 2));
const STORY = { headline: 'Ferries', inLanguage: 'en', embargoedUntil: '2999-01-01', body: ['one', { type: 'image', src: 'javascript:alert(1)' }, 'two'] };

/** A command that runs, and what waits for words that it prints. */
function galley(...args: string[]) {
  const child = spawn(process.execPath, [inProject('dist/cli/galley.js'), ...args], { cwd: folder });
  running.push(child);
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => { printed += text; });
  return {
    child,
    async words(wanted: RegExp): Promise<RegExpExecArray> {
      for (const end = Date.now() + limits.wait; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 20))) {
        const found = wanted.exec(printed);
        if (found === null) continue;
        printed = printed.slice(found.index + found[0].length);
        return found;
      }
      throw new Error(`"${String(wanted)}" does not come: ${printed}`);
    },
  };
}

describe('galley validate --watch', () => {
  it('says what is wrong again when a file is saved', async () => {
    put('watched.json', STORY);
    const { words } = galley('validate', '--watch', 'watched.json');
    await words(/watched\.json:\d+:\d+ error refused-url \/body\/1\/src/);
    put('watched.json', { ...STORY, body: ['one'] });
    await words(/0 errors/);
    put('watched.json', '{');
    await words(/fatal json-syntax/);
  });
});

describe('galley preview', () => {
  it('shows the file, its issues and its places, and tells when it is saved', async () => {
    put('shown.json', STORY);
    const [, address = ''] = await galley('preview', 'shown.json', '--port', '0').words(/(http:\/\/127\.0\.0\.1:\d+\/)/);
    const get = async (place: string) => (await fetch(address + place)).text();
    assert.match(await get(''), /<iframe title="The article">/);
    assert.match(await get('page.js'), /EventSource/);
    const page = await get('article?theme=wire&dir=rtl&scheme=dark');
    assert.match(page, /<html lang="en" dir="rtl">[^]*color-scheme: dark[^]*data-galley-at="\/body\/2"[^>]*>two/);
    assert.doesNotMatch(page, /javascript:/);
    const state = JSON.parse(await get('state')) as { text: string; issues: { line: number; words: string }[]; places: Record<string, { line: number }> };
    assert.equal(state.text.split('\n')[(state.places['/body/2']?.line ?? 0) - 1]?.trim(), '"two"');
    assert.ok(state.issues.some(({ line }) => line === state.places['/body/1/src']?.line));
    const events = await fetch(`${address}events`);
    const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader();
    assert.match((await reader?.read())?.value ?? '', /here/);
    put('shown.json', '{ "headline": "<b>", ');
    assert.match((await reader?.read())?.value ?? '', /data: saved/);
    await reader?.cancel();
    assert.match(await get('article'), /<p>.+<\/p>/);
    assert.equal((await fetch(`${address}etc/passwd`)).status, 404);
  });

  it('serves pictures and recordings beside the file, whole or in a range, and nothing else', async () => {
    mkdirSync(path.join(folder, 'desk/pictures'), { recursive: true });
    mkdirSync(path.join(folder, 'desk/.hidden'));
    mkdirSync(path.join(folder, 'desk-of-others'));
    put('desk/story.json', { ...STORY, body: [{ type: 'image', src: 'pictures/a%20b.svg', alt: '' }] });
    for (const name of ['outside.png', 'desk-of-others/a.png', 'desk/.hidden/a.png', 'desk/.secret.png', 'desk/notes.txt', 'desk/.env']) put(name, 'SECRET');
    put('desk/pictures/a b.svg', '0123456789');
    put('desk/none.mp4', '');
    for (const [link, to] of [['out.png', '../outside.png'], ['env.png', '.env'], ['hidden.png', '.hidden/a.png'], ['others', '../desk-of-others'], ['circle.png', 'circle.png']] as const) symlinkSync(to, path.join(folder, 'desk', link));
    symlinkSync('pictures/a b.svg', path.join(folder, 'desk/within.svg'));
    const [, port = ''] = await galley('preview', 'desk/story.json', '--port', '0').words(/http:\/\/127\.0\.0\.1:(\d+)\//);
    interface Got { readonly status: number | undefined; readonly headers: Readonly<Record<string, unknown>>; readonly body: string }
    const get = (place: string, headers = {}, method = 'GET') =>
      new Promise<Got>((resolve) =>
        request({ port, host: '127.0.0.1', path: place, headers, method }, (response) => {
          let body = '';
          response.setEncoding('utf8').on('data', (text: string) => { body += text; }).on('end', () => { resolve({ status: response.statusCode, headers: response.headers, body }); });
        }).end(),
      );
    assert.match((await get('/article')).body, /src="pictures\/a%20b\.svg"/);
    const whole = await get('/pictures/a%20b.svg');
    assert.deepEqual([whole.status, whole.headers['content-type'], whole.body], [200, 'image/svg+xml', '0123456789']);
    assert.match(String(whole.headers['content-security-policy']), /default-src 'none'.*sandbox/);
    assert.equal((await get('/within.svg?v=2')).body, '0123456789');
    assert.deepEqual([(await get('/none.mp4')).status, (await get('/pictures/a%20b.svg', {}, 'HEAD')).body], [200, '']);
    for (const [range, status, body, where] of [['bytes=2-4', 206, '234', 'bytes 2-4/10'], ['bytes=7-', 206, '789', 'bytes 7-9/10'], ['bytes=-2', 206, '89', 'bytes 8-9/10'], ['bytes=8-99', 206, '89', 'bytes 8-9/10'], ['bytes=10-', 416, '', 'bytes */10'], ['bytes=-0', 416, '', 'bytes */10'], ['bytes=5-2', 200, '0123456789', undefined], ['lines=1-2', 200, '0123456789', undefined]] as const) {
      const got = await get('/within.svg', { range });
      assert.deepEqual([got.status, got.body, got.headers['content-range']], [status, body, where], range);
    }
    const refused = ['/../outside.png', '/%2e%2e/outside.png', '/..%2foutside.png', '/..%5coutside.png', '/pictures/../../outside.png', '//outside.png', '/.secret.png', '/%2esecret.png', '/.hidden/a.png', '/out.png', '/env.png', '/hidden.png', '/others/a.png', '/circle.png', '/notes.txt', '/story.json', '/pictures', '/pictures/', '/none.png', '/a%00.png', '/%', `/${folder}/outside.png`];
    for (const place of refused) {
      const { status, body } = await get(place);
      assert.deepEqual([status, body.includes('SECRET')], [404, false], place);
    }
  });

  it('answers nobody who asks by another name', async () => {
    put('named.json', STORY);
    const [, port = ''] = await galley('preview', 'named.json', '--port', '0').words(/http:\/\/127\.0\.0\.1:(\d+)\//);
    const status = (place: string, headers = {}) => new Promise((resolve) => request({ port, host: '127.0.0.1', path: place, headers }, ({ statusCode }) => { resolve(statusCode); }).end());
    assert.equal(await status('/state', { host: 'evil.example' }), 403);
    for (const place of ['//', '//[', 'http://[/', '/..//..']) assert.equal(await status(place), 404, place);
    assert.equal(await status('/'), 200);
  });

  it('ends with 2 where it was not used as it is meant', () => {
    for (const args of [[], ['none.json'], ['a.json', 'b.json'], ['shown.json', '--port', 'x']]) assert.equal(spawnSync(process.execPath, [inProject('dist/cli/galley.js'), 'preview', ...args], { cwd: folder }).status, 2, args.join(' '));
  });
});

describe('galley upgrade', () => {
  const upgrade = (input: string | undefined, ...args: string[]) => spawnSync(process.execPath, [inProject('dist/cli/galley.js'), 'upgrade', ...args], { cwd: folder, encoding: 'utf8', input });

  it('gives a document the newest version, and changes nothing else', () => {
    const { status, stdout } = upgrade(JSON.stringify(STORY));
    assert.equal(status, 0);
    assert.deepEqual(JSON.parse(stdout), { schemaVersion: 1, ...STORY });
  });

  it('writes into the files where it is told to, and leaves alone what it cannot upgrade', () => {
    put('old.json', STORY);
    put('newer.json', { schemaVersion: 99 });
    put('broken.json', '{');
    const { status, stderr } = upgrade(undefined, '--write', 'old.json', 'newer.json', 'broken.json');
    assert.equal(status, 1);
    assert.match(stderr, /newer\.json: It is of version 99[^]*broken\.json: This is no JSON/);
    assert.equal((JSON.parse(readFileSync(path.join(folder, 'old.json'), 'utf8')) as { schemaVersion: number }).schemaVersion, 1);
    assert.equal(readFileSync(path.join(folder, 'broken.json'), 'utf8'), '{');
    assert.equal(upgrade(undefined, 'old.json', 'newer.json').status, 2);
  });
});
