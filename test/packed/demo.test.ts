import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { build } from 'vite';
import { inProject } from '../../scripts/project.mjs';
import { strictPolicy } from '../support/strict-policy.mjs';
import { openTab, startBrowser } from './open.js';
import { serveFolder, type ServedFolder } from './serve.js';

const PAGES = readdirSync(inProject('demo')).filter((file) => file.endsWith('.html'));
const WIDTHS = [360, 1280];

/** What a page has come to: its headlines, its picture, and what was forbidden, thrown or said to be wrong. */
interface Opened {
  readonly headlines: readonly string[];
  readonly picture: Uint8Array;
  readonly complaints: readonly string[];
}

describe('the demo, built', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'galley-demo-'));
  let browser: Browser;
  let free: ServedFolder;
  let strict: ServedFolder;

  before(async () => {
    await build({ configFile: inProject('vite.config.ts'), logLevel: 'error', build: { outDir: folder } });
    browser = await startBrowser();
    [free, strict] = await Promise.all([serveFolder(folder), serveFolder(folder, 'strict')]);
  });
  after(async () => {
    await browser.close();
    free.stop();
    strict.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open({ url }: ServedFolder, page: string, width: number): Promise<Opened> {
    const { tab, complaints } = await openTab(browser, new URL(page, url).href, { width });
    const headlines = await tab.evaluate(async () => {
      while (document.querySelector('galley-article:defined:not(:state(ready))')) await new Promise((resolve) => setTimeout(resolve, 20));
      const images = [...document.images].map((image) => image.decode());
      await Promise.all([...images, document.fonts.ready]);
      return [...document.querySelectorAll('galley-article .galley-headline')].map(({ textContent }) => textContent);
    });
    const picture = await tab.screenshot({ fullPage: true });
    await tab.close();
    return { headlines, picture, complaints };
  }

  it('stands under the policy that the page on embedding promises', () => {
    const promised = readFileSync(inProject('docs/embedding.md'), 'utf8').replaceAll(/\s+/g, ' ');
    assert.ok(promised.includes(strictPolicy('…')));
  });

  for (const page of PAGES) {
    for (const width of WIDTHS) {
      it(`looks the same under a strict policy, which forbids nothing of it: ${page} at ${String(width)} px`, async () => {
        const [without, under] = await Promise.all([open(free, page, width), open(strict, page, width)]);
        assert.deepEqual([without.complaints, under.complaints], [[], []]);
        assert.ok(without.headlines.length > 0);
        assert.deepEqual(under.headlines, without.headlines);
        assert.ok(Buffer.from(under.picture).equals(without.picture), 'the pictures differ');
      });
    }
  }
});
