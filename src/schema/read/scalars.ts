import { readIsoDate } from '../../base/iso-date.js';
import { readLanguageTag } from '../../base/language-tag.js';
import { offsetText } from '../../base/offset.js';
import { isTimeZone, offsetAt } from '../../base/zone.js';
import type { FieldKind, FieldRules } from '../definitions/field.js';
import { JSON_DEPTH, JSON_VALUES, collectText, copyJson } from '../input/json.js';
import { cutText } from '../input/cut.js';
import { cleanText, isBlank, isBroken } from '../input/text.js';
import { checkUrl, longestUrl } from '../input/url.js';
import { describe } from '../issues.js';
import { hasLineEnd, linesOf } from './lines.js';
import type { Reading } from './reading.js';
import { tagOf } from './spelling.js';

type Kind<Name extends FieldKind['kind']> = Extract<FieldKind, { kind: Name }>;
/** Kinds of strings that are spelled in one way. */
type Spelled = Kind<'date'> | { readonly kind: 'language' | 'timeZone' | 'duration' };
type NumberKind = Extract<FieldKind, { min: number }>;

export function readText(value: unknown, limit: 'text' | 'title' | 'alternative' | 'id', field: FieldRules, reading: Reading): string | undefined {
  if (typeof value === 'string') return limited(value, limit, reading);
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  reading.wrongType(value, field);
  if (typeof value !== 'object') return undefined;
  const text = collectText(value, (type) => reading.tables.inline.has(type), reading.budget).join(' ');
  return text === '' ? undefined : limited(text, limit, reading);
}

function limited(value: string, limit: 'text' | 'title' | 'alternative' | 'id', reading: Reading): string | undefined {
  const max = reading.limits[limit];
  const written = reading.textOf(value, max);
  const cleaned = cleanText(written);
  if (cleaned !== written && isBroken(written)) reading.issue('replaced-characters');
  const isLine = limit !== 'text';
  if (isLine) reading.noteMarkup(cleaned);
  if (isLine && limit !== 'alternative' && isBlank(cleaned)) return undefined;
  const text = isLine && hasLineEnd(cleaned) ? linesOf(cleaned).filter((line) => line !== '').join(' ') : cleaned;
  if (text.length <= max && written.length === value.length) return text;
  reading.issue('too-long', { found: String(text.length > max ? text.length : value.length), detail: String(max) });
  if (limit !== 'id') reading.shortened = true;
  return cutText(text, max);
}

export function readUrl(value: unknown, kind: Kind<'url'>, field: FieldRules, reading: Reading): string | undefined {
  if (typeof value !== 'string') {
    reading.wrongType(value, field);
    return undefined;
  }
  const known = reading.addresses[kind.grade];
  // an address that is too long is none, and not worth remembering
  const isLong = value.length > longestUrl(reading.urls);
  let url = isLong ? null : known.get(value);
  if (url === undefined) {
    url = checkUrl(value, kind.grade, reading.urls);
    known.set(value, url);
  }
  if (!isLong && value.includes('&amp;')) reading.noteMarkup(value);
  if (url === null) {
    reading.issue('refused-url', { found: describe(value), field: reading.keyOf(field) });
    return undefined;
  }
  if (kind.grade === 'resource' && url.startsWith('https:') && /^\s*http:/i.test(value)) reading.issue('upgraded-url', { found: describe(value) });
  return url;
}

export function readNumber(value: unknown, kind: NumberKind, field: FieldRules, reading: Reading): number | undefined {
  const word = typeof value === 'string' ? value.toLowerCase() : '';
  const named = kind.words && Object.hasOwn(kind.words, word) ? kind.words[word] : undefined;
  const number = named ?? (typeof value === 'string' && /^\s*-?\d{1,20}(\.\d{1,20})?\s*$/.test(value) ? Number(value) : value);
  const fits = typeof number === 'number' && Number.isFinite(number) && number >= kind.min && number <= kind.max && (kind.kind === 'number' || Number.isInteger(number));
  if (fits) return Object.is(number, -0) ? 0 : number;
  if (kind.nearest && Number.isInteger(number)) {
    const nearest = Math.min(kind.max, Math.max(kind.min, number as number));
    reading.issue('nearest-value', { found: describe(value), detail: String(nearest) });
    return nearest;
  }
  reading.issue('out-of-range', { found: describe(value), detail: `${String(kind.min)} and ${String(kind.max)}`, field: reading.keyOf(field) });
  return undefined;
}

const plain = (word: string) => word.toLowerCase().replace(/[\s_-]/g, '');

export function readEnum(value: unknown, kind: Kind<'enum'>, reading: Reading): string | undefined {
  if (typeof value === 'string' && kind.values.includes(value)) return value;
  const spelled = typeof value === 'string' && value.length <= 64 ? kind.values.find((each) => plain(each) === plain(value)) : undefined;
  if (spelled !== undefined) return spelled;
  reading.issue('unknown-value', { found: describe(value), detail: kind.values.join(', ') });
  return kind.fallback;
}

export function readSpelled(value: unknown, kind: Spelled, field: FieldRules, reading: Reading): string | undefined {
  if (typeof value !== 'string' || value.length > 256 || (kind.kind === 'duration' && !DURATION.test(value))) {
    reading.wrongType(value, field);
    return undefined;
  }
  if (kind.kind === 'duration') return value;
  if (kind.kind === 'date') return readDate(value, Object.hasOwn(kind, 'partial'), reading);
  if (kind.kind === 'language') return readLanguageTag(value) ?? readLanguageName(value, reading);
  if (isTimeZone(value)) return value;
  reading.issue('invalid-time-zone', { found: describe(value) });
  return undefined;
}

const DURATION = /^P[\dTYMWDHS.]+$/;

/** A date, or an instant with its offset. A time without one is in the time zone of the article, or else only its day is certain. A date without time is never shifted. */
function readDate(value: string, isPartial: boolean, reading: Reading): string | undefined {
  const date = readIsoDate(value);
  const isPart = date?.precision === 'year' || date?.precision === 'month';
  if (!date || (isPart && !isPartial)) {
    reading.issue('invalid-date', { found: describe(value) });
    return undefined;
  }
  if (date.precision !== 'minute' || date.offset !== undefined) return date.text;
  if (reading.zone !== undefined) return date.text + offsetText(offsetAt(date.wall, reading.zone), 'long');
  reading.issue('time-without-offset', { found: describe(value) });
  return date.day;
}

/** A language by its name is read as its tag, which the message says. */
function readLanguageName(value: string, reading: Reading): string | undefined {
  const tag = tagOf(value);
  reading.issue('invalid-language', { found: describe(value), detail: tag });
  return tag === '' ? undefined : tag;
}

export function readJson(value: unknown, reading: Reading): unknown {
  const copy = copyJson(value, reading.budget);
  if (copy === undefined) reading.issue('wrong-type', { found: `${describe(value)} of more than ${String(JSON_VALUES)} values or ${String(JSON_DEPTH)} levels`, detail: 'json' });
  return copy;
}
