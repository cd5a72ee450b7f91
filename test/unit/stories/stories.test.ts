import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LAYOUTS, SCHEMA, SIDES, type Definition } from 'galley';
import { STATES } from '../../../src/elements/states.js';
import { REGIONS } from '../../../src/schema/name.js';
import { stylesheet } from '../../../src/blocks/stylesheet.js';
import { OPENINGS } from '../../../src/templates/arrangement.js';
import { storyName } from '../../../stories/support/story-name.js';
import { FIGURES } from '../../../stories/support/figures.js';
import { missingStories, requiredStories } from '../../../stories/support/required.js';
import { adviceFor, stories } from '../../support/stories.js';

const titles = stories.map(({ title }) => title);
const required = requiredStories({ stylesheet, states: STATES, regions: REGIONS, openings: OPENINGS });
const written = (start: string, name: string) =>
  JSON.stringify(stories.find((story) => story.title.startsWith(start) && story.name === name)?.args ?? {});

/** Fields that choose how something is set: their words have stories of their own, or change nothing that is seen. */
const ELSEWHERE = ['design', 'display', 'layout', 'side'];

/** The words of every list that readers can see the choice of, by field: `kind=correction`. */
function words(definitions: readonly Definition[]): readonly string[] {
  return definitions.flatMap(({ fields }) =>
    Object.entries(fields).flatMap(([name, field]) =>
      field.kind === 'enum' && !field.machine && !field.computed && !ELSEWHERE.includes(name)
        ? field.values.map((value) => `${name}=${String(value)}`)
        : [],
    ),
  );
}

/** Every word that a story says, and by which field. */
function said(value: unknown, name = '', found = new Set<string>()): Set<string> {
  if (typeof value === 'string') found.add(`${name}=${value}`);
  else if (Array.isArray(value)) for (const item of value) said(item, name, found);
  else if (value !== null && typeof value === 'object') for (const [key, inner] of Object.entries(value)) said(inner, key, found);
  return found;
}

describe('the stories', () => {
  it('are all there that elements, states, arrangements, genres and layouts ask for', () => {
    assert.deepEqual(missingStories(required, titles).map(adviceFor), []);
  });

  it('are missed by name', () => {
    assert.deepEqual(missingStories(['Blocks/Layouts/Page', 'Elements/Hero/Default'], ['Blocks/Layouts/Page']), ['Elements/Hero/Default']);
    for (const title of ['Elements/Article/Stale', 'Arrangements/Openings/TextRightToLeft', 'Blocks/Layouts/InsetStart']) {
      assert.ok(required.includes(title), title);
    }
    assert.equal(adviceFor('Elements/Hero/Far'), 'Elements/Hero/Far is missing: export Far from stories/hero.stories.ts.');
    assert.match(adviceFor('Arrangements/Others/Far'), /export Far from a file .* title "Arrangements\/Others"/);
  });

  it('show every inline node', () => {
    const missing = Object.keys(SCHEMA.inline).filter((type) => !written('Blocks/', 'InlineNodes').includes(`"type":"${type}"`));
    assert.deepEqual(missing, [], 'stories/articles/inline.ts has a sentence for each of them');
  });

  it('show every genre in the story that has its name', () => {
    const designs = required.flatMap((title) => /^Arrangements\/Designs\/(\w+)$/.exec(title)?.[1] ?? []);
    const design = (name: string) => name.replace(/(?!^)[A-Z]/g, '-$&').toLowerCase();
    assert.deepEqual(
      designs.filter((name) => !written('Arrangements/Designs/', name).includes(`"design":"${design(name)}"`)),
      [],
      'each of these stories in stories/designs.stories.ts has another design than its name says',
    );
  });

  it('show every layout and side in the story that has its name, with every block that is set as a figure', () => {
    assert.ok(FIGURES.length > 4);
    for (const layout of LAYOUTS) {
      for (const side of [undefined, ...SIDES]) {
        const text = written('Blocks/Layouts/', storyName(side ? `${layout}-${side}` : layout));
        if (text === '{}') continue;
        const count = (word: string) => text.split(word).length - 1;
        const where = `stories/layouts.stories.ts, ${layout} ${side ?? ''}: not as many as stories/support/figures.ts has`;
        assert.equal(count(`"layout":"${layout}"`), FIGURES.length, where);
        if (side) assert.equal(count(`"side":"${side}"`), FIGURES.length, where);
      }
    }
  });

  it('say every word of every list that a reader can see the choice of', () => {
    const found = said(stories.map(({ args }) => args));
    // the story Kickers makes its articles while it is shown
    const kickers = words([SCHEMA.objects['kicker'] as Definition]);
    const wanted = words([
      SCHEMA.article,
      ...Object.values(SCHEMA.blocks),
      ...Object.values(SCHEMA.inline),
      ...Object.values(SCHEMA.objects),
    ]);
    assert.deepEqual(
      [...new Set(wanted)].filter((word) => !found.has(word) && !kickers.includes(word)),
      [],
      'no story says these: add each to an article of stories/articles/, or to the example of its block in stories/blocks/',
    );
  });
});
