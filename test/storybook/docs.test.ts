import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { newTab } from '../../scripts/browser/launch.mjs';
import { inProject } from '../../scripts/project.mjs';
import { storybookFolder } from '../../scripts/storybook.mjs';
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

  it('lists the headings of a page of documentation, and none scrolls sideways', async () => {
    const page = await newTab(book.browser);
    await page.setViewport({ width: 1400, height: 900 });
    for (const { id, title } of book.entries.filter(({ type }) => type === 'docs')) {
      await page.goto(`${book.address}iframe.html?viewMode=docs&id=${id}`);
      await page.waitForSelector('.sbdocs-content');
      // the list is made after the page; those of stories have more headings than it takes
      if (title.startsWith('Start/')) await page.waitForFunction(() => {
        const listed = new Set([...document.querySelectorAll('.toc-wrapper a, nav a')].map(({ textContent }) => textContent));
        return [...document.querySelectorAll('.sbdocs-content h2')].every((heading) => heading.closest('galley-article') !== null || listed.has(heading.textContent));
      });
      const room = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(room <= 1400, `${id} is ${String(room)} px wide`);
    }
    await page.close();
  });

  it('tells agents every page of stories with its element, and every page of docs', () => {
    const { components } = JSON.parse(readFileSync(path.join(storybookFolder, 'manifests/components.json'), 'utf8')) as { components: Record<string, { name: string; apiDescription?: string; stories: { id: string }[] }> };
    const told = Object.values(components);
    assert.deepEqual(told.flatMap(({ stories }) => stories.map(({ id }) => id)).sort(), book.entries.filter(({ type }) => type === 'story').map(({ id }) => id).sort());
    assert.deepEqual(told.map(({ name }) => name).filter((name) => name.startsWith('galley-')).sort(), ['galley-article', 'galley-body', 'galley-byline', 'galley-contents', 'galley-header', 'galley-hero']);
    assert.match(components['elements-article']?.apiDescription ?? '', /## Attributes\n.*`src`/s);
    const { docs } = JSON.parse(readFileSync(path.join(storybookFolder, 'manifests/docs.json'), 'utf8')) as { docs: Record<string, { path: string; content: string }> };
    const theming = Object.values(docs).find((page) => page.path === 'docs/theming.md');
    assert.equal(theming?.content, readFileSync(inProject('docs/theming.md'), 'utf8'));
  });
});
