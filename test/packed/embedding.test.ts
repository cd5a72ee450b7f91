import assert from 'node:assert/strict';
import { copyFileSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { build as vite } from 'vite';
import { example } from '../support/documentation.js';
import { bundle } from './bundle.js';
import { installed, site } from './consumer.js';
import { inNode } from './node.js';
import { openTab, startBrowser, type OpenedTab } from './open.js';
import { serveFolder, type ServedFolder } from './serve.js';

/** The article of the README. */
const STORY = example('README.md', 'json', '"headline"');
const { headline, author, body } = JSON.parse(STORY) as { headline: string; author: string; body: string[] };
const FERRY = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

const page = (content: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Site</title><link rel="icon" href="data:,"></head><body>${content}</body></html>`;

describe('a site with the package installed, as the documentation has it,', () => {
  let browser: Browser;
  let server: ServedFolder;

  before(async () => {
    browser = await startBrowser();
    mkdirSync(path.join(site, 'public'), { recursive: true });
    for (const folder of [site, path.join(site, 'public')]) {
      writeFileSync(path.join(folder, 'story.json'), STORY);
      writeFileSync(path.join(folder, 'ferry.jpg'), FERRY);
    }
    server = await serveFolder(site);
  });
  after(async () => {
    await browser.close();
    server.stop();
  });

  /** What a site without a build hosts. */
  const copyForPages = () => {
    cpSync(path.join(installed, 'dist/cdn'), path.join(site, 'galley'), { recursive: true });
    copyFileSync(path.join(installed, 'dist/galley.css'), path.join(site, 'galley/galley.css'));
  };

  const open = (file: string, options = {}) => openTab(browser, new URL(file, server.url).href, options);

  const headlinesOf = (tab: Page) => tab.evaluate(() => [...document.querySelectorAll('h1')].map(({ textContent }) => textContent));

  async function showsTheStory({ tab, complaints }: OpenedTab): Promise<void> {
    const text = await tab.evaluate(() => document.querySelector('galley-article')?.innerText ?? '');
    const isStyled = await tab.evaluate(
      () => getComputedStyle(document.querySelector('galley-article') ?? document.body).getPropertyValue('--galley-css') !== '',
    );
    assert.deepEqual(complaints, []);
    assert.deepEqual(await headlinesOf(tab), [headline]);
    assert.ok(isStyled);
    for (const words of [author, ...body]) assert.ok(text.includes(words), words);
    await tab.close();
  }

  /** One article, then another in the same element, without a word of complaint. */
  async function showsOneStoryAfterAnother({ tab, complaints, remarks }: OpenedTab): Promise<void> {
    const first = await headlinesOf(tab);
    const element = await tab.$('galley-article');
    await tab.click('button');
    await tab.waitForFunction((before: string) => document.querySelector('h1')?.textContent !== before, {}, first[0] ?? '');
    assert.deepEqual([first, await headlinesOf(tab)], [['Night ferries return'], ['The bridge is open']]);
    assert.ok(
      await element?.evaluate((node) => node === document.querySelector('galley-article') && node.innerText.includes('Another paragraph.')),
    );
    assert.deepEqual(complaints, []);
    assert.equal(remarks.length, 2, 'galley-ready is heard once for each article');
    await tab.close();
  }

  it('opens without a build, with the folder and the sheet', async () => {
    copyForPages();
    writeFileSync(path.join(site, 'plain.html'), page(example('README.md', 'html', 'src="galley/galley.js"')));
    await showsTheStory(await open('plain.html'));
  });

  it('opens without a build, with one file and nothing beside it', async () => {
    copyFileSync(path.join(installed, 'dist/cdn/galley.all.js'), path.join(site, 'galley.all.js'));
    writeFileSync(
      path.join(site, 'one-file.html'),
      page('<script type="module" src="galley.all.js"></script><galley-article src="story.json"></galley-article>'),
    );
    await showsTheStory(await open('one-file.html'));
  });

  it('opens without its stylesheet linked: the element brings it', async () => {
    const script = `/${path.relative(site, installed)}/dist/cdn/galley.js`;
    writeFileSync(
      path.join(site, 'unstyled.html'),
      page(`<script type="module" src="${script}"></script><galley-article src="story.json"></galley-article>`),
    );
    await showsTheStory(await open('unstyled.html'));
  });

  it('is built by Vite, and opens', async () => {
    writeFileSync(path.join(site, 'index.html'), page(example('README.md', 'html', "import 'galley/define'")));
    const outDir = path.join(site, 'vite-out');
    await vite({ root: site, configFile: false, base: './', logLevel: 'error', build: { outDir, reportCompressedSize: false } });
    await showsTheStory(await open('vite-out/index.html'));
  });

  it('is built by esbuild, in parts that load when they are needed, and opens', async () => {
    writeFileSync(path.join(site, 'main.js'), "import 'galley/define';\nimport 'galley/galley.css';\n");
    await bundle('main.js', 'esbuild-out');
    const links = '<link rel="stylesheet" href="esbuild-out/main.css"><script type="module" src="esbuild-out/main.js"></script>';
    writeFileSync(path.join(site, 'esbuild.html'), page(`${links}<galley-article src="story.json"></galley-article>`));
    await showsTheStory(await open('esbuild.html'));
  });

  it('renders articles with React, and another one when it says so', async () => {
    writeFileSync(path.join(site, 'reader.jsx'), example('docs/embedding.md', 'jsx', 'createRoot'));
    await bundle('reader.jsx', 'react-out');
    const links = '<link rel="stylesheet" href="react-out/reader.css"><script type="module" src="react-out/reader.js"></script>';
    writeFileSync(path.join(site, 'react.html'), page(`<div id="root"></div>${links}`));
    await showsOneStoryAfterAnother(await open('react.html'));
  });

  it('renders articles with Vue, and another one when it says so', async () => {
    writeFileSync(path.join(site, 'Reader.vue'), example('docs/embedding.md', 'vue', '<template>'));
    writeFileSync(
      path.join(site, 'vue.js'),
      "import { createApp } from 'vue';\nimport Reader from './Reader.vue';\ncreateApp(Reader).mount('#root');\n",
    );
    await bundle('vue.js', 'vue-out');
    const links = '<link rel="stylesheet" href="vue-out/vue.css"><script type="module" src="vue-out/vue.js"></script>';
    writeFileSync(path.join(site, 'vue.html'), page(`<div id="root"></div>${links}`));
    await showsOneStoryAfterAnother(await open('vue.html'));
  });

  it('renders on a server, complete without script, and is taken over as it stands with it', async () => {
    const { stdout: markup } = await inNode(`${example('README.md', 'js', 'renderToString')}\nprocess.stdout.write(html);`);
    copyForPages();
    writeFileSync(path.join(site, 'server.html'), page(`<link rel="stylesheet" href="galley/galley.css">${markup}`));
    writeFileSync(
      path.join(site, 'server-and-script.html'),
      page(`<link rel="stylesheet" href="galley/galley.css">${markup}<script type="module" src="galley/galley.js"></script>`),
    );
    const shown = await Promise.all(
      [await open('server.html', { script: false }), await open('server-and-script.html')].map(async ({ tab, complaints }) => {
        const headlines = await headlinesOf(tab);
        const found = await tab.$eval('galley-article', (element) => [element.outerHTML, element.innerText, element.matches(':defined')]);
        await tab.close();
        return { headlines, complaints, found };
      }),
    );
    const [without, within] = shown;
    assert.deepEqual([without?.complaints, within?.complaints], [[], []]);
    assert.deepEqual(without?.headlines, ['Night ferries return']);
    assert.ok(String(without?.found[1]).includes('First paragraph.'));
    assert.deepEqual([without?.found[0], within?.found[0]], [markup, markup]);
    assert.deepEqual([without?.found[2], within?.found[2]], [false, true]);
  });
});
