import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build as esbuild } from 'esbuild';
import puppeteer, { type Browser } from 'puppeteer-core';
import { build as vite } from 'vite';
import { ensureBrowser } from '../../scripts/ensure-browser.mjs';
import { chromiumFlags, testEnvironment } from '../../scripts/test-environment.mjs';
import { installed, site } from './consumer.js';
import { serveFolder, type ServedFolder } from './serve.js';

const STORY = { headline: 'Night ferries return', inLanguage: 'en', author: 'Mira Sol', body: ['First paragraph.', 'Second paragraph.'] };
const MAIN = "import 'galley/define';\nimport 'galley/galley.css';\n";
const page = (
  head: string,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Site</title><link rel="icon" href="data:,">${head}</head>
<body><galley-article src="/story.json"></galley-article></body></html>`;

/** What a reader and a developer find on an opened page. */
interface Opened {
  readonly headlines: readonly string[];
  readonly text: string;
  readonly isStyled: boolean;
  readonly complaints: readonly string[];
}

describe('a site with the package installed', () => {
  let browser: Browser;
  let server: ServedFolder;

  before(async () => {
    const { executablePath, env } = await ensureBrowser();
    browser = await puppeteer.launch({ executablePath, args: chromiumFlags, env: { ...process.env, ...testEnvironment, ...env } });
    mkdirSync(path.join(site, 'public'), { recursive: true });
    for (const folder of [site, path.join(site, 'public')]) writeFileSync(path.join(folder, 'story.json'), JSON.stringify(STORY));
    writeFileSync(path.join(site, 'main.js'), MAIN);
    server = await serveFolder(site);
  });
  after(async () => {
    await browser.close();
    server.stop();
  });

  async function open(address: string): Promise<Opened> {
    const tab = await browser.newPage();
    const complaints: string[] = [];
    tab.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
    });
    tab.on('pageerror', (error) => complaints.push(String(error)));
    tab.on('requestfailed', (request) => complaints.push(`${request.url()} failed`));
    tab.on('response', (response) => {
      if (!response.ok()) complaints.push(`${response.url()} ${String(response.status())}`);
    });
    await tab.goto(new URL(address, server.url).href);
    await tab.waitForFunction(() => document.querySelector('galley-article h1'));
    const found = await tab.evaluate(() => ({
      headlines: [...document.querySelectorAll('h1')].map(({ textContent }) => textContent),
      text: document.querySelector('galley-article')?.innerText ?? '',
      isStyled: getComputedStyle(document.querySelector('galley-article') ?? document.body).getPropertyValue('--galley-css') !== '',
    }));
    await tab.close();
    return { ...found, complaints };
  }

  async function showsTheStory(address: string): Promise<void> {
    const { headlines, text, isStyled, complaints } = await open(address);
    assert.deepEqual(complaints, []);
    assert.deepEqual(headlines, [STORY.headline]);
    assert.ok(isStyled);
    for (const words of [STORY.author, ...STORY.body]) assert.ok(text.includes(words), words);
  }

  it('is built by Vite, and opens', async () => {
    writeFileSync(path.join(site, 'index.html'), page('<script type="module" src="/main.js"></script>'));
    const outDir = path.join(site, 'vite-out');
    await vite({ root: site, configFile: false, base: './', logLevel: 'error', build: { outDir, reportCompressedSize: false } });
    await showsTheStory('vite-out/index.html');
  });

  it('is built by esbuild, in parts that load when they are needed, and opens', async () => {
    const outdir = path.join(site, 'esbuild-out');
    await esbuild({
      entryPoints: [path.join(site, 'main.js')],
      outdir,
      bundle: true,
      splitting: true,
      minify: true,
      format: 'esm',
      tsconfigRaw: {},
      logLevel: 'error',
    });
    writeFileSync(
      path.join(outdir, 'index.html'),
      page('<link rel="stylesheet" href="main.css"><script type="module" src="main.js"></script>'),
    );
    await showsTheStory('esbuild-out/index.html');
  });

  it('opens without a build, with the one file', async () => {
    const dist = `/${path.relative(site, installed)}/dist`;
    const links = `<link rel="stylesheet" href="${dist}/galley.css"><script type="module" src="${dist}/cdn/galley.js"></script>`;
    writeFileSync(path.join(site, 'plain.html'), page(links));
    await showsTheStory('plain.html');
  });

  it('opens without its stylesheet linked: the element brings it', async () => {
    const script = `/${path.relative(site, installed)}/dist/cdn/galley.js`;
    writeFileSync(path.join(site, 'unstyled.html'), page(`<script type="module" src="${script}"></script>`));
    await showsTheStory('unstyled.html');
  });
});
