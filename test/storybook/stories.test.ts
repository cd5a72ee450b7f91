import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { stories } from '../support/stories.js';
import { listen, pictureOf, WINDOW } from '../support/storybook-checks.js';
import { openStories, openStorybook, showStory, type StaticStorybook } from '../support/storybook.js';

/** Pages to work in, which say themselves what they are for. */
const TOOLS = ['Theme Lab', 'Proof'];

let book: StaticStorybook;

describe('the stories of the static Storybook', () => {
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

  it('shows every story without a complaint, and no two alike', async () => {
    const list: string[] = [];
    const byPicture = new Map<string, string[]>();
    const left = book.entries.filter(({ type }) => type === 'story');
    const showTheNext = async (): Promise<void> => {
      const page = await openStories(book);
      await page.setViewport(WINDOW);
      listen(book, page, list);
      for (let entry = left.shift(); entry; entry = left.shift()) {
        await showStory(page, entry.id);
        const hash = await pictureOf(page);
        byPicture.set(hash, [...(byPicture.get(hash) ?? []), `${entry.title}/${entry.exportName ?? ''}`]);
      }
      await page.close();
    };
    // two tabs: one waits for its picture while the other is rendered
    await Promise.all([showTheNext(), showTheNext()]);
    assert.deepEqual(list, []);
    assert.deepEqual(
      [...byPicture.values()].filter((alike) => alike.length > 1),
      [],
    );
  });
});
