import { INLINE_NAMES, plainName } from '../definitions/names.js';
import { INTERACTIVE } from '../definitions/values.js';
import type { Definition, Field, ModelName, Schema } from '../definitions/field.js';

/** One field of a definition, under one of its names. */
export interface Slot {
  /** Name of the field in a parsed article. */
  readonly name: string;
  /** Name in the input: the same, or an alias. */
  readonly key: string;
  readonly field: Field;
  /** Place in the order of reading: that of the table, a field's own name before its aliases. */
  readonly order: number;
  /** Whether an empty string says something here; elsewhere it is as good as absent. */
  readonly keepsBlank: boolean;
}

/** A definition made ready for reading: its fields by every name, and which of them must be there. */
export interface Table {
  readonly type: string;
  readonly byName: ReadonlyMap<string, Slot>;
  readonly required: readonly Slot[];
  /** Those that are to be written always, required ones among them. */
  readonly expected: readonly Slot[];
  /** The field that a bare string stands for. */
  readonly shorthand: Slot | undefined;
  /** For inline types: one bit each, to know which are open. */
  readonly bit: number;
  /** Whether it is a node, and so may have a `type`. */
  readonly isNode: boolean;
  /** For blocks: whether other blocks stand in it. */
  readonly contains: boolean;
  /** Whether fields that are not in the table are passed over in silence. */
  readonly open: boolean;
  /** Other fields that are passed over in silence: those of what this is a short form of. */
  readonly passes?: ReadonlyMap<string, unknown> | undefined;
}

export interface Tables {
  readonly schema: Schema;
  readonly article: Table;
  readonly blocks: ReadonlyMap<string, Table>;
  /** The fields that every block may carry. */
  readonly common: Table;
  readonly inline: ReadonlyMap<string, Table>;
  readonly objects: ReadonlyMap<string, Table>;
  readonly models: ReadonlyMap<ModelName, ReadonlySet<string>>;
  /** Bits of the inline types that must not stand in a link, and of the link itself. */
  readonly interactive: number;
  /** The type of which a word is another name. */
  readonly names: Readonly<Record<'inline' | 'block', (word: string) => string | undefined>>;
  readonly link: number;
}

const keepsBlank = (field: Field) => (field.kind === 'text' ? field.max === 'alternative' : field.kind === 'rich' || field.kind === 'points' || field.kind === 'blocks' || field.kind === 'json');

function slotsOf(fields: Definition['fields']): Slot[] {
  return Object.entries(fields).flatMap(([name, field], index) =>
    [name, ...(field.aliases ?? [])].map((key, rank) => ({ name, key, field, order: index * 16 + rank, keepsBlank: keepsBlank(field) })),
  );
}

function tableOf(type: string, { fields, shorthand }: Pick<Definition, 'fields' | 'shorthand'>, more: Partial<Table> = {}): Table {
  const slots = slotsOf(fields);
  const own = slots.filter(({ name, key, field }) => name === key && !field.computed);
  return {
    type,
    byName: new Map(slots.map((slot) => [slot.key, slot])),
    required: own.filter(({ field }) => field.required),
    expected: own.filter(({ field }) => field.required ?? field.expected),
    shorthand: slots.find(({ key }) => key === shorthand),
    bit: 0,
    isNode: false,
    contains: Object.values(fields).some(({ kind }) => kind === 'blocks'),
    open: false,
    ...more,
  };
}

const tablesOf = (group: Readonly<Record<string, Definition>>, more: (index: number) => Partial<Table>) =>
  new Map(Object.entries(group).map(([type, definition], index) => [type, tableOf(type, definition, more(index))]));

/** What tells the type of which a word is another name. Types of the other sort are mostly none, which is then known at once. */
function namesOf(tables: ReadonlyMap<string, Table>, others: Readonly<Record<string, string>>, beside: ReadonlyMap<string, Table>): (word: string) => string | undefined {
  const names = new Map<string, string | undefined>([...tables.keys()].map((type) => [plainName(type), type]));
  for (const [type, words] of Object.entries(others)) if (tables.has(type)) for (const word of words.split(' ')) names.set(word, type);
  for (const type of beside.keys()) names.set(type, names.get(plainName(type)));
  return (word) => (names.has(word) ? names.get(word) : names.get(plainName(word)));
}

const prepared = new WeakMap<Schema, Tables>();

/** The tables of a schema, made once for each schema. */
export function prepareTables(schema: Schema): Tables {
  const known = prepared.get(schema);
  if (known) return known;
  const inline = tablesOf(schema.inline, (index) => ({ isNode: true, bit: 1 << index }));
  const article = tableOf('article', schema.article);
  const blocks = tablesOf(schema.blocks, () => ({ isNode: true }));
  const passed: Readonly<Record<string, Table | undefined>> = { teaser: article, picture: blocks.get('image') };
  const tables: Tables = {
    schema,
    article,
    blocks,
    common: tableOf('block', { fields: schema.common }, { isNode: true, open: true }),
    inline,
    objects: new Map(Object.entries(schema.objects).map(([type, definition]) => [type, tableOf(type, definition, { passes: passed[type]?.byName })])),
    names: { inline: namesOf(inline, INLINE_NAMES, blocks), block: namesOf(blocks, Object.fromEntries(Object.entries(schema.blocks).map(([type, { names = '' }]) => [type, names])), inline) },
    models: new Map(Object.entries(schema.models).map(([model, types]) => [model, new Set(types)])),
    interactive: INTERACTIVE.reduce((bits, type) => bits | (inline.get(type)?.bit ?? 0), 0),
    link: inline.get('link')?.bit ?? 0,
  };
  prepared.set(schema, tables);
  return tables;
}
