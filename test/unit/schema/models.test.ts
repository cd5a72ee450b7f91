import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseArticle } from 'galley';
import { fullArticle } from '../../support/full-article.js';
import { judgeOf } from '../../support/judge.js';
import { TABLE_BLOCKS } from '../../support/table-blocks.js';
import { BLOCK_FIELDS } from '../../../src/schema/definitions/block-fields.js';
import { SCHEMA } from '../../../src/schema/definitions/schema.js';
import { PLACES, type BlockDefinition, type Definition, type Field, type FieldKind, type Schema } from '../../../src/schema/definitions/field.js';
import { modelsWith } from '../../../src/schema/models.js';

/** The vocabulary with the blocks of a host, and their prose. */
const schema: Schema = {
  ...SCHEMA,
  blocks: { ...SCHEMA.blocks, ...Object.fromEntries(TABLE_BLOCKS.map((record) => [record.type, { ...record, fields: { ...BLOCK_FIELDS, ...record.fields } } as BlockDefinition])) },
  models: modelsWith(SCHEMA.models, TABLE_BLOCKS) as Schema['models'],
};
const validate = judgeOf('strict', schema);

/** How an article gets to the places that it opens itself. */
const AT: Readonly<Record<string, (items: unknown) => object>> = {
  flow: (items) => ({ body: items }),
  media: (items) => ({ hero: items, body: [] }),
  notes: (items) => ({ body: [], footnotes: items }),
  ...placesIn(schema, 'flow', (block) => ({ body: [block] })),
};

/** How to get to the places in the blocks of one, and to those in their blocks, each by the shortest way. */
function placesIn({ blocks, models }: Schema, model: string, at: (block: unknown) => object): typeof AT {
  const known = new Set(Object.keys(PLACES).filter((name) => name !== 'text'));
  const found: Record<string, (items: unknown) => object> = {};
  const ways = [{ model, at }];
  for (const way of ways) {
    for (const type of models[way.model]?.types ?? []) {
      const definition = blocks[type];
      for (const [name, field] of Object.entries(definition?.fields ?? {})) {
        if (!definition || (field.kind !== 'blocks' && field.kind !== 'block') || known.has(field.model)) continue;
        known.add(field.model);
        const to = (items: unknown) => way.at({ type, ...least(definition, 'Needed.'), [name]: items });
        found[field.model] = to;
        ways.push({ model: field.model, at: (block) => to([block]) });
      }
    }
  }
  return found;
}

const PICTURE = { type: 'image', src: 'https://example.org/a.jpg', alt: '', width: 3, height: 2 };
const hasText = ({ kind }: Field) => kind === 'text' || kind === 'rich' || kind === 'blocks';

/** The least that a block, or a small object, may say: what it needs, and the word in the first field that takes one. */
function least({ fields }: Pick<Definition, 'fields'>, word: string): Record<string, unknown> {
  const needed = Object.entries(fields).filter(([, field]) => field.required);
  const says = needed.length > 0 && needed.some(([, field]) => hasText(field) || field.kind === 'list');
  const more = Object.entries(fields).filter(([name, field]) => !says && hasText(field) && !field.machine && !field.computed && name !== 'fallback').slice(0, 1);
  return Object.fromEntries([...needed, ...more].map(([name, field]) => [name, valueOf(field, word)]));
}

function valueOf(kind: FieldKind, word: string): unknown {
  if (kind.kind === 'text' || kind.kind === 'rich') return word;
  if (kind.kind === 'blocks') return kind.model === 'images' ? [{ ...PICTURE, caption: word }] : [word];
  if (kind.kind === 'url') return 'https://example.org/a.jpg';
  if (kind.kind === 'integer' || kind.kind === 'number') return kind.max;
  if (kind.kind === 'enum') return kind.values[0];
  if (kind.kind === 'list') return [valueOf(kind.of, word)];
  if (kind.kind === 'object') return least(schema.objects[kind.of] ?? { fields: {} }, word);
  return kind.kind === 'date' ? '2026-01-01' : kind.kind === 'id' ? 'n' : true;
}

const blockItems = Object.entries(schema.blocks).map(([type, definition]) => [type, (word: string) => ({ type, ...least(definition, word) })] as const);
const text = (word: string) => ({ type: 'paragraph', children: [word] });

/** Items that say one word each: of every block type as short as it may be, of every sort of value, and broken ones. */
const ITEMS: Readonly<Record<string, (word: string) => unknown>> = {
  ...Object.fromEntries(blockItems),
  'thematic-break': (word) => [{ type: 'thematic-break' }, word],
  unknown: (word) => ({ type: 'unknown', reason: 'no-handler', text: [word] }),
  image: (word) => ({ ...PICTURE, caption: word }),
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
  it('are all tried here', () => {
    assert.deepEqual(Object.keys(AT).sort(), Object.keys(schema.models).sort());
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
    assert.deepEqual(parse(story('flow', { type: 'acme/table', rows: [['a', 'b'], ['c']] })).article.body, wanted);
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
