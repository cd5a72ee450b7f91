/** A site of several pages with Next, between which a reader goes without loading a page: the part of the promise that one page cannot show. */
import assert from 'node:assert/strict';
import { cpSync, rmSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { examples } from '../../scripts/examples.js';
import { inProject } from '../../scripts/project.mjs';
import { startBrowser } from '../packed/open.js';
import { answer } from './look.js';
import { start, type ServedSite } from './serve.js';
import { lay, npm } from './site.js';

const example = examples.find(({ name }) => name === 'next');
/** A first installation, and a build on a busy machine. */
const timeout = 600_000;

/** What is seen of the page that is open: pages that were left may stand there hidden. */
const read = () => {
  const articles = [...document.querySelectorAll('galley-article')].filter((element) => element.checkVisibility());
  const ids = [...document.querySelectorAll('[id]')].filter((element) => element.checkVisibility()).map(({ id }) => id);
  return {
    path: location.pathname,
    headlines: articles.map((element) => element.querySelector('h1, h2')?.textContent),
    areSet: articles.every((element) => element.querySelectorAll(':scope > [data-galley]').length === 1 && element.matches(':state(ready)')),
    twice: ids.filter((id, index) => ids.indexOf(id) !== index),
  };
};

const STORY = 'Night ferries return to the delta';
const OTHER = 'The dogs are counted';
const seen = (path: string, ...headlines: readonly string[]) => ({ path, headlines, areSet: true, twice: [] });

export const describeNextPages = (): void => void describe('a site of several pages with Next', { timeout: 2 * timeout }, () => {
  let browser: Browser;
  let folder = '';

  before(
    async () => {
      browser = await startBrowser();
      assert.ok(example);
      folder = await lay(example);
      cpSync(inProject('test/frameworks/next/several'), folder, { recursive: true });
    },
    { timeout },
  );
  after(async () => {
    await browser.close();
    if (folder !== '') rmSync(folder, { recursive: true, force: true });
  });

  for (const mode of ['development', 'production']) {
    describe(`in ${mode}`, () => {
      let site: ServedSite | undefined;
      let tab: Page;
      let messages: string[];

      before(
        async () => {
          if (mode === 'production') await npm(folder, 'run', 'build');
          site = await start(folder, 'npx', 'next', mode === 'production' ? 'start' : 'dev');
        },
        { timeout },
      );
      after(() => site?.stop());

      const open = async (path: string) => {
        tab = await browser.newPage();
        messages = [];
        tab.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
        tab.on('pageerror', (error) => messages.push(String(error)));
        await tab.setRequestInterception(true);
        tab.on('request', (request) => void answer(request));
        await tab.evaluateOnNewDocument(() => {
          document.addEventListener('readystatechange', () => {
            if (document.readyState === 'interactive') document.querySelectorAll('galley-article *').forEach((element) => ((element as { isServed?: boolean }).isServed = true));
          });
        });
        // a server of development answers its own name alone
        await tab.goto(`${site?.url.replace('127.0.0.1', 'localhost') ?? ''}${path}`, { waitUntil: 'networkidle0' });
      };
      const press = (words: string) => tab.locator(`::-p-xpath(//a[.="${words}"] | //button[.="${words}"])`).click();
      /** What is seen, once it is what is wanted or a while has passed. */
      const settled = async (wanted: object) => {
        await tab.waitForFunction((text, code) => JSON.stringify((0, eval)(`(${code})()`)) === text, { timeout: 20_000 }, JSON.stringify(wanted), read.toString()).catch(() => undefined);
        return tab.evaluate(read);
      };
      const close = async () => {
        assert.deepEqual(messages.filter((message) => !/Download the React DevTools|Lit is in dev mode|\[HMR\]|\[Fast Refresh\]/.test(message)), []);
        await tab.close();
      };

      it('keeps the nodes of the server, there and back', { timeout: 120_000 }, async () => {
        await open('');
        assert.deepEqual(await settled(seen('/', STORY)), seen('/', STORY));
        const kept = () => tab.evaluate(() => [...document.querySelectorAll('main > galley-article *')].filter((element) => element.checkVisibility()).every((element) => (element as { isServed?: boolean }).isServed));
        assert.equal(await kept(), true);
        await press('To two');
        assert.deepEqual(await settled(seen('/two', STORY, OTHER)), seen('/two', STORY, OTHER));
        await tab.goBack();
        assert.deepEqual(await settled(seen('/', STORY)), seen('/', STORY));
        await tab.goForward();
        assert.deepEqual(await settled(seen('/two', STORY, OTHER)), seen('/two', STORY, OTHER));
        await press('To cached');
        assert.deepEqual(await settled(seen('/cached', STORY)), seen('/cached', STORY));
        await press('To none');
        assert.deepEqual(await settled(seen('/none')), seen('/none'));
        await close();
      });

      it('shows two articles, and one that is made once, as they were served', { timeout: 120_000 }, async () => {
        for (const [path, ...headlines] of [['two', STORY, OTHER], ['cached', STORY]] as const) {
          await open(path);
          assert.deepEqual(await settled(seen(`/${path}`, ...headlines)), seen(`/${path}`, ...headlines));
          await close();
        }
      });

      it('shows a new article in the place of another, and takes one away', { timeout: 120_000 }, async () => {
        await open('change');
        assert.deepEqual(await settled(seen('/change', STORY)), seen('/change', STORY));
        await press('Another');
        assert.deepEqual(await settled(seen('/change', OTHER)), seen('/change', OTHER));
        await press('To none');
        assert.deepEqual(await settled(seen('/none')), seen('/none'));
        await tab.goBack();
        assert.deepEqual(await settled(seen('/change', OTHER)), seen('/change', OTHER));
        await press('None');
        assert.deepEqual(await settled(seen('/change')), seen('/change'));
        await close();
      });
    });
  }
});
