import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsonSchema } from '../../../scripts/schema/json.js';
import { referencePage } from '../../../scripts/schema/reference.js';
import { typesFile } from '../../../scripts/schema/types.js';
import type { BlockDefinition, Definition, Schema } from '../../../src/schema/definitions/field.js';
import { SCHEMA } from '../../../src/schema/definitions/schema.js';
import type { Article } from '../../../src/schema/generated/types.js';
import { parseArticle } from '../../support/parse.js';
import { judgeOf } from '../../support/judge.js';

/** The schema with other definitions of its blocks. */
function edited(change: (blocks: Record<string, BlockDefinition>) => void, more: Partial<Schema> = {}): Schema {
  const blocks = { ...SCHEMA.blocks };
  change(blocks);
  return { ...SCHEMA, blocks, ...more };
}

const withField = (type: string, name: string, field: Definition['fields'][string]) =>
  edited((blocks) => {
    const definition = blocks[type] as BlockDefinition;
    blocks[type] = { ...definition, fields: { ...definition.fields, [name]: field } };
  });

/** What a block becomes under a schema, and whether both JSON Schemas agree. */
function judge(schema: Schema, block: unknown): { block: unknown; isInput: boolean; isStrict: boolean; codes: string[] } {
  const input = { headline: 'H', body: [block] };
  const { article, issues } = parseArticle(input, { schema });
  return { block: (article as Article).body[0], isInput: judgeOf('input', schema)(input), isStrict: judgeOf('strict', schema)(article), codes: issues.map(({ code }) => code) };
}

test('a new word of an enum is read, allowed and typed', () => {
  const schema = withField('thematic-break', 'variant', { kind: 'enum', values: ['line', 'orbit'], description: 'How it is drawn.' });
  const block = { type: 'thematic-break', variant: 'orbit' };
  assert.deepEqual(judge(schema, block), { block, isInput: true, isStrict: true, codes: [] });
  assert.deepEqual(judge(SCHEMA, block).codes, ['unknown-value']);
  assert.equal(judge(SCHEMA, block).isInput, false);
  assert.match(typesFile(schema), /'line' \| 'orbit'/);
});

test('a new field is read, allowed and typed', () => {
  const schema = withField('paragraph', 'mood', { kind: 'text', max: 'title', description: 'How it feels.' });
  const block = { type: 'paragraph', mood: 'calm', children: [{ type: 'text', value: 'x' }] };
  assert.deepEqual(judge(schema, block), { block, isInput: true, isStrict: true, codes: [] });
  assert.deepEqual(judge(SCHEMA, block).codes, ['unknown-field']);
  assert.match(typesFile(schema), /\/\*\* How it feels\. \*\/ readonly mood\?: string;/);
  assert.match(referencePage(schema), /`mood`[^\n]*How it feels\./);
});

test('a new required field is asked for', () => {
  const schema = withField('paragraph', 'mood', { kind: 'text', required: true, description: 'How it feels.' });
  const { block, isInput, isStrict, codes } = judge(schema, { type: 'paragraph', children: 'x' });
  assert.deepEqual([(block as { type: string }).type, isInput, isStrict, codes], ['unknown', false, true, ['missing-field', 'wrong-shape']]);
});

test('a new range is kept', () => {
  const schema = withField('heading', 'level', { kind: 'integer', min: 2, max: 9, description: 'Its level.' });
  assert.deepEqual((judge(schema, { type: 'heading', level: 9, children: 'x' }).block as { level: number }).level, 9);
  assert.deepEqual(judge(schema, { type: 'heading', level: 10, children: 'x' }).codes, ['out-of-range']);
  assert.equal(judge(schema, { type: 'heading', level: 10, children: 'x' }).isInput, false);
});

test('a new block type is read, allowed and typed where its model says', () => {
  const note: BlockDefinition = { description: 'A note in the margin.', places: ['flow'], shorthand: 'children', fields: { ...SCHEMA.blocks['thematic-break']?.fields, children: { kind: 'blocks', model: 'text', required: true, description: 'What it says.' } } };
  const schema = edited((blocks) => (blocks['margin-note'] = note), { models: { ...SCHEMA.models, flow: { ...SCHEMA.models.flow, types: [...SCHEMA.models.flow.types, 'margin-note'] } } });
  const block = { type: 'margin-note', children: [{ type: 'paragraph', children: [{ type: 'text', value: 'x' }] }] };
  assert.deepEqual(judge(schema, block), { block, isInput: true, isStrict: true, codes: [] });
  assert.deepEqual(judge(schema, { type: 'blockquote', children: [block] }).block, { type: 'blockquote', children: block.children });
  assert.match(typesFile(schema), /export interface MarginNoteBlock extends BlockBase \{/);
  assert.match(referencePage(schema), /### `margin-note`\n\nA note in the margin\./);
});

test('a new alias is understood', () => {
  const schema: Schema = { ...SCHEMA, article: { ...SCHEMA.article, fields: { ...SCHEMA.article.fields, dateline: { kind: 'text', aliases: ['place'], description: 'Where.' } } } };
  assert.equal(parseArticle({ headline: 'H', place: 'Kabul' }, { schema }).article.dateline, 'Kabul');
  assert.match(typesFile(schema), /readonly place\?: string;/);
  assert.ok(JSON.stringify(jsonSchema(schema, 'input')).includes('"place"'));
});
