import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { execFile } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import puppeteer, { type Browser } from 'puppeteer-core';
import { ensureBrowser } from '../../scripts/ensure-browser.mjs';
import { commandPath, projectFolder } from '../../scripts/project.mjs';
import { chromiumFlags } from '../../scripts/test-environment.mjs';
import { stories } from '../support/stories.js';

const FOLDER = '/any/folder/';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};
const built = mkdtempSync(path.join(tmpdir(), 'galley-storybook-'));
let server: Server;
let browser: Browser;
const run = promisify(execFile);

/** Serves the static Storybook from a folder of a site, and nothing beside it. */
function serve(): Promise<Server> {
  const listening = createServer(({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const file = path.join(built, pathname.slice(FOLDER.length) || 'index.html');
    response.setHeader('content-type', TYPES[path.extname(file)] ?? 'application/octet-stream');
    if (pathname.startsWith(FOLDER) && existsSync(file)) response.end(readFileSync(file));
    else response.writeHead(404).end();
  });
  return new Promise((resolve) => listening.listen(0, '127.0.0.1', () => resolve(listening)));
}

async function launch(): Promise<void> {
  const { executablePath, env } = await ensureBrowser();
  browser = await puppeteer.launch({ executablePath, env: { ...process.env, ...env }, args: chromiumFlags });
}

/** Opens a page of it until something is there; returns what was asked for beside the folder, and what was not found. */
async function strayRequests(address: string, selector: string): Promise<string[]> {
  const site = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const page = await browser.newPage();
  const stray: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && !url.startsWith(site + FOLDER) && url !== `${site}/favicon.ico`) stray.push(url);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && response.url().startsWith(site + FOLDER)) stray.push(response.url());
  });
  await page.goto(site + FOLDER + address);
  await page.waitForSelector(selector, { timeout: 30_000 });
  await page.close();
  return stray;
}

describe('the static Storybook', () => {
  before(async () => {
    const command = [commandPath('storybook', 'storybook'), 'build', '--output-dir', built, '--disable-telemetry'];
    await Promise.all([run(process.execPath, command, { cwd: projectFolder, maxBuffer: 1e8 }), launch()]);
    server = await serve();
  });
  after(async () => {
    await browser?.close();
    server?.close();
    rmSync(built, { recursive: true, force: true });
  });

  it('has every story, and a page of documentation for each group', () => {
    interface Index {
      readonly entries: Readonly<Record<string, { readonly type: string; readonly title: string; readonly exportName?: string }>>;
    }
    const { entries } = JSON.parse(readFileSync(path.join(built, 'index.json'), 'utf8')) as Index;
    const list = Object.values(entries);
    const shown = list.filter(({ type }) => type === 'story').map(({ title, exportName }) => `${title}/${exportName ?? ''}`);
    const documented = list.filter(({ type }) => type === 'docs').map(({ title }) => title);
    assert.deepEqual(shown.sort(), stories.map(({ title }) => title).sort());
    assert.deepEqual(documented.sort(), [...new Set(list.map(({ title }) => title))].sort());
  });

  it('shows its frame and a story from any folder, and asks nobody else for anything', async () => {
    const pages = [
      strayRequests('?path=/story/elements-header--default', '#storybook-preview-iframe'),
      strayRequests('iframe.html?viewMode=story&id=elements-article--feature', '.galley-closing'),
    ];
    assert.deepEqual((await Promise.all(pages)).flat(), []);
  });

  it('documents attributes, properties, events, slots, states and custom properties', async () => {
    const page = await browser.newPage();
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${String(port)}${FOLDER}iframe.html?viewMode=docs&id=elements-article--docs`);
    await page.waitForFunction(() => document.body.textContent?.includes('galley-ready'), { timeout: 30_000 });
    const text = await page.evaluate(() => document.body.textContent ?? '');
    for (const name of [
      'Attributes',
      'theme',
      'issues',
      'reload()',
      'galley-ready',
      '(default)',
      ':state(stale)',
      '--galley-color-accent',
    ]) {
      assert.ok(text.includes(name), name);
    }
    assert.doesNotMatch(text, /#\w+:|getUpdateComplete/);
  });
});
