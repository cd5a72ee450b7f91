import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseArticle, SCHEMA, type ArticleInput } from 'galley';
import { renderToString } from 'galley/html';
import { EXAMPLES } from '../../../stories/blocks/generated/examples.js';
import type { Sample } from '../../../stories/support/block-example.js';
import { withEveryBlock } from '../../../stories/support/every-block.js';
import { fieldControls, withFields } from '../../../stories/support/field-controls.js';
import { directionOf } from '../../../src/i18n/script.js';
import { textScriptOf } from '../../../src/i18n/text-script.js';

const folder = new URL('../../../stories/blocks/', import.meta.url);
const HOW =
  'exports `example`, a BlockExample of stories/support/block-example.ts: `latin: { body: […] }` shows the block in English, `arabic: { body: […] }` in Persian, as stories/blocks/pullquote.ts does';

/** What to do for a block type that has no example. */
const advice = (type: string): string =>
  existsSync(new URL(`${type}.ts`, folder))
    ? `stories/blocks/${type}.ts is not in the stories yet: run \`npm run generate\`.`
    : `Make stories/blocks/${type}.ts. It ${HOW}. Then run \`npm run generate\`.`;

/** A sample as an article; outside of a browser the pictures are files, whose addresses the parser refuses. */
const articleOf = (sample: Sample, inLanguage: string) =>
  JSON.parse(JSON.stringify({ headline: 'A', contributors: [{ id: 'noor', name: 'Noor' }], inLanguage, ...sample }).replaceAll('file:///', 'https://example.org/')) as ArticleInput;

describe('the examples of blocks', () => {
  it('are there for every block type', () => {
    assert.deepEqual(Object.keys(SCHEMA.blocks).filter((type) => !(type in EXAMPLES)).map(advice), []);
  });

  it('are those of a block type', () => {
    const types = readdirSync(folder).flatMap((file) => /^(.*)\.ts$/.exec(file)?.[1] ?? []);
    assert.deepEqual(
      types.filter((type) => !(type in SCHEMA.blocks)).map((type) => `No record in src/blocks/*/${type}.ts has the type that stories/blocks/${type}.ts shows.`),
      [],
    );
  });

  for (const [type, { latin, arabic, issues = [], variants = {} }] of Object.entries(EXAMPLES)) {
    const file = `stories/blocks/${type}.ts`;
    const shown = [latin, arabic, ...Object.values(variants).flatMap((variant) => [variant.latin, variant.arabic ?? []].flat())];

    it(`show ${type} in Latin and in Arabic script`, () => {
      for (const [script, sample, language] of [['latin', latin, 'en'], ['arabic', arabic, 'fa']] as const) {
        const { article } = parseArticle(articleOf(sample, language));
        assert.ok(JSON.stringify(article).includes(`"type":"${type}"`), `${file}: \`${script}\` has no block of the type ${type}`);
      }
      const words = renderToString(articleOf(arabic, 'fa')).replace(/<[^>]*>/g, '');
      assert.equal(directionOf(arabic.inLanguage ?? 'fa'), 'rtl', `${file}: \`arabic\` says a language that is not written in Arabic script`);
      assert.equal(textScriptOf(words), 'Arab', `${file}: the text of \`arabic\` is not in Arabic script`);
    });

    it(`have no other issues than ${type} says`, () => {
      for (const sample of shown) {
        const found = parseArticle(articleOf(sample, sample === arabic ? 'fa' : 'en')).issues;
        const other = found.filter(({ code }) => !issues.includes(code));
        assert.deepEqual(other.map(({ pointer, message }) => `${file}: ${pointer} ${message}`), []);
      }
    });
  }
});

describe('an article with every block', () => {
  const short: ArticleInput = { headline: 'A', body: ['Text.', { type: 'thematic-break' }] };

  it('has each type that it lacked, in the script asked for, with notes', () => {
    const { article } = parseArticle(articleOf(withEveryBlock(short, 'arabic'), 'fa'));
    const text = JSON.stringify(article);
    assert.deepEqual(Object.keys(SCHEMA.blocks).filter((type) => type !== 'unknown' && !text.includes(`"type":"${type}"`)), [], 'make stories/blocks/<type>.ts for each');
    assert.equal(article.body.filter(({ type }) => type === 'thematic-break').length, 1);
    assert.match(text, /[\u0600-\u06ff]/);
  });

  it('is as it was where it lacks none', () => {
    const whole = withEveryBlock(short, 'latin');
    assert.deepEqual(withEveryBlock(whole, 'latin'), whole);
  });
});

describe('the controls of a block', () => {
  it('are one for each field that an author writes and a reader sees', () => {
    const controls = fieldControls('list');
    assert.deepEqual([controls['numbering']?.options, controls['start']?.control, controls['ordered']?.control], [
      SCHEMA.blocks['list']?.fields['numbering']?.kind === 'enum' ? SCHEMA.blocks['list'].fields['numbering'].values : undefined,
      { type: 'number', min: -1_000_000, max: 1_000_000 },
      'boolean',
    ]);
    assert.ok('layout' in controls && controls['children']?.control === 'object');
    assert.ok(!('continues' in controls) && !('loading' in fieldControls('image')));
  });

  it('set a field in every block of the type, and leave what is not set', () => {
    const sample = { body: [{ type: 'list', ordered: true, children: [{ type: 'list-item', children: [{ type: 'list', children: ['A'] }] }] }] };
    assert.deepEqual(withFields(sample, 'list', { start: 3, ordered: undefined }), {
      body: [{ type: 'list', ordered: true, start: 3, children: [{ type: 'list-item', children: [{ type: 'list', start: 3, children: ['A'] }] }] }],
    });
    assert.equal(withFields(sample, 'list', { start: undefined }), sample);
  });
});
