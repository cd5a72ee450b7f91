import type { Meta } from '@storybook/web-components-vite';
import { SCHEMA, type Field } from 'galley';

type ArgType = NonNullable<Meta['argTypes']>[string];

/** A control for every field of a block type that a reader sees and an author writes. */
export function fieldControls(type: string): Readonly<Record<string, ArgType>> {
  const fields = Object.entries(SCHEMA.blocks[type]?.fields ?? {}).filter(([, { machine, computed }]) => !machine && !computed);
  return Object.fromEntries(fields.map(([name, field]) => [name, { ...controlOf(field), description: field.description, table: { category: type } }]));
}

function controlOf(field: Field): ArgType {
  switch (field.kind) {
    case 'enum':
      return { control: 'select', options: field.values };
    case 'boolean':
      return { control: 'boolean' };
    case 'integer':
    case 'number':
      return { control: { type: 'number', min: field.min, max: field.max } };
    case 'object':
    case 'list':
    case 'points':
    case 'block':
    case 'blocks':
    case 'json':
      return { control: 'object' };
    default:
      return { control: 'text' };
  }
}

/** A copy of JSON in which every node of the type has these fields too; those that are not set are as they were. */
export function withFields<Value>(value: Value, type: string, fields: Readonly<Record<string, unknown>>): Value {
  const set = Object.fromEntries(Object.entries(fields).filter(([, field]) => field !== undefined));
  if (Object.keys(set).length === 0) return value;
  const changed = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(changed);
    if (typeof node !== 'object' || node === null) return node;
    const copy = Object.fromEntries(Object.entries(node).map(([key, inner]) => [key, changed(inner)]));
    return copy['type'] === type ? { ...copy, ...set } : copy;
  };
  return changed(value) as Value;
}
