import { only, ownData } from '../base/own-only.js';
import { INLINE_NAMES, plainName } from './definitions/names.js';
import { INTERACTIVE } from './definitions/values.js';
import { ROLES, type FieldRules, type ModelName, type PlaceRules, type SchemaRules } from './definitions/field.js';
import { tableOf, type Role, type Table } from './table.js';

/** A kind of place made ready for reading. */
export interface Model extends Omit<PlaceRules, 'nested' | 'whole'> {
  readonly name: ModelName;
  readonly types: ReadonlySet<string>;
  readonly nested: boolean;
  readonly whole: boolean;
}

/** What is made around items that stand outside of what they are items of: its type, the field for them, and the place that it is. */
export interface Frame {
  readonly table: Table;
  readonly field: string;
  readonly model: Model;
}

export interface Tables {
  readonly schema: SchemaRules;
  readonly article: Table;
  readonly blocks: ReadonlyMap<string, Table>;
  /** The fields that every block may carry. */
  readonly common: Table;
  readonly inline: ReadonlyMap<string, Table>;
  readonly objects: ReadonlyMap<string, Table>;
  /** A kind of place by its name. */
  readonly model: (name: ModelName) => Model;
  /** By the type of the item. */
  readonly frames: ReadonlyMap<string, Frame>;
  /** The first block type of each role: what the parser makes by itself. */
  readonly made: Readonly<Record<Role, string>>;
  /** Words that are a block type and another name of an inline type. */
  readonly shared: ReadonlySet<string>;
  /** Bits of the inline types that must not stand in a link, and of the link itself. */
  readonly interactive: number;
  /** The type of which a word is another name. */
  readonly names: Readonly<Record<'inline' | 'block', (word: string) => string | undefined>>;
  readonly link: number;
  /** What every field is called in the schema: `blocks.heading.level`. */
  readonly fieldKeys: ReadonlyMap<FieldRules, string>;
}

type Group = 'blocks' | 'inline' | 'objects';

const tablesOf = (schema: SchemaRules, group: Group, more: (type: string, index: number) => Partial<Table> = () => ({})) =>
  new Map(Object.entries(schema[group]).map(([type, definition], index) => [type, tableOf(`${group}.${type}`, definition, schema.objects, more(type, index))]));

/** Fields that several blocks share are called by what they have in common. */
function fieldKeysOf(schema: SchemaRules, tables: Iterable<Table>): ReadonlyMap<FieldRules, string> {
  const keys = new Map<FieldRules, string>();
  for (const { key, byName } of tables) for (const { name, field } of byName.values()) keys.set(field, `${key}.${name}`);
  for (const [name, field] of Object.entries(schema.common)) keys.set(field, `common.${name}`);
  return keys;
}

/** What tells the type of which a word is another name. Types of the other sort are mostly none, which is then known at once. */
function namesOf(tables: ReadonlyMap<string, Table>, others: Readonly<Record<string, string>>, beside: ReadonlyMap<string, Table>): (word: string) => string | undefined {
  const names = new Map<string, string | undefined>();
  for (const [type, words] of Object.entries(others)) if (tables.has(type)) for (const word of words.split(' ')) names.set(word, type);
  for (const type of tables.keys()) names.set(plainName(type), type);
  for (const type of beside.keys()) names.set(type, names.get(plainName(type)));
  return (word) => (names.has(word) ? names.get(word) : names.get(plainName(word)));
}

/** Items of what needs nothing but items get one where they stand alone. */
function framesOf(blocks: ReadonlyMap<string, Table>, models: ReadonlyMap<ModelName, Model>): ReadonlyMap<string, Frame> {
  const frames = new Map<string, Frame>();
  for (const table of blocks.values()) {
    const [slot, ...more] = table.required;
    const model = slot?.field.kind === 'blocks' && more.length === 0 ? models.get(slot.field.model) : undefined;
    if (slot && model?.stray === 'wrap' && model.bare !== table.type && !frames.has(model.bare)) frames.set(model.bare, { table, field: slot.name, model });
  }
  return frames;
}

/** Bits in a number. Inline types beyond them are never told to be open; how deep they nest is bounded all the same. */
const BITS = 31;

/** A place that nobody has opened. */
const NOWHERE: Model = { name: '', types: new Set(), bare: '', stray: 'dissolve', nested: false, whole: false };

const madeOf = (blocks: ReadonlyMap<string, Table>): Tables['made'] => {
  const all = [...blocks.values()];
  return Object.fromEntries(ROLES.map((role) => [role, all.find((table) => table.role === role)?.type ?? role])) as Tables['made'];
};

const prepared = new WeakMap<SchemaRules, Tables>();

/** The tables of a schema, made once for each schema. */
export function prepareTables(rules: SchemaRules): Tables {
  const schema = ownData(rules);
  const known = prepared.get(schema);
  if (known) return known;
  const inline = tablesOf(schema, 'inline', (_, index) => ({ isNode: true, bit: index < BITS ? 1 << index : 0 }));
  const article = tableOf('article', schema.article, schema.objects);
  const blocks = tablesOf(schema, 'blocks', () => ({ isNode: true }));
  const passed: Readonly<Record<string, Table | undefined>> = only({ teaser: article, picture: blocks.get('image') });
  const objects = tablesOf(schema, 'objects', (type) => ({ passes: passed[type]?.byName }));
  const models = new Map(Object.entries(schema.models).map(([name, { nested = false, whole = false, types, ...rules }]): [string, Model] => [name, only({ ...rules, name, nested, whole, types: new Set(types) })]));
  const names = { inline: namesOf(inline, INLINE_NAMES, blocks), block: namesOf(blocks, Object.fromEntries(Object.entries(schema.blocks).map(([type, { names = '' }]) => [type, names])), inline) };
  const tables: Tables = {
    schema,
    article,
    blocks,
    common: tableOf('common', only({ fields: schema.common }), schema.objects, { isNode: true, open: true }),
    inline,
    objects,
    names,
    model: (name) => models.get(name) ?? NOWHERE,
    frames: framesOf(blocks, models),
    made: madeOf(blocks),
    shared: new Set([...blocks.keys()].filter((type) => names.inline(type) !== undefined)),
    interactive: INTERACTIVE.reduce((bits, type) => bits | (inline.get(type)?.bit ?? 0), 0),
    link: inline.get('link')?.bit ?? 0,
    fieldKeys: fieldKeysOf(schema, [article, ...objects.values(), ...inline.values(), ...blocks.values()]),
  };
  prepared.set(schema, tables);
  return tables;
}
