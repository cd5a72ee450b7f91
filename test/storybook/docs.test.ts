import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { newTab } from '../../scripts/browser/launch.mjs';
import { listen, pictureOf, WINDOW } from '../support/storybook-checks.js';
import { openStories, openStorybook, settle, showStory, type StaticStorybook } from '../support/storybook.js';

/** Stories whose code is pasted: every way that a story is made in. The first of a page has no code of its own there. */
const PASTED = [
  'elements-article--feature',
  'elements-article--right-to-left',
  'elements-article--inline-json',
  'elements-article--loose-text',
  'elements-article--composed',
  'elements-header--second-level',
  'elements-byline--portrait',
  'elements-hero--pair',
  'blocks-text--paragraph-directions',
  'kitchen-sink--arabic-script',
  'arrangements-designs--review',
];

let book: StaticStorybook;
/** What stands under "Show code" of these, by their ids: it is read where their pages are opened anyway. */
const codes = new Map<string, string>();

/** Opens a page of it until something is there, and looks at it; returns what was wrong. */
async function complaints(address: string, selector: string, look?: (page: Page) => Promise<void>): Promise<string[]> {
  const page = await newTab(book.browser);
  const list: string[] = [];
  listen(book, page, list);
  await page.goto(book.address + address);
  await page.waitForSelector(selector);
  await page.waitForNetworkIdle({ idleTime: 100 });
  await look?.(page);
  await page.close();
  return list;
}

/** What stands under "Show code" of a story, on its page of documentation. It asks again by itself: a page behind another paints no frames. */
async function shownCode(docs: Page, id: string): Promise<string> {
  const code = await docs.waitForFunction(
    (end) => {
      const place = document.querySelector(`[id$="${end}"].sb-anchor`);
      const buttons = [...(place?.querySelectorAll('button') ?? [])];
      buttons.find(({ textContent }) => textContent?.includes('Show code'))?.click();
      return [...(place?.querySelectorAll('pre') ?? [])].find((pre) => !pre.closest('galley-article'))?.textContent;
    },
    { polling: 50 },
    id,
  );
  return (await code.jsonValue()) ?? '';
}

/** Keeps the code of those stories that stand on a page of documentation. */
const keepCode = (page: string) => async (docs: Page) => {
  for (const id of PASTED.filter((id) => page === id.replace(/--.*/, '--docs'))) codes.set(id, await shownCode(docs, id));
};

describe('the documentation of the static Storybook', () => {
  before(async () => {
    book = await openStorybook();
  });
  after(() => book?.close());

  it('shows its frame from any folder, and asks nobody else for anything', async () => {
    assert.deepEqual(await complaints('?path=/story/elements-header--default', '#storybook-preview-iframe'), []);
  });

  it('shows every page of documentation without a complaint', async () => {
    const docs = book.entries.filter(({ type }) => type === 'docs');
    const found: string[] = [];
    const next = async (): Promise<void> => {
      for (let entry = docs.shift(); entry; entry = docs.shift()) {
        found.push(...(await complaints(`iframe.html?viewMode=docs&id=${entry.id}`, '.sbdocs-content', keepCode(entry.id))));
      }
    };
    await Promise.all([next(), next(), next()]);
    assert.deepEqual(found, []);
  });

  it('tells the code that shows the same in a blank page', async () => {
    const stories = await openStories(book);
    const blank = await newTab(book.browser);
    for (const page of [stories, blank]) await page.setViewport(WINDOW);
    for (const id of PASTED) {
      // a page behind another paints no frames
      await stories.bringToFront();
      await showStory(stories, id);
      const wanted = await pictureOf(stories);
      const code = codes.get(id) ?? '';
      assert.match(code, /<galley-/, id);
      await blank.bringToFront();
      await blank.goto(new URL('/blank', book.address).href);
      await blank.setContent(
        `<!doctype html><html lang="en"><title>Blank</title><style>body { margin: 0 }</style>${code.replaceAll('"dist/', '"/dist/')}`,
      );
      await settle(blank);
      assert.equal(await pictureOf(blank), wanted, `${id}\n${code.slice(0, 600)}`);
    }
    for (const page of [stories, blank]) await page.close();
  });

  it('documents attributes, properties, events, slots, states and custom properties', async () => {
    const page = await newTab(book.browser);
    await page.goto(`${book.address}iframe.html?viewMode=docs&id=elements-article--docs`);
    await page.waitForFunction(() => document.body.textContent?.includes('galley-ready'));
    const text = await page.evaluate(() => document.body.textContent ?? '');
    await page.close();
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
