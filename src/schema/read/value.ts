import { adviceFor, closest, describe } from '../issues.js';
import type { Field, FieldKind } from '../definitions/field.js';
import { readBlocks, readHero } from './blocks.js';
import { isTimeZone, readDate, readLanguage } from './date.js';
import { readObject } from './fields.js';
import { readInline, readPoints } from './inline.js';
import { collectText, copyJson } from './plain.js';
import type { Reading } from './reading.js';
import { cleanText, cutText, isBroken } from './text.js';
import { checkUrl } from './url.js';

type Kind<Name extends FieldKind['kind']> = Extract<FieldKind, { kind: Name }>;
type NumberKind = Extract<FieldKind, { min: number }>;

/** Reads one value as the kind says; undefined where it cannot be used. Notes an issue for everything that it changes. */
export function readValue(value: unknown, kind: FieldKind, field: Field, reading: Reading): unknown {
  switch (kind.kind) {
    case 'text':
      return readText(value, reading.limits[kind.max ?? 'text'], field, reading);
    case 'rich':
      return readInline(value, reading);
    case 'points':
      return readPoints(value, reading);
    case 'url':
      return readUrl(value, kind, field, reading);
    case 'integer':
    case 'number':
      return readNumber(value, kind, reading);
    case 'boolean':
      return typeof value === 'boolean' ? value : reading.wrongType(value, field);
    case 'enum':
      return readEnum(value, kind, reading);
    case 'id':
      return readText(value, reading.limits.id, field, reading)?.trim() || undefined;
    case 'date':
    case 'language':
    case 'timeZone':
    case 'duration':
      return readSpelled(value, kind.kind, field, reading);
    case 'json':
      return copyJson(value, reading.limits.issues * 10);
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

function readText(value: unknown, max: number, field: Field, reading: Reading): string | undefined {
  if (typeof value === 'string') return limited(value, max, reading);
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  reading.wrongType(value, field);
  if (typeof value !== 'object' || value === null) return undefined;
  const text = collectText(value, () => true, reading.limits.nodes).join(' ');
  return text === '' ? undefined : limited(text, max, reading);
}

function limited(value: string, max: number, reading: Reading): string {
  const text = cleanText(value);
  if (text !== value && isBroken(value)) reading.issue('replaced-characters');
  if (text.length <= max) return text;
  reading.issue('too-long', { found: String(text.length), detail: String(max) });
  reading.shortened = true;
  return cutText(text, max);
}

function readUrl(value: unknown, kind: Kind<'url'>, field: Field, reading: Reading): string | undefined {
  if (typeof value !== 'string') return reading.wrongType(value, field);
  const key = kind.grade + value;
  let url = reading.addresses.get(key);
  if (url === undefined) {
    url = checkUrl(value, kind.grade, reading.urls);
    reading.addresses.set(key, url);
  }
  if (url === null) {
    reading.issue('refused-url', { found: describe(value), advice: adviceFor(field) });
    return undefined;
  }
  if (kind.grade === 'resource' && value.startsWith('http:') && url.startsWith('https:')) reading.issue('upgraded-url', { found: describe(value) });
  return url;
}

function readNumber(value: unknown, kind: NumberKind, reading: Reading): number | undefined {
  const named = typeof value === 'string' && kind.words && Object.hasOwn(kind.words, value) ? kind.words[value] : undefined;
  const number = named ?? (typeof value === 'string' && /^\s*-?\d+(\.\d+)?\s*$/.test(value) ? Number(value) : value);
  const fits = typeof number === 'number' && Number.isFinite(number) && number >= kind.min && number <= kind.max && (kind.kind === 'number' || Number.isInteger(number));
  if (fits) return Object.is(number, -0) ? 0 : number;
  reading.issue('out-of-range', { found: describe(value), detail: `${String(kind.min)} and ${String(kind.max)}` });
  return undefined;
}

function readEnum(value: unknown, kind: Kind<'enum'>, reading: Reading): string | undefined {
  if (typeof value === 'string' && kind.values.includes(value)) return value;
  const near = typeof value === 'string' ? closest(value, kind.values) : '';
  const exact = near !== '' && typeof value === 'string' && value.toLowerCase().replace(/[\s_]/g, '-') === near;
  if (exact) return near;
  reading.issue('unknown-value', { found: describe(value), detail: kind.values.join(', ') });
  return kind.fallback;
}

function readSpelled(value: unknown, kind: 'date' | 'language' | 'timeZone' | 'duration', field: Field, reading: Reading): string | undefined {
  if (typeof value !== 'string') return reading.wrongType(value, field);
  const found = describe(value);
  if (kind === 'duration') return /^P[\dTYMWDHS.]+$/.test(value) ? value : reading.wrongType(value, field);
  if (kind === 'date') {
    const date = readDate(value);
    if (!date) reading.issue('invalid-date', { found });
    else if (date.local) reading.issue('time-without-offset', { found });
    return date?.value;
  }
  const read = kind === 'language' ? readLanguage(value) : isTimeZone(value) ? value : null;
  if (read === null) reading.issue(kind === 'language' ? 'invalid-language' : 'invalid-time-zone', { found });
  return read ?? undefined;
}

function readList(value: unknown, kind: Kind<'list'>, field: Field, reading: Reading): unknown[] | undefined {
  const items = Array.isArray(value) ? (value as unknown[]) : [value];
  const max = reading.limits[kind.limit ?? 'listItems'];
  if (items.length > max) reading.issue('too-many', { found: String(items.length), detail: String(max) });
  const out: unknown[] = [];
  for (let index = 0; index < items.length && index < max; index++) {
    const item = items[index];
    if (item === null || item === undefined) continue;
    reading.path.push(index);
    const read = readValue(item, kind.of, field, reading);
    reading.path.pop();
    if (read !== undefined) out.push(read);
  }
  return out.length > 0 ? out : undefined;
}
