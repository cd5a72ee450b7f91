import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { newTab } from '../../scripts/browser/launch.mjs';
import { stories } from '../support/stories.js';
import { openStories, openStorybook, settle, showStory, type StaticStorybook } from '../support/storybook.js';

/** What a story says on purpose that it does not find. */
const WANTED_FAILURES = /no-such-picture\.jpg/;
/** What stories are made to have said: that there is no document, and what their article lacks. The browser tests ask each for exactly that. */
const MEANT = /^<galley-[^]* See node_modules\/galley\/docs\/troubleshooting\.md#(?:status|offline|issues)$/;
/** Of which Storybook warns itself, in its own frame. */
const OWN_WARNING = "The 'ariaLabel' prop on 'PopoverProvider'";

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

/** Pages to work in, which say themselves what they are for. */
const TOOLS = ['Theme Lab', 'Proof'];

let book: StaticStorybook;

/** Notes in `list` what a page asks for beside the folder, what is not found, and what it complains of. */
function listen(page: Page, list: string[]): void {
  const { origin, href } = new URL(book.address);
  page.on('request', (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && !url.startsWith(href) && url !== `${origin}/favicon.ico`) list.push(url);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !WANTED_FAILURES.test(response.url())) list.push(`${String(response.status())} ${response.url()}`);
  });
  page.on('console', (message) => {
    const isMissing = WANTED_FAILURES.test(message.location().url ?? '');
    const isOwn = message.text().startsWith(OWN_WARNING) || MEANT.test(message.text());
    if ((message.type() === 'error' || message.type() === 'warn') && !isMissing && !isOwn) list.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => list.push(`${page.url()}: ${String(error)}`));
}

/** Opens a page of it until something is there; returns what was wrong. */
async function complaints(address: string, selector: string): Promise<string[]> {
  const page = await newTab(book.browser);
  const list: string[] = [];
  listen(page, list);
  await page.goto(book.address + address);
  await page.waitForSelector(selector);
  await page.waitForNetworkIdle({ idleTime: 100 });
  await page.close();
  return list;
}

/** A number that stands for the top of a page as it looks. */
async function pictureOf(page: Page): Promise<string> {
  const height = await page.evaluate(() => Math.ceil(document.body.scrollHeight));
  const clip = { x: 0, y: 0, width: 1280, height: Math.min(height, 3_000) };
  const picture = await page.screenshot({ clip, captureBeyondViewport: true, optimizeForSpeed: true });
  return createHash('sha256').update(picture).digest('hex');
}

/** What stands under "Show code" of a story, on its page of documentation. */
async function shownCode(docs: Page, id: string): Promise<string> {
  const place = await docs.waitForSelector(`[id$="${id}"].sb-anchor`);
  const button = await place?.waitForSelector('button::-p-text(Show code)');
  await button?.evaluate((node) => (node as HTMLElement).click());
  const code = await place?.waitForSelector('pre:not(galley-article pre)');
  return (await code?.evaluate((node) => node.textContent)) ?? '';
}

describe('the static Storybook', () => {
  before(async () => {
    book = await openStorybook();
  });
  after(() => book?.close());

  it('has every story, and a page of documentation for each group', () => {
    const shown = book.entries.filter(({ type }) => type === 'story');
    assert.deepEqual(shown.map(({ title, exportName }) => `${title}/${exportName ?? ''}`).sort(), stories.map(({ title }) => title).sort());
    const documented = new Set(book.entries.filter(({ type }) => type === 'docs').map(({ title }) => title));
    assert.deepEqual(
      shown.map(({ title }) => title).filter((title) => !documented.has(title) && !TOOLS.includes(title)),
      [],
    );
  });

  it('shows its frame from any folder, and asks nobody else for anything', async () => {
    assert.deepEqual(await complaints('?path=/story/elements-header--default', '#storybook-preview-iframe'), []);
  });

  it('shows every story without a complaint, and no two alike', async () => {
    const page = await openStories(book);
    const list: string[] = [];
    listen(page, list);
    const byPicture = new Map<string, string[]>();
    for (const { id, title, exportName = '' } of book.entries.filter(({ type }) => type === 'story')) {
      await showStory(page, id);
      const hash = await pictureOf(page);
      byPicture.set(hash, [...(byPicture.get(hash) ?? []), `${title}/${exportName}`]);
    }
    await page.close();
    assert.deepEqual(list, []);
    assert.deepEqual(
      [...byPicture.values()].filter((alike) => alike.length > 1),
      [],
    );
  });

  it('shows every page of documentation without a complaint', async () => {
    const docs = book.entries.filter(({ type }) => type === 'docs');
    const found: string[] = [];
    const next = async (): Promise<void> => {
      for (let entry = docs.shift(); entry; entry = docs.shift()) {
        found.push(...(await complaints(`iframe.html?viewMode=docs&id=${entry.id}`, '.sbdocs-content')));
      }
    };
    await Promise.all([next(), next(), next()]);
    assert.deepEqual(found, []);
  });

  it('tells the code that shows the same in a blank page', async () => {
    const stories = await openStories(book);
    const docs = await newTab(book.browser);
    const blank = await newTab(book.browser);
    for (const page of [docs, blank]) await page.setViewport({ width: 1280, height: 900 });
    for (const id of PASTED) {
      // a page behind another paints no frames
      await stories.bringToFront();
      await showStory(stories, id);
      const wanted = await pictureOf(stories);
      await docs.bringToFront();
      const address = `${book.address}iframe.html?viewMode=docs&id=${id.replace(/--.*/, '--docs')}`;
      if (docs.url() !== address) await docs.goto(address);
      const code = await shownCode(docs, id);
      assert.match(code, /<galley-/, id);
      await blank.bringToFront();
      await blank.goto(new URL('/blank', book.address).href);
      await blank.setContent(
        `<!doctype html><html lang="en"><title>Blank</title><style>body { margin: 0 }</style>${code.replaceAll('"dist/', '"/dist/')}`,
      );
      await settle(blank);
      assert.equal(await pictureOf(blank), wanted, `${id}\n${code.slice(0, 600)}`);
    }
    for (const page of [stories, docs, blank]) await page.close();
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
