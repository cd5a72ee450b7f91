import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BREAK_VARIANTS, LAYOUTS, parseArticle, SCHEMA, SIDES, type Article } from 'galley';
import { COMPLETE } from '../../support/complete-articles.js';
import { assertStrict } from '../../support/judge.js';

const LEAST = 350;
const LANGUAGES = ['ar', 'de', 'en', 'fa', 'fa-AF', 'hi', 'ja', 'ps', 'ur', 'zh'];

/** What could not be read becomes this. */
const MADE_BY_THE_PARSER = ['unknown'];

type Json = Readonly<Record<string, unknown>>;

const read = new Map([...COMPLETE].map(([name, text]) => [name, parseArticle(text)]));
const articles: readonly (readonly [string, Article])[] = [...read].map(([name, { article }]) => [name, article]);

/** Every object in a piece of data, from the outside in. */
function objectsIn(value: unknown): readonly Json[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inner : [value as Json, ...inner];
}

const ofType = (value: unknown, type: string) => objectsIn(value).filter((node) => node['type'] === type);
const textOf = (value: unknown): string => objectsIn(value).map((node) => (typeof node['value'] === 'string' ? node['value'] : '')).join('');
const paragraphsOf = ({ body }: Article) => ofType(body, 'paragraph').map((node) => textOf(node['children']));
const valuesOf = (name: string): ReadonlySet<unknown> => new Set(articles.flatMap(([, article]) => objectsIn([article.body, article.hero, article.footnotes]).map((node) => node[name])));

function wordsIn(text: string, language: string): number {
  return [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].filter(({ isWordLike }) => isWordLike).length;
}

const subtag = (tag: string) => tag.split('-')[0] ?? tag;

describe('the complete articles', () => {
  for (const [name, { article, issues }] of read) {
    const language = article.inLanguage ?? '';

    it(`are read without an issue: ${name}`, () => {
      assert.deepEqual(issues, []);
      assertStrict(article, name);
    });

    it(`are long enough to be read as one: ${name}`, () => {
      const words = wordsIn(paragraphsOf(article).join('\n'), language);
      assert.ok(words >= LEAST, `${name} has ${String(words)} words in its paragraphs, and needs ${String(LEAST)}`);
    });

    it(`have somebody who wrote them, a name, a number, a date and words of another language: ${name}`, () => {
      assert.ok((article.contributors?.length ?? 0) > 0 && article.datePublished !== undefined && article.standfirst !== undefined);
      for (const type of ['mention', 'time']) assert.ok(ofType(article.body, type).length > 0, `${name} has no ${type} in its text`);
      assert.match(textOf(article.body), /\p{Nd}/u);
      const foreign = ofType(article.body, 'span').map(({ lang }) => subtag(String(lang)));
      assert.ok(foreign.some((lang) => lang !== subtag(language)), `${name} has no span in another language`);
    });
  }

  it('are sixteen or more, in the languages that matter most here', () => {
    assert.ok(articles.length >= 16);
    const found = articles.map(([, { inLanguage = '' }]) => inLanguage);
    assert.deepEqual(LANGUAGES.filter((wanted) => !found.some((tag) => tag === wanted || (wanted !== 'fa' && tag.startsWith(`${wanted}-`)))), []);
  });

  it('are of different designs', () => {
    assert.ok(new Set(articles.map(([, { format }]) => format?.design)).size >= 12);
  });

  it('say no paragraph twice', () => {
    // cells of tables are paragraphs too
    const all = articles.flatMap(([, article]) => paragraphsOf(article)).filter((text) => text.length > 12);
    assert.ok(all.length > 150, String(all.length));
    assert.deepEqual(all.filter((text, index) => all.indexOf(text) !== index), []);
  });

  it('ask no other site for anything before a reader does', () => {
    const atOnce = articles.filter(([, { body }]) => ofType(body, 'embed').some(({ tracking }) => tracking === 'none'));
    assert.deepEqual(atOnce.map(([name]) => name), []);
  });

  it('have every block and every inline node in one of them', () => {
    const found = valuesOf('type');
    const types = [...Object.keys(SCHEMA.blocks), ...Object.keys(SCHEMA.inline)].filter((type) => !MADE_BY_THE_PARSER.includes(type));
    assert.deepEqual(types.filter((type) => !found.has(type)), [], 'add each of these to an article of stories/articles/complete, where a paper would have it');
  });

  it('have every layout, side and pause in one of them', () => {
    // what says no layout stands in line
    const wanted = { layout: LAYOUTS.filter((layout) => layout !== 'inline'), side: SIDES, variant: BREAK_VARIANTS };
    for (const [name, values] of Object.entries(wanted)) {
      const found = valuesOf(name);
      assert.deepEqual(values.filter((value) => !found.has(value)), [], `${name}: add each of these to an article of stories/articles/complete`);
    }
  });
});
