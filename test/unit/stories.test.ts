import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { SCHEMA } from 'galley';
import { storyName } from '../../stories/support/block-story.js';
import { stories, storyModules } from '../support/stories.js';

const REQUIRED = ['Default', 'Loading', 'Error', 'Empty', 'Long', 'RightToLeft'];
const titles = new Set(stories.map(({ title }) => title));

describe('the stories', () => {
  it('are all shown by the browser test', () => {
    const files = readdirSync(new URL('../../stories/', import.meta.url), { recursive: true, encoding: 'utf8' });
    const modules = files.flatMap((file) => /^(.*)\.stories\.ts$/.exec(file)?.[1] ?? []);
    assert.deepEqual(Object.keys(storyModules).sort(), modules.sort());
  });

  for (const element of ['Article', 'Header', 'Byline', 'Hero', 'Body']) {
    it(`show the ${element} in every state`, () => {
      const missing = REQUIRED.map((name) => `Elements/${element}/${name}`).filter((title) => !titles.has(title));
      assert.deepEqual(missing, []);
    });
  }

  it('show every block type, and the inline nodes, each under its name', () => {
    const shown = new Set(stories.filter(({ title }) => title.startsWith('Blocks/')).map(({ name }) => name));
    const missing = [...Object.keys(SCHEMA.blocks).map(storyName), 'InlineNodes'].filter((name) => !shown.has(name));
    assert.deepEqual(missing, []);
  });

  it('show every block type and inline node in the story that has its name', () => {
    const written = (name: string) =>
      JSON.stringify(stories.find((story) => story.name === name && story.title.startsWith('Blocks/'))?.args ?? {});
    const blocks = Object.keys(SCHEMA.blocks).filter(
      (type) => type !== 'unknown' && !written(storyName(type)).includes(`"type":"${type}"`),
    );
    const inline = Object.keys(SCHEMA.inline).filter((type) => !written('InlineNodes').includes(`"type":"${type}"`));
    assert.deepEqual([...blocks, ...inline], []);
  });
});
