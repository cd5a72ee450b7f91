import { INTERACTIVE } from '../definitions/inline.js';
import type { Definition, Field, ModelName, Schema } from '../definitions/field.js';

/** One field of a definition, found by any of its names. */
export interface Slot {
  readonly index: number;
  readonly name: string;
  readonly field: Field;
}

/** A definition made ready for reading: its fields by name, and which of them must be there. */
export interface Table {
  readonly type: string;
  readonly byName: ReadonlyMap<string, Slot>;
  readonly slots: readonly Slot[];
  readonly required: readonly Slot[];
  readonly shorthand: string | undefined;
  /** For inline types: one bit each, to know which are open. */
  readonly bit: number;
  readonly blank: readonly undefined[];
}

export interface Tables {
  readonly schema: Schema;
  readonly article: Table;
  readonly blocks: ReadonlyMap<string, Table>;
  readonly inline: ReadonlyMap<string, Table>;
  readonly objects: ReadonlyMap<string, Table>;
  readonly models: ReadonlyMap<ModelName, ReadonlySet<string>>;
  /** Bits of the inline types that must not stand in a link. */
  readonly interactive: number;
}

function tableOf(type: string, definition: Definition, bit = 0): Table {
  const slots = Object.entries(definition.fields).map(([name, field], index) => ({ index, name, field }));
  const names = slots.flatMap((slot) => [slot.name, ...(slot.field.aliases ?? [])].map((name) => [name, slot] as const));
  const required = slots.filter(({ field }) => field.required && !field.computed);
  return { type, byName: new Map(names), slots, required, shorthand: definition.shorthand, bit, blank: slots.map(() => undefined) };
}

const tablesOf = (group: Readonly<Record<string, Definition>>) => new Map(Object.entries(group).map(([type, definition], index) => [type, tableOf(type, definition, 1 << index)]));

const prepared = new WeakMap<Schema, Tables>();

/** The tables of a schema, made once for each schema. */
export function prepareTables(schema: Schema): Tables {
  const known = prepared.get(schema);
  if (known) return known;
  const inline = tablesOf(schema.inline);
  const interactive: readonly string[] = INTERACTIVE;
  const tables: Tables = {
    schema,
    article: tableOf('article', schema.article),
    blocks: tablesOf(schema.blocks),
    inline,
    objects: tablesOf(schema.objects),
    models: new Map(Object.entries(schema.models).map(([model, types]) => [model as ModelName, new Set(types)])),
    interactive: [...inline.values()].reduce((bits, table) => (interactive.includes(table.type) ? bits | table.bit : bits), 0),
  };
  prepared.set(schema, tables);
  return tables;
}
