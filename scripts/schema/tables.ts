import type { Definition, DefinitionRules, Field, FieldRules, Prose, Schema } from '../../src/schema/definitions/field.ts';
import { BLOCK_FIELDS } from '../../src/schema/definitions/block-fields.ts';
import * as values from '../../src/schema/definitions/values.ts';

const HEAD = '// Generated from src/blocks and src/schema/definitions by `npm run generate`. Do not edit.\n';

const valueNames = new Map<unknown, string>(Object.entries(values).map(([name, list]) => [list, name]));
const used = new Set<string>();

/** A literal of TypeScript; the lists of words stand in it by their names. */
function literal(value: unknown): string {
  const name = valueNames.get(value);
  if (name !== undefined) {
    used.add(name);
    return name;
  }
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'string') return `'${value.replace(/['\\]/g, '\\$&')}'`;
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return entries.length === 0 ? '{}' : `{ ${entries.map(([key, each]) => `${/^\w+$/.test(key) ? key : `'${key}'`}: ${literal(each)}`).join(', ')} }`;
}

const withoutProse = <Described extends Field | Definition>(described: Described) =>
  Object.fromEntries(Object.entries(described).filter(([key]) => key !== 'description' && key !== 'advice')) as unknown as Omit<Described, keyof Prose>;

function rulesOf(definition: Definition): DefinitionRules {
  return { ...withoutProse(definition), fields: Object.fromEntries(Object.entries(definition.fields).map(([name, field]) => [name, withoutProse(field) as FieldRules])) };
}

const rows = (group: Readonly<Record<string, Definition>>) =>
  Object.entries(group).map(([name, definition]) => `  '${name}': ${literal(rulesOf(definition))},\n`).join('');

/** What the parser interprets: every definition without its prose. `schema` is without the fields that all blocks have. */
export function tablesFile(schema: Schema): string {
  used.clear();
  const common = literal(rulesOf({ description: '', fields: BLOCK_FIELDS }).fields);
  const article = literal(rulesOf(schema.article));
  const [objects, inline, blocks] = [rows(schema.objects), rows(schema.inline), rows(schema.blocks)];
  const models = Object.entries(schema.models).map(([model, rules]) => `  ${/^\w+$/.test(model) ? model : `'${model}'`}: ${literal(rules)},\n`).join('');
  return `${HEAD}
import type { BlockRules, DefinitionRules, SchemaRules } from '../definitions/field.js';
import { ${[...used].sort().join(', ')} } from '../definitions/values.js';

type Rules = Readonly<Record<string, DefinitionRules>>;

const common = ${common} as const satisfies DefinitionRules['fields'];

const blocks: Readonly<Record<string, BlockRules>> = {
${blocks}};

const inline: Rules = {
${inline}};

const objects: Rules = {
${objects}};

const models = {
${models}} as const satisfies SchemaRules['models'];

const article: DefinitionRules = ${article};

/** The vocabulary of this package without its prose. */
export const TABLES: SchemaRules = {
  version: ${String(schema.version)},
  article,
  common,
  blocks: Object.fromEntries(Object.entries(blocks).map(([type, block]) => [type, { ...block, fields: { ...common, ...block.fields } }])),
  inline,
  objects,
  models,
};
`;
}

const proseRow = (key: string, { description, advice }: { readonly description: string; readonly advice?: string }) =>
  `  ${/^\w+$/.test(key) ? key : `'${key}'`}: ${JSON.stringify(advice === undefined ? [description] : [description, advice])},\n`;

const proseRows = (name: string, { description, fields }: Definition) =>
  proseRow(name, { description }) + Object.entries(fields).map(([field, each]) => proseRow(`${name}.${field}`, each)).join('');

/** The prose of every definition, by the path to it. */
export function proseFile(schema: Schema): string {
  const groups = (['objects', 'inline', 'blocks'] as const).flatMap((group) => Object.entries(schema[group]).map(([name, definition]): [string, Definition] => [`${group}.${name}`, definition]));
  const all: readonly [string, Definition][] = [['article', schema.article], ['common', { description: 'Any block.', fields: BLOCK_FIELDS }], ...groups];
  return `${HEAD}
/** Descriptions and advice, for documentation and messages: by \`article.field\`, \`common.field\` (of every block), \`blocks.type\`, \`blocks.type.field\` and so on. */
export const PROSE: Readonly<Record<string, readonly [description: string, advice?: string]>> = {
${all.map(([name, definition]) => proseRows(name, definition)).join('')}};
`;
}
