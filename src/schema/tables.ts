import { only, ownData } from '../base/own-only.js';
import { INLINE_NAMES, plainName } from './definitions/names.js';
import { INTERACTIVE } from './definitions/values.js';
import { ROLES, type BlockNotes, type DefinitionRules, type FieldRules, type ModelName, type PlaceRules, type SchemaRules } from './definitions/field.js';

type Objects = Readonly<Record<string, DefinitionRules>>;

/** One field of a definition, under one of its names. */
export interface Slot {
  /** Name of the field in a parsed article. */
  readonly name: string;
  /** Name in the input: the same, or an alias. */
  readonly key: string;
  readonly field: FieldRules;
  /** Place in the order of reading: that of the table, a field's own name before its aliases. */
  readonly order: number;
  /** Whether an empty string says something here; elsewhere it is as good as absent. */
  readonly keepsBlank: boolean;
}

/** A definition made ready for reading: its fields by every name, and which of them must be there. */
export interface Table {
  readonly type: string;
  /** What the definition is called in the schema: `blocks.heading`. */
  readonly key: string;
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
  readonly role: Role | undefined;
  readonly namedBy: string | undefined;
  /** Whether fields that are not in the table are passed over in silence. */
  readonly open: boolean;
  /** Other fields that are passed over in silence: those of what this is a short form of. */
  readonly passes?: ReadonlyMap<string, unknown> | undefined;
  /** The fields of which its text consists, in the order of reading, and all fields in which nodes may stand: the two ways of a walk. */
  readonly text: readonly Slot[];
  readonly nodes: readonly Slot[];
}

type Role = (typeof ROLES)[number];

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

const keepsBlank = (field: FieldRules) => (field.kind === 'text' ? field.max === 'alternative' : field.kind === 'rich' || field.kind === 'points' || field.kind === 'blocks' || field.kind === 'json');

function slotsOf(fields: DefinitionRules['fields']): Slot[] {
  return Object.entries(fields).flatMap(([name, field], index) =>
    [name, ...(field.aliases ?? [])].map((key, rank) => ({ name, key, field, order: index * 16 + rank, keepsBlank: keepsBlank(field) })),
  );
}

/** Whether a field is of those that are wanted, or has one of them in it. */
function leadsTo(wanted: (field: FieldRules) => boolean, field: FieldRules, objects: Objects, within: readonly string[] = []): boolean {
  if (field.kind === 'list') return leadsTo(wanted, only({ ...field, ...field.of }), objects, within);
  if (field.kind !== 'object') return wanted(field);
  const { of } = field;
  return !within.includes(of) && Object.values(objects[of]?.fields ?? {}).some((each) => leadsTo(wanted, each, objects, [...within, of]));
}

const holdsNodes = ({ kind }: FieldRules) => kind === 'rich' || kind === 'points' || kind === 'blocks' || kind === 'block';
const isShown = (field: FieldRules) => !field.machine && (field.kind === 'text' || holdsNodes(field));

/** The fields that say something to a reader: all that are shown, or of an inline node with text in it that text alone. */
function textOf(all: readonly Slot[], { text }: DefinitionRules, objects: Objects, isInline: boolean): readonly Slot[] {
  if (text) return text.flatMap((name) => all.filter((slot) => slot.name === name));
  const shown = all.filter(({ field }) => !field.machine && leadsTo(isShown, field, objects));
  const sentences = isInline ? shown.filter(({ field }) => field.kind === 'rich') : [];
  return sentences.length > 0 ? sentences : shown;
}

function tableOf(key: string, definition: DefinitionRules & Partial<BlockNotes>, objects: Objects, more: Partial<Table> = {}): Table {
  const { fields, shorthand, role, namedBy } = definition;
  const slots = slotsOf(fields);
  const all = slots.filter(({ name, key }) => name === key);
  const own = all.filter(({ field }) => !field.computed);
  return only({
    type: key.slice(key.indexOf('.') + 1),
    key,
    byName: new Map(slots.map((slot) => [slot.key, slot])),
    required: own.filter(({ field }) => field.required),
    expected: own.filter(({ field }) => field.required ?? field.expected),
    shorthand: slots.find(({ key }) => key === shorthand),
    bit: 0,
    isNode: false,
    contains: Object.values(fields).some(({ kind }) => kind === 'blocks'),
    role,
    namedBy,
    open: false,
    text: textOf(all, definition, objects, key.startsWith('inline')),
    nodes: all.filter(({ field }) => leadsTo(holdsNodes, field, objects)),
    ...more,
  });
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
