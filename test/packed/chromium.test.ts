import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import type { Browser } from 'puppeteer-core';
import { COMPLETE } from '../support/complete-articles.js';
import { articles } from './articles.js';
import { site } from './consumer.js';
import { inNode } from './node.js';
import { openTab, startBrowser } from './open.js';

/** Everything that leaves a server, of one article; what is under embargo too. */
const WRITE = `
import { renderPage, renderToString } from 'galley/html';
import { toJsonLd } from 'galley/export/json-ld';
import { toMarkdown } from 'galley/export/markdown';
import { toText } from 'galley/export/text';
const rules = { embargoed: true, ads: { every: 3, minHeight: 250 }, links: { target: '_blank' } };
const write = (article) => [renderToString(article, { rules }), renderPage(article, { rules, locate: true }), toText(article, { rules }).text, toMarkdown(article, { rules }).markdown, JSON.stringify(toJsonLd(article, { rules }))];
`;
const inputs: readonly unknown[] = [...articles, ...[...COMPLETE.values()].map((json) => JSON.parse(json) as unknown)];

describe('the package in Chromium, bundled for browsers', () => {
  let browser: Browser;
  before(async () => { browser = await startBrowser(); });
  after(() => browser.close());

  it('writes all that a server does, byte for byte as Node', async () => {
    const { outputFiles } = await build({ stdin: { contents: `${WRITE}globalThis.write = write;`, resolveDir: site }, bundle: true, write: false, format: 'iife', target: 'es2022', tsconfigRaw: {}, logLevel: 'error' });
    const { tab } = await openTab(browser, 'about:blank');
    await tab.addScriptTag({ content: outputFiles[0]?.text ?? '' });
    const inBrowser = await tab.evaluate((given) => given.map((each) => (globalThis as unknown as { write(article: unknown): string[] }).write(each)), inputs);
    // too long for an argument
    const file = path.join(site, 'chromium-inputs.json');
    writeFileSync(file, JSON.stringify(inputs));
    const { stdout } = await inNode(`${WRITE}import { readFileSync } from 'node:fs'; console.log(JSON.stringify(JSON.parse(readFileSync(process.argv[1], 'utf8')).map(write)));`, file);
    rmSync(file);
    const inServer = JSON.parse(stdout) as string[][];
    assert.ok(inServer.length > 10);
    inServer.forEach((texts, index) => { assert.deepEqual(inBrowser[index], texts); });
  });
});
