import { adviceFor, closest } from '../issues.js';
import type { Draft, Reading } from './reading.js';
import type { Slot, Table } from './tables.js';
import { readValue } from './value.js';

/** Fields of any document that say something about the document and nothing about the article. */
const IGNORED = new Set(['$schema', '__proto__']);

/** Sorts the own fields of an input object into the slots of a table, reading each once. */
function sortFields(input: object, table: Table, reading: Reading): unknown[] {
  const found: unknown[] = table.blank.slice();
  const isNode = table.bit !== 0;
  for (const key of Object.keys(input)) {
    if (isNode && key === 'type' && !table.byName.has('type')) continue;
    const slot = table.byName.get(key);
    if (!slot) {
      if (!IGNORED.has(key)) {
        reading.path.push(key);
        reading.issue('unknown-field', { name: key.slice(0, 60), detail: closest(key, table.byName.keys()) });
        reading.path.pop();
      }
      continue;
    }
    const value = guardedRead(input, key, reading);
    if (value === null || value === undefined || slot.field.computed) continue;
    found[slot.index] = found[slot.index] === undefined ? value : merge(found[slot.index], value, key, slot, reading);
  }
  return found;
}

function guardedRead(input: object, key: string, reading: Reading): unknown {
  try {
    return (input as Draft)[key];
  } catch {
    reading.issue('unreadable');
    return undefined;
  }
}

/** Two names of one field: lists are joined, else the field's own name wins. */
function merge(first: unknown, second: unknown, key: string, slot: Slot, reading: Reading): unknown {
  if (slot.field.kind === 'list') return [first, second].flat();
  reading.issue('duplicate-field', { name: slot.field.aliases?.[0] ?? '', detail: slot.name });
  return key === slot.name ? second : first;
}

/**
 * Reads the fields of one object by its table into `out`, in the order of the table.
 * `reading.complete` then says whether every required field is there.
 */
export function readFields(input: object, table: Table, reading: Reading, out: Draft): Draft {
  const found = sortFields(input, table, reading);
  for (const slot of table.slots) {
    const value = found[slot.index];
    if (value === undefined) continue;
    const depth = reading.path.push(slot.name);
    const read = readValue(value, slot.field, slot.field, reading);
    reading.path.length = depth - 1;
    if (read !== undefined) out[slot.name] = read;
  }
  let complete = true;
  for (const slot of table.required) {
    if (out[slot.name] !== undefined) continue;
    complete = false;
    if (found[slot.index] === undefined) reading.issue('missing-field', { name: slot.name, advice: adviceFor(slot.field) });
  }
  reading.complete = complete;
  return out;
}

/** Reads one of the small objects; a bare string or number stands for its `shorthand` field. Undefined where something required is missing. */
export function readObject(value: unknown, name: string, field: Parameters<Reading['wrongType']>[1], reading: Reading): Draft | undefined {
  const table = reading.tables.objects.get(name);
  if (!table || !reading.take()) return undefined;
  const short = (typeof value === 'string' || typeof value === 'number') && table.shorthand ? { [table.shorthand]: value } : value;
  if (typeof short !== 'object' || short === null || Array.isArray(short)) return reading.wrongType(value, field);
  const out = readFields(short, table, reading, {});
  return reading.complete && Object.keys(out).length > 0 ? out : undefined;
}
