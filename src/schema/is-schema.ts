import type { SchemaRules } from './definitions/field.js';

const PARTS = ['article', 'common', 'blocks', 'inline', 'objects', 'models'] as const satisfies readonly (keyof SchemaRules)[];

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Whether a value has the parts of a schema. */
export function isSchema(value: unknown): value is SchemaRules {
  try {
    return isObject(value) && PARTS.every((part) => isObject((value as Partial<SchemaRules>)[part]));
  } catch {
    return false;
  }
}
