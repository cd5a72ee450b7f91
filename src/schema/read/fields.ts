import { only } from '../../base/own-only.js';
import type { FieldKind, FieldRules } from '../definitions/field.js';
import { collectText, isHollow, isPlain, own, typeOf } from '../input/json.js';
import { isBlank } from '../input/text.js';
import type { Slot, Table } from '../table.js';
import type { Draft, Reading } from './reading.js';
import { readUnknownField } from './unknown-field.js';
import { readValue } from './value.js';

/** Fields of any document that say something about the document and nothing about the article. */
const IGNORED = new Set(['$schema', '__proto__']);

/** The fields of an input object that the table knows, in the order of the table. */
export function slotsIn(input: object, table: Table, reading: Reading, keys = reading.budget.keys(input)): readonly Slot[] {
  const found: Slot[] = [];
  for (const key of keys) {
    const slot = table.byName.get(key);
    if (!slot) {
      if (key !== 'type' && !table.passes?.has(key) && !table.open && !IGNORED.has(key)) readUnknownField(input, key, table, reading);
    } else if (!slot.field.computed) found.push(slot);
  }
  return found.sort((a, b) => a.order - b.order);
}

/** Whether all fields are known and stand in the order of the table, as they mostly do: then there is nothing to sort. */
function isInOrder(keys: readonly string[], table: Table): boolean {
  let last = -1;
  for (const key of keys) {
    if (table.isNode && key === 'type') continue;
    const slot = table.byName.get(key);
    if (!slot || slot.field.computed || slot.order <= last) return false;
    last = slot.order;
  }
  return true;
}

/** Reads the fields of one object by its table into `out`, in the order of the table. */
export function readFields(input: object, table: Table, reading: Reading, out: Draft = only({}), readOne = readValue): Draft {
  let refused: Set<string> | undefined;
  const keys = reading.budget.keys(input);
  const { length } = reading.strays;
  const slots = isInOrder(keys, table) ? undefined : slotsIn(input, table, reading, keys);
  const behind = slots && reading.strays.splice(length);
  const count = slots ? slots.length : keys.length;
  for (let index = 0; index < count; index++) {
    const slot = slots ? slots[index] : table.byName.get(keys[index] as string);
    if (!slot) continue;
    const value = (input as Draft)[slot.key];
    if (value === null || value === undefined || (typeof value === 'string' && isAbsent(value, slot))) continue;
    reading.path.push(slot.key);
    if (out[slot.name] === undefined) {
      const told = reading.issues.length;
      const read = readOne(value, slot.field, slot.field, reading);
      if (read !== undefined) keepField(read, slot, out, reading);
      else if (reading.issues.length > told) (refused ??= new Set()).add(slot.name);
    } else addAlias(value, slot, out, reading);
    reading.path.pop();
  }
  if (behind) for (const stray of behind) reading.strays.push(stray);
  for (const { name, field } of table.expected) {
    if (out[name] !== undefined) continue;
    if (!refused?.has(name) && !(table.role === 'person' && out['contributor'] !== undefined)) reading.issue('missing-field', { name, field: reading.keyOf(field) });
  }
  return out;
}

/** Whether all that a node or an object has to have was read. */
export const isComplete = (draft: Draft, { required }: Table): boolean => required.every(({ name }) => draft[name] !== undefined);

const isAbsent = (value: string, { keepsBlank, field }: Slot) => !keepsBlank && (value === '' || ((field.kind !== 'text' || field.max !== undefined) && isBlank(value)));

/** A second name of a field that was read already: lists are joined, else the first one stands. */
function addAlias(value: unknown, slot: Slot, out: Draft, reading: Reading): void {
  if (slot.field.kind !== 'list') return reading.issue('duplicate-field', { name: slot.key, detail: slot.name });
  const more = readValue(value, slot.field, slot.field, reading);
  if (more !== undefined) out[slot.name] = [...(out[slot.name] as unknown[]), ...(more as unknown[])];
}

/** Reads a bare value as the field that it is short for. The place of issues is that of the value itself. */
export function readShort(value: unknown, slot: Slot, reading: Reading, out: Draft): Draft {
  reading.path.push(null);
  const read = readValue(value, slot.field, slot.field, reading);
  reading.path.pop();
  if (read !== undefined) keepField(read, slot, out, reading);
  return out;
}

/** Whether there is nothing in a small object but words that a form fills in by itself. */
const isUnfilled = (value: unknown, table: Table) => isHollow(value, (key) => key === 'type' || table.byName.get(key)?.field.kind === 'enum');

/** Keeps what was read of a field. Where an address within the article leads is known at the end. */
function keepField(read: unknown, { name, field }: Slot, out: Draft, reading: Reading): void {
  out[name] = read;
  if (field.kind === 'url' && field.sizes !== undefined && reading.hasImageRule) reading.unresolved.pictures.push({ draft: out, src: name, srcset: field.sizes, pointer: reading.pointer() });
  if (field.kind === 'url' && typeof read === 'string' && read.startsWith('#')) reading.unresolved.addresses.push({ draft: out, name, pointer: reading.pointer(), field });
}

/** Reads one of the small objects; a bare string or number stands for its `shorthand` field. Undefined where something required is missing. */
export function readObject(value: unknown, name: string, field: FieldRules, reading: Reading): Draft | undefined {
  const table = reading.tables.objects.get(name);
  if (!table || isUnfilled(value, table) || !reading.take()) return undefined;
  if (table.shorthand && isBare(value, table.shorthand, reading)) {
    const out = readShort(value, table.shorthand, reading, only({}));
    for (const slot of table.expected) if (out[slot.name] === undefined && slot !== table.shorthand) reading.issue('missing-field', { name: slot.name, field: reading.keyOf(slot.field) });
    return keptObject(out, table, reading);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !isPlain(value)) {
    reading.wrongType(value, field);
    return undefined;
  }
  const out = readFields(value, table, reading);
  return keptObject(isComplete(out, table) && Object.keys(out).length > 0 ? out : rescued(value, out, table, reading), table, reading);
}

/** Whether a value is what a shorthand stands for, rather than an object with fields of its own. */
function isBare(value: unknown, { field }: Slot, reading: Reading): boolean {
  if (typeof value === 'string' || typeof value === 'number' || Array.isArray(value)) return true;
  if (field.kind !== 'rich' || typeof value !== 'object' || value === null) return false;
  const type = typeOf(value);
  return typeof type === 'string' && reading.tables.inline.has(type);
}

const isWords = (kind: FieldRules['kind'] | undefined) => kind !== 'enum' && kind !== 'date' && kind !== 'language';

const isThere = (value: unknown): boolean => value !== undefined && (value as { readonly length?: number }).length !== 0;
const holdsText = (field: FieldKind): boolean => field.kind === 'text' || field.kind === 'rich' || (field.kind === 'list' && holdsText(field.of));

/** Where the one thing that an object is about is missing, the text that it does have takes its place. */
function rescued(value: object, out: Draft, table: Table, reading: Reading): Draft {
  const slot = table.shorthand;
  if (!slot || isThere(out[slot.name]) || !holdsText(slot.field)) return out;
  if (!isHollow(own(value, slot.key))) return out;
  const words = Object.fromEntries(reading.budget.keys(value).filter((key) => isWords(table.byName.get(key)?.field.kind)).map((key) => [key, (value as Draft)[key]]));
  const text = collectText(words, () => false, reading.budget).join(', ');
  if (text === '') return out;
  for (const name of Object.keys(out)) if (table.byName.get(name)?.field.kind === 'text') Reflect.deleteProperty(out, name);
  return readShort(text, slot, reading, out);
}

function keptObject(out: Draft, table: Table, reading: Reading): Draft | undefined {
  if (table.type === 'contributor') noteName(out, reading);
  if (table.required.every(({ name }) => isThere(out[name])) && !isUnfilled(out, table)) return out;
  reading.unresolved.discard(out, true);
  return undefined;
}

/** A byline that begins as sentences do, in the languages of many newsrooms. */
const BEGINS = /^(?:(?:words|text|story|reporting|report|written|photographs?) )?(?:by|von|por|par)[: ]\s*(?=\S)/i;
const BETWEEN = / (?:and|und|y|et|e|og|och|en|و) | ?[,;&،/] ?/i;
const isFullName = (name: string) => /^\p{L}\S*(?:\s+\S+)+$/u.test(name) && !/^\p{Ll}/u.test(name);

/** Notes what a name holds besides the name of one person. The text is printed as it stands. */
export function noteName(person: Draft, reading: Reading): void {
  const name = person['name'];
  if (typeof name !== 'string' || name.length > 200 || (person['type'] !== undefined && person['type'] !== 'person')) return;
  const alone = name.replace(BEGINS, '');
  const names = alone.replace(/\s+/g, ' ').split(BETWEEN).filter((each) => each !== '');
  if (names.length > 1 && names.every(isFullName)) reading.issue('several-names', { found: `"${name}"`, detail: names.map((each) => `"${each}"`).join(', ') });
  else if (alone !== name) reading.issue('byline-in-name', { found: `"${name}"`, detail: alone });
}
