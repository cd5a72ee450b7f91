import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BREAK_VARIANTS, LAYOUTS, SCHEMA, SIDES, type ArticleInput } from 'galley';
import { kitchenArabic } from '../../../stories/articles/kitchen-arabic.js';
import { kitchenLatin } from '../../../stories/articles/kitchen-latin.js';
import { kitchenMixed } from '../../../stories/articles/kitchen-mixed.js';

/** The articles, by the name of what their file exports: stories/articles/kitchen-latin.ts and its like. */
const sinks: Readonly<Record<string, ArticleInput>> = { kitchenArabic, kitchenLatin, kitchenMixed };

/** A type that an article cannot name itself: what could not be read becomes one. */
const MADE_BY_THE_PARSER = ['unknown'];
/** Fields that no reader sees, that stand in another's place, or that say the same as another. */
const LEFT_OUT = ['dir', 'byline', 'shortened', 'calendars'];

/** Every value that a field of this name has anywhere in an article. */
function valuesOf(name: string, value: unknown, found = new Set<unknown>()): Set<unknown> {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, inner] of Object.entries(value)) {
    if (key === name) found.add(inner);
    valuesOf(name, inner, found);
  }
  return found;
}

const missing = (wanted: readonly unknown[], name: string, article: ArticleInput): readonly unknown[] => {
  const found = valuesOf(name, article);
  return wanted.filter((value) => !found.has(value));
};

describe('the kitchen sink', () => {
  for (const [name, article] of Object.entries(sinks)) {
    const where = `add each of these to stories/articles/${name.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`)}.ts, or to its -body.ts; for a block without an example make stories/blocks/<type>.ts, from which its place follows`;

    it(`has every block and inline type in ${name}`, () => {
      // plain strings are texts and paragraphs without saying so
      const types = [...Object.keys(SCHEMA.blocks), ...Object.keys(SCHEMA.inline)].filter((type) => type !== 'text');
      assert.deepEqual(
        missing(types, 'type', article).filter((type) => !MADE_BY_THE_PARSER.includes(String(type))),
        [],
        where,
      );
    });

    it(`has a block of a publisher's own in ${name}`, () => {
      assert.ok([...valuesOf('type', article)].some((type) => String(type).includes('/')));
    });

    it(`has every layout, side and kind of pause in ${name}`, () => {
      // what says no layout stands in line
      const layouts = LAYOUTS.filter((layout) => layout !== 'inline');
      const lists = [
        missing(layouts, 'layout', article),
        missing(SIDES, 'side', article),
        missing(BREAK_VARIANTS, 'variant', article),
        missing([2, 3, 4, 5, 6], 'level', article),
      ];
      assert.deepEqual(lists.flat(), [], where);
    });

    it(`has every field of an article that is shown in ${name}`, () => {
      const fields = Object.entries(SCHEMA.article.fields).filter(([field, { machine }]) => !machine && !LEFT_OUT.includes(field));
      assert.deepEqual(
        fields.map(([field]) => field).filter((field) => !(field in article)),
        [],
        where,
      );
    });
  }
});
