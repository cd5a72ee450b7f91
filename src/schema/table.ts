import { only } from '../base/own-only.js';
import type { BlockNotes, DefinitionRules, FieldRules, ROLES } from './definitions/field.js';

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

export type Role = (typeof ROLES)[number];

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

/** Makes a definition ready, by what it is called in the schema. */
export function tableOf(key: string, definition: DefinitionRules & Partial<BlockNotes>, objects: Objects, more: Partial<Table> = {}): Table {
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
