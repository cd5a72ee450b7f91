import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseArticle } from 'galley';
import { fullArticle } from '../../support/full-article.js';
import { judgeOf } from '../../support/judge.js';
import { TABLE_BLOCKS } from '../../support/table-blocks.js';
import { BLOCK_FIELDS } from '../../../src/schema/definitions/block-fields.js';
import { SCHEMA } from '../../../src/schema/definitions/schema.js';
import type { BlockDefinition, Schema } from '../../../src/schema/definitions/field.js';
import { modelsWith } from '../../../src/schema/models.js';

/** The vocabulary with the blocks of a host, and their prose. */
const schema: Schema = {
  ...SCHEMA,
  blocks: { ...SCHEMA.blocks, ...Object.fromEntries(TABLE_BLOCKS.map((record) => [record.type, { ...record, fields: { ...BLOCK_FIELDS, ...record.fields } } as BlockDefinition])) },
  models: modelsWith(SCHEMA.models, TABLE_BLOCKS) as Schema['models'],
};
const validate = judgeOf('strict', schema);

/** How an article gets to a place of each kind. */
const AT: Readonly<Record<string, (items: unknown) => object>> = {
  flow: (items) => ({ body: items }),
  text: (items) => ({ body: [{ type: 'blockquote', children: items }] }),
  items: (items) => ({ body: [{ type: 'list', children: items }] }),
  images: (items) => ({ body: [{ type: 'image-set', children: items }] }),
  media: (items) => ({ hero: items, body: [] }),
  notes: (items) => ({ body: [], footnotes: items }),
  'acme/rows': (items) => ({ body: [{ type: 'acme/table', rows: items }] }),
  'acme/cells': (items) => ({ body: [{ type: 'acme/table', rows: [{ type: 'acme/row', cells: items }] }] }),
  'acme/pairs': (items) => ({ body: [{ type: 'acme/questions', items }] }),
};

const text = (word: string) => ({ type: 'paragraph', children: [word] });
/** Items that say one word each: of every block type as short as it may be, of every sort of value, and broken ones. */
const ITEMS: Readonly<Record<string, (word: string) => unknown>> = {
  paragraph: text,
  heading: (word) => ({ type: 'heading', level: 2, children: word }),
  list: (word) => ({ type: 'list', children: [word] }),
  'list-item': (word) => ({ type: 'list-item', children: [word] }),
  blockquote: (word) => ({ type: 'blockquote', children: [word] }),
  pullquote: (word) => ({ type: 'pullquote', text: word }),
  code: (word) => ({ type: 'code', value: word }),
  image: (word) => ({ type: 'image', src: 'https://example.org/a.jpg', alt: '', caption: word, width: 3, height: 2 }),
  'image-set': (word) => ({ type: 'image-set', caption: word, children: [{ type: 'image', src: 'https://example.org/a.jpg', alt: '', width: 3, height: 2 }] }),
  'footnote-definition': (word) => ({ type: 'footnote-definition', id: 'n', children: [word] }),
  'thematic-break': (word) => ['', { type: 'thematic-break' }, word],
  unknown: (word) => ({ type: 'unknown', reason: 'no-handler', text: [word] }),
  'acme/table': (word) => ({ type: 'acme/table', rows: [[word]] }),
  'acme/row': (word) => ({ type: 'acme/row', cells: [word] }),
  'acme/cell': (word) => ({ type: 'acme/cell', children: [word] }),
  'acme/questions': (word) => ({ type: 'acme/questions', items: [{ question: word, answer: 'Yes.' }] }),
  'acme/question': (word) => ({ type: 'acme/question', question: word, answer: ['Yes.'] }),
  'a string': (word) => word,
  'a list': (word) => [word],
  'a list in a list': (word) => [[text(word)]],
  'an inline node': (word) => ({ type: 'strong', children: word }),
  'a node without a type': (word) => ({ children: word }),
  'an answer without a question': (word) => ({ type: 'acme/question', answer: word }),
  'a row without cells': (word) => ({ type: 'acme/row', fallback: word }),
  'an item without content': (word) => ({ type: 'list-item', legend: word }),
  'a picture without a file': (word) => ({ type: 'image', caption: word }),
  'a block that nobody knows': (word) => ({ type: 'other/thing', says: word }),
  'a root': (word) => ({ type: 'root', children: [text(word)] }),
};

const parse = (input: unknown) => parseArticle(input, { blocks: TABLE_BLOCKS, baseUrl: 'https://example.org/' });
const story = (place: string, items: unknown) => ({ headline: 'H', inLanguage: 'en', ...AT[place]?.(items) });

describe('the places of the content model', () => {
  it('are all tried here, with every block type', () => {
    assert.deepEqual(Object.keys(AT).sort(), Object.keys(schema.models).sort());
    assert.deepEqual(Object.keys(schema.blocks).filter((type) => !(type in ITEMS)), []);
  });

  for (const place of Object.keys(AT)) {
    it(`keep to the schema whatever stands in ${place}, lose no word of it, and read it again as it is`, () => {
      for (const [name, item] of Object.entries(ITEMS)) {
        for (const items of [item('qword'), [item('qword')], ['Before.', item('qword'), item('qother')], [item('qother'), item('qword'), 'Behind.']]) {
          const { article } = parse(story(place, items));
          const said = `${name} in ${place}: ${JSON.stringify(article)}`;
          assert.ok(validate(article), `${said}\n${JSON.stringify(validate.errors?.slice(0, 3))}`);
          for (const word of ['qword', 'qother', 'Before.', 'Behind.']) if (JSON.stringify(items).includes(word)) assert.ok(JSON.stringify(article).includes(word), `${word} is lost. ${said}`);
          assert.deepEqual(parse(JSON.parse(JSON.stringify(article))).article, article, said);
        }
      }
    });
  }

  it('take every field of every block', () => {
    const { article } = parse(fullArticle(schema).input);
    assert.ok(validate(article), JSON.stringify(validate.errors?.slice(0, 3)));
  });

  it('make a row of a list of cells, and a table around rows that stand alone', () => {
    const cell = (word: string) => ({ type: 'acme/cell', children: [{ type: 'paragraph', children: [{ type: 'text', value: word }] }] });
    const wanted = [{ type: 'acme/table', rows: [{ type: 'acme/row', cells: [cell('a'), cell('b')] }, { type: 'acme/row', cells: [cell('c')] }] }];
    assert.deepEqual(parse(story('acme/rows', [['a', 'b'], ['c']])).article.body, wanted);
    const alone = parse(story('flow', [{ type: 'acme/row', cells: ['a', 'b'] }, { type: 'acme/row', cells: 'c' }]));
    assert.deepEqual(alone.article.body, wanted);
    assert.deepEqual(alone.issues.map(({ code, pointer }) => [code, pointer]), [['misplaced', '/body/0']]);
  });

  it('put what may not stand in a block behind it, not into a later part of it', () => {
    const { body } = parse(story('acme/pairs', [{ question: 'No answer.' }, { question: 'Who pays?', answer: 'All.' }])).article;
    assert.deepEqual(body.map(({ type }) => type), ['acme/questions', 'unknown']);
    assert.equal(JSON.stringify(body[0]).includes('No answer.'), false);
  });

  it('name a block by the field that its record says', () => {
    const [block] = parse(story('acme/pairs', [{ question: 'Who pays?', answer: 'All.' }])).article.body as unknown as readonly { readonly items: readonly { readonly anchor: string }[] }[];
    assert.equal(block?.items[0]?.anchor, 'who-pays');
  });
});
