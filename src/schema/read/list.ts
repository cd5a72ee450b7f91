import type { FieldKind, FieldRules } from '../definitions/field.js';
import type { Reading } from './reading.js';
import { readSrcset } from './srcset.js';
import { isBlank } from './text.js';
import { readValue } from './value.js';

type ListKind = Extract<FieldKind, { kind: 'list' }>;

/** A list of values of one kind; a single value is a list of one. Undefined where nothing of it can be used. */
export function readList(value: unknown, kind: ListKind, field: FieldRules, reading: Reading): unknown[] | undefined {
  const isSrcset = typeof value === 'string' && kind.of.kind === 'object' && kind.of.of === 'candidate';
  const items = Array.isArray(value) ? (value as unknown[]) : isSrcset ? readSrcset(value) : [value];
  const max = reading.limits[kind.limit ?? 'listItems'];
  if (items.length > max) reading.issue('too-many', { found: String(items.length), detail: String(max) });
  const out: unknown[] = [];
  for (let index = 0; index < items.length && index < max; index++) {
    const item = items[index];
    if (item === null || item === undefined || (typeof item === 'string' && isBlank(item))) continue;
    reading.path.push(Array.isArray(value) ? index : null);
    const read = readValue(item, kind.of, field, reading);
    reading.path.pop();
    if (read !== undefined) out.push(read);
  }
  return out.length > 0 ? out : undefined;
}
