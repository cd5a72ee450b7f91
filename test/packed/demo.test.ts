import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { build } from 'vite';
import { inProject } from '../../scripts/project.mjs';
import { strictPolicy } from '../support/strict-policy.mjs';
import { openTab, startBrowser } from './open.js';
import { serveFolder, type ServedFolder } from './serve.js';

const PAGES = readdirSync(inProject('demo')).filter((file) => file.endsWith('.html'));
const WIDTHS = [360, 1280];

/** What a page has come to: its headlines, and what was forbidden, thrown or said to be wrong so far. */
interface Opened {
  readonly headlines: readonly string[];
  readonly complaints: readonly string[];
  readonly tab: Page;
}

/** So often two pages are looked at until they look the same: what they do when there is nothing else to do comes late on a busy machine. */
const LOOKS = 60;

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
    return { headlines, complaints, tab };
  }

  async function lookTheSame(...tabs: readonly Page[]): Promise<boolean> {
    for (let look = 0; look < LOOKS; look++) {
      const [first, ...others] = await Promise.all(tabs.map((tab) => tab.screenshot({ fullPage: true })));
      if (first && others.every((picture) => Buffer.from(picture).equals(first))) return true;
      await pause(250);
    }
    return false;
  }

  it('stands under the policy that the page on embedding promises', () => {
    const promised = readFileSync(inProject('docs/embedding.md'), 'utf8').replaceAll(/\s+/g, ' ');
    assert.ok(promised.includes(strictPolicy('…')));
  });

  for (const page of PAGES) {
    for (const width of WIDTHS) {
      it(`looks the same under a strict policy, which forbids nothing of it: ${page} at ${String(width)} px`, async () => {
        const [without, under] = await Promise.all([open(free, page, width), open(strict, page, width)]);
        assert.ok(await lookTheSame(without.tab, under.tab), 'the pictures differ');
        await Promise.all([without.tab.close(), under.tab.close()]);
        assert.deepEqual([without.complaints, under.complaints], [[], []]);
        assert.ok(without.headlines.length > 0);
        assert.deepEqual(under.headlines, without.headlines);
      });
    }
  }
});
