import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { newTab } from '../../scripts/browser/launch.mjs';
import { launchBrowser } from '../../scripts/ensure-browser.mjs';
import { inProject } from '../../scripts/project.mjs';
import { isStorybookBuilt, storybookFolder } from '../../scripts/storybook.mjs';

const FOLDER = '/any/folder/';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.vtt': 'text/vtt',
  '.jpg': 'image/jpeg',
};

/** An entry of the index of a built Storybook. */
export interface Entry {
  readonly id: string;
  readonly type: 'story' | 'docs';
  readonly title: string;
  readonly name: string;
  readonly exportName?: string;
}

/** A Storybook, served from a folder of a site, with a browser to open it in. */
export interface StaticStorybook {
  /** Where it begins, with a slash at the end. */
  readonly address: string;
  readonly entries: readonly Entry[];
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Serves Storybook as it was built, and beside it only the package: `dist/` of the project at `/dist/`. */
export async function openStorybook(): Promise<StaticStorybook> {
  if (!isStorybookBuilt()) throw new Error('storybook-static is not built of the files as they are: npm run build-storybook');
  const [browser, server] = await Promise.all([launchBrowser(), serve(storybookFolder)]);
  const { entries } = JSON.parse(readFileSync(path.join(storybookFolder, 'index.json'), 'utf8')) as { entries: Record<string, Entry> };
  return {
    address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}${FOLDER}`,
    entries: Object.values(entries),
    browser,
    async close() {
      await browser.close();
      server.close();
    },
  };
}

function serve(built: string): Promise<Server> {
  const listening = createServer(({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const file = pathname.startsWith('/dist/') ? inProject(pathname) : path.join(built, pathname.slice(FOLDER.length) || 'index.html');
    response.setHeader('content-type', TYPES[path.extname(file)] ?? 'application/octet-stream');
    if (/^\/(?:any\/folder|dist)\//.test(pathname) && existsSync(file)) response.end(readFileSync(file));
    else if (pathname === '/favicon.ico') response.writeHead(204).end();
    else if (pathname === '/blank') response.setHeader('content-type', 'text/html').end('<!doctype html><title>Blank</title>');
    else response.writeHead(404).end();
  });
  return new Promise((resolve) => listening.listen(0, '127.0.0.1', () => resolve(listening)));
}

interface Channel {
  once(type: string, listener: () => void): void;
  on(type: string, listener: (data: unknown) => void): void;
  emit(type: string, data: unknown): void;
}
declare const __STORYBOOK_ADDONS_CHANNEL__: Channel;

/** A page that shows one story after the other, without loading anything twice. */
export async function openStories({ browser, address, entries }: StaticStorybook): Promise<Page> {
  const page = await newTab(browser);
  await page.setViewport({ width: 1280, height: 900 });
  const first = entries.find(({ type }) => type === 'story');
  // checks of accessibility have a test of their own
  await page.goto(`${address}iframe.html?viewMode=story&id=${first?.id ?? ''}&globals=a11y.manual:!true`);
  await page.waitForSelector('#storybook-root galley-article');
  return page;
}

/** Shows a story with this in the toolbar, and waits until it has nothing more to do. */
export async function showStory(page: Page, id: string, globals: Readonly<Record<string, string>> = {}): Promise<void> {
  await page.evaluate(
    async (storyId, chosen) => {
      const channel = __STORYBOOK_ADDONS_CHANNEL__;
      const rendered = new Promise<void>((resolve) => {
        // the one that was there may be rendered once more for the toolbar
        channel.on('storyRendered', (id) => { if (id === storyId) resolve(); });
        for (const type of ['storyErrored', 'storyThrewException', 'storyMissing']) channel.once(type, resolve);
      });
      channel.emit('updateGlobals', { globals: chosen });
      channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
      await rendered;
    },
    id,
    globals,
  );
  await settle(page);
}

/** Waits until the elements and the pictures of a page have nothing more to do, but not for ever: one that is replaced meanwhile never says so. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let round = 0; round < 3; round++) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      await Promise.all(['article', 'body'].map((name) => customElements.whenDefined(`galley-${name}`)));
      const elements = document.body.querySelectorAll<HTMLElement & { updateComplete?: Promise<unknown> }>('*');
      // The timer keeps a promise from being collected that nothing else holds.
      await Promise.race([Promise.all([...elements].map(({ updateComplete }) => updateComplete)), new Promise((resolve) => setTimeout(resolve, 5_000))]);
    }
    const pictures = [...document.images];
    for (const picture of pictures) picture.loading = 'eager';
    await Promise.race([Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined))), new Promise((resolve) => setTimeout(resolve, 5_000))]);
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}
