import { only } from '../../base/own-only.js';
import type { FieldKind, FieldRules } from '../definitions/field.js';
import { isRaw } from '../input/budget.js';
import { isHollow, own, typeOf } from '../input/json.js';
import { isBlank } from '../input/text.js';
import { readBlocks, readHero } from './blocks.js';
import { readObject } from './fields.js';
import { readInline } from './inline.js';
import type { Reading } from './reading.js';
import type { Run } from './run.js';
import { readEnum, readJson, readNumber, readSpelled, readText, readUrl } from './scalars.js';
import { readSrcset, typed } from './spelling.js';

/** Reads one value as the kind says; undefined where it cannot be used. Notes an issue for everything that it changes. */
export function readValue(value: unknown, kind: FieldKind, field: FieldRules, reading: Reading): unknown {
  if (typeof value === 'object' && value !== null && isRaw(value)) {
    reading.wrongType(value, field);
    return undefined;
  }
  if (typeof value === 'object' && !field.required && kind.kind !== 'blocks' && kind.kind !== 'json' && kind.kind !== 'object' && isHollow(value)) return undefined;
  switch (kind.kind) {
    case 'text':
      return readText(value, kind.max ?? 'text', field, reading);
    case 'rich':
      return kind.lines ? readLines(value, field, reading) : readRich(value, field, reading);
    case 'points':
      return readPoints(value, reading);
    case 'url':
      return readUrl(value, kind, field, reading);
    case 'integer':
    case 'number':
      return readNumber(value, kind, field, reading);
    case 'boolean':
      if (typeof value !== 'boolean') reading.wrongType(value, field);
      return typeof value === 'boolean' ? value : undefined;
    case 'enum':
      return readEnum(value, kind, reading);
    case 'id':
      return readText(value, 'id', field, reading)?.trim() || undefined;
    case 'date':
      return readSpelled(value, kind, field, reading);
    case 'language':
    case 'timeZone':
    case 'duration':
      return readSpelled(value, { kind: kind.kind }, field, reading);
    case 'json':
      return readJson(value, reading);
    case 'object':
      return readObject(value, kind.of, field, reading);
    case 'list':
      return readList(value, kind, field, reading);
    case 'blocks':
      return readBlocks(value, kind.model, reading);
    case 'block':
      return readHero(value, kind.model, reading);
  }
}

function readRich(value: unknown, field: FieldRules, reading: Reading): unknown {
  const run = readInline(value, reading);
  return run.length > 0 || field.required ? run : undefined;
}

/** Running text that stands line by line. A list of texts is one of lines; of lists of them, one of stanzas. */
function readLines(value: unknown, field: FieldRules, reading: Reading): unknown {
  reading.keepsIndents = true;
  const read = readRich(writtenOut(value, reading), field, reading);
  reading.keepsIndents = false;
  return read;
}

const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every((item) => typeof item === 'string');

function writtenOut(value: unknown, reading: Reading): unknown {
  if (!Array.isArray(value) || reading.budget.entries(value) < value.length) return value;
  if (value.length > 1 && isTexts(value)) return value.join('\n');
  return value.length > 0 && value.every(isTexts) ? value.map((lines) => lines.join('\n')).join('\n\n') : value;
}

/** A list of values of one kind; a single value is a list of one. Undefined where nothing of it can be used. */
function readList(value: unknown, kind: Extract<FieldKind, { kind: 'list' }>, field: FieldRules, reading: Reading): unknown[] | undefined {
  const isSrcset = typeof value === 'string' && kind.of.kind === 'object' && kind.of.of === 'candidate';
  const items = Array.isArray(value) ? (value as unknown[]) : isSrcset ? readSrcset(value) : [value];
  const max = reading.limits[kind.limit ?? 'listItems'];
  if (items.length > max) reading.issue('too-many', { found: String(items.length), detail: String(max) });
  const out: unknown[] = [];
  for (let index = 0; index < items.length && index < max; index++) {
    const item = items[index];
    if (typeof item === 'string' && isBlank(item)) continue;
    reading.path.push(Array.isArray(value) ? index : null);
    const read = reading.isMissing(items, index) ? undefined : readValue(item, kind.of, field, reading);
    reading.path.pop();
    if (read !== undefined && !(Array.isArray(read) && read.length === 0)) out.push(read);
  }
  return out.length > 0 ? out : undefined;
}

/** A sentence, and points. */
interface Points {
  text?: Run;
  points?: Run[];
}

/** The contents of the items of a list, or of items without one, that stand where points may. */
function itemsIn(value: unknown, reading: Reading): readonly unknown[] | undefined {
  const roleOf = (item: unknown) => (typeof item === 'object' && item !== null ? reading.tables.blocks.get(typeOf(typed(item, 'block', reading)) as string)?.role : undefined);
  const within = (item: unknown) => (typeof item === 'object' && item !== null && !Array.isArray(item) ? (own(item, 'children') ?? own(item, 'content') ?? own(item, 'text') ?? own(item, 'items') ?? item) : item);
  const found: unknown = roleOf(value) === 'list' ? within(value) : value;
  const list: unknown = Array.isArray(found) && found.length > reading.limits.nodes ? found.slice(0, reading.limits.nodes) : found;
  return Array.isArray(list) && list.length > 0 && (found !== value || list.every((item) => roleOf(item) === 'item')) ? list.map(within) : undefined;
}

/** A sentence, a list of points, or an object with both. One string, one list of nodes or a list of one point is a sentence. */
function readPoints(value: unknown, reading: Reading): Points | undefined {
  const parts: Points = only({});
  const items = itemsIn(value, reading);
  if (items) parts.points = readRuns(items, reading);
  else if (isPair(value)) {
    for (const key of ['text', 'points', ...Object.keys(value)]) {
      reading.path.push(key);
      if (key !== 'text' && key !== 'points') reading.issue('unknown-field', { name: key.slice(0, 60), field: 'points' });
      else if (parts[key] === undefined && own(value, key) !== undefined) {
        if (key === 'text') parts.text = readInline(value.text, reading);
        else parts.points = readRuns(Array.isArray(value.points) ? value.points : [value.points], reading);
      }
      reading.path.pop();
    }
  } else if (Array.isArray(value) && value.every((item) => typeof item === 'string' || Array.isArray(item))) parts.points = readRuns(value, reading);
  else parts.text = readInline(value, reading);
  if (!parts.text?.length) {
    delete parts.text;
    if (parts.points?.length === 1) return only({ text: parts.points[0] as Run });
  }
  if (!parts.points?.length) delete parts.points;
  return parts.text || parts.points ? parts : undefined;
}

/** A sentence and points, rather than an inline node. */
function isPair(value: unknown): value is { text?: unknown; points?: unknown } {
  return typeof value === 'object' && value !== null && typeOf(value) === undefined && (Object.hasOwn(value, 'text') || Object.hasOwn(value, 'points'));
}

function readRuns(value: readonly unknown[], reading: Reading): Run[] {
  const max = reading.limits.listItems;
  if (value.length > max) reading.tooMany('points', String(value.length), max);
  const points: Run[] = [];
  for (let index = 0; index < value.length && index < max; index++) {
    reading.path.push(index);
    const point = reading.isMissing(value, index) ? [] : readInline(value[index], reading);
    reading.path.pop();
    if (point.length > 0) points.push(point);
  }
  return points;
}
