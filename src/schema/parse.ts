import { lookAround, only, ownData } from '../base/own-only.js';
import type { SchemaRules } from './definitions/field.js';
import { isParsed, markParsed } from './parsed.js';
import type { Article } from './generated/types.js';
import { TABLES } from './generated/tables.js';
import { describe, type Finding } from './issues.js';
import { LIMITS, type Limits } from './limits.js';
import { isTimeZone } from '../base/zone.js';
import { readFields } from './read/fields.js';
import { readLeft, readStrayNotes } from './read/place.js';
import { readOtherFormat } from './read/unknown.js';
import { resolveOpening } from './resolve/opening.js';
import { resolvePositions } from './resolve/positions.js';
import type { ResolveSizes } from './resolve/sizes.js';
import { Reading, type Draft } from './read/reading.js';
import { readSource } from './input/source.js';
import { prepareTables } from './tables.js';
import { UPGRADES } from './upgrade.js';
import { readValue } from './read/value.js';
import { shareArticle } from './share.js';

export interface ParseOptions {
  /** The address of the document, against which its relative addresses are resolved; without it they stay relative. */
  readonly baseUrl?: string | undefined;
  /** An earlier version: whatever is unchanged is taken from it, object for object. */
  readonly previous?: Article | undefined;
  /** Lower (or knowingly higher) limits than the defaults. */
  readonly limits?: Partial<Limits> | undefined;
  /** Hosts from which pictures may come; every host when absent. */
  readonly resourceHosts?: readonly string[] | undefined;
  /** Whether pictures may be carried as raster `data:` URLs of at most 32 KiB. */
  readonly dataImages?: boolean | undefined;
  /** Takes where each block stands in the document, as a JSON pointer. Meant for articles without `previous`, whose blocks stand elsewhere. */
  readonly places?: Pick<WeakMap<object, string>, 'set'> | undefined;
  /** Gives pictures other sizes, once all is read. */
  readonly resolveSizes?: ResolveSizes | undefined;
  /** Another vocabulary than this package's own; messages then have its prose, where it has any. */
  readonly schema?: SchemaRules | undefined;
}

/** An article ready to be set, and everything that was not as it should be. A `fatal` issue means that the article is empty. */
export interface ParseResult {
  readonly article: Article;
  readonly issues: readonly Finding[];
}

/**
 * Turns anything into an article: JSON text, or data as `JSON.parse` returns it. Total: it never throws and never keeps a
 * reference to its input. What is wrong is listed in `issues`, and costs as little as possible.
 */
export function parseArticle(input: unknown, options: ParseOptions = {}): ParseResult {
  lookAround();
  const { baseUrl, previous, limits, resourceHosts, dataImages, places, resolveSizes, schema = TABLES } = only({ ...options });
  const reading = new Reading(prepareTables(schema), { ...LIMITS, ...limits }, { base: baseUrl, resourceHosts, dataImages });
  reading.places = places;
  reading.hasImageRule = resolveSizes !== undefined;
  const draft = readDocument(input, reading);
  resolvePositions(draft, reading);
  resolveOpening(draft, reading);
  resolveSizes?.(reading);
  if (reading.shortened) draft['shortened'] = true;
  const fresh = inOrder(draft, reading) as unknown as Article;
  const article = isParsed(previous) ? shareArticle(fresh, ownData(previous)) : fresh;
  markParsed(article, schema);
  return { article, issues: reading.otherFormat ? reading.issues.filter(({ code, severity }) => code === 'other-format' || severity === 'fatal') : reading.issues };
}

const emptyArticle = (): Draft => only({ headline: [], body: [] });

function readDocument(input: unknown, reading: Reading): Draft {
  let value = input;
  if (typeof input === 'string') {
    const source = readSource(input, reading.limits);
    if (source.fatal) {
      reading.issue(source.fatal, source);
      return emptyArticle();
    }
    value = source.value;
  }
  const other = readWhole(value, reading);
  if (other) return only({ headline: [], body: [other] });
  const document = readOnce(value, reading);
  if (!document) {
    reading.issue('not-an-object', { found: isList(value) || typeof value !== 'object' || value === null ? describe(value) : 'an object that cannot be read' });
    return emptyArticle();
  }
  reading.document = document;
  return readArticle(document, reading);
}

/** A document that is not an article but that of another editor. */
function readWhole(value: unknown, reading: Reading): Draft | undefined {
  try {
    return readOtherFormat(value, reading);
  } catch {
    return undefined;
  }
}

/** Whether a value is a list. A revoked proxy throws even here. */
function isList(value: unknown): boolean {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

/** The fields of the document, each read once; nothing where it is not an object of fields. */
function readOnce(value: unknown, reading: Reading): Draft | undefined {
  try {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const fields = Object.create(null) as Draft;
    for (const key of reading.budget.keys(value)) {
      try {
        fields[key] = (value as Draft)[key];
      } catch {
        reading.issue('unreadable', { name: key.slice(0, 60) }, `/${key}`);
      }
    }
    return fields;
  } catch {
    return undefined;
  }
}

/** Whatever goes wrong in a field of the article costs this field only. */
const readGuarded: typeof readValue = (value, kind, field, reading) => {
  const { words, path: { length } } = reading;
  try {
    const read = readValue(value, kind, field, reading);
    if (kind.kind === 'blocks' && kind.model === 'flow') reading.bodyWords += reading.words - words;
    return read;
  } catch {
    reading.returnTo(length, { blockDepth: 0, lists: 0, quotes: 0, inlineDepth: 0, open: 0 });
    reading.issue('unreadable');
    return undefined;
  }
};

function readArticle(input: Draft, reading: Reading): Draft {
  const known = reading.tables.schema.version;
  const version = input['schemaVersion'] ?? known;
  if (typeof version === 'number' && version > known) {
    reading.issue('newer-version', { found: String(version), detail: String(known) }, '/schemaVersion');
  }
  const from = typeof version === 'number' && Number.isInteger(version) && version >= 1 ? version - 1 : known - 1;
  const upgraded = UPGRADES.slice(from).reduce<object>((document, upgrade) => upgrade(document), input);
  const zone = (upgraded as Draft)['timeZone'];
  if (typeof zone === 'string' && isTimeZone(zone)) reading.zone = zone;
  const draft = readFields(upgraded, reading.tables.article, reading, undefined, readGuarded);
  if ((draft['headline'] as Draft[] | undefined)?.length === 0) reading.issue('missing-field', { name: 'headline', field: 'article.headline' });
  if (draft['inLanguage'] === undefined && !reading.issues.some(({ code }) => code === 'invalid-language')) reading.issue('missing-language');
  draft['headline'] ??= [];
  const notes = [...((draft['footnotes'] as Draft[] | undefined) ?? []), ...readStrayNotes(reading)];
  if (notes.length > 0) draft['footnotes'] = notes;
  draft['body'] = [...reading.fromTop, ...((draft['body'] as Draft[] | undefined) ?? []), ...readLeft(reading)];
  return draft;
}

/** The fields of an article in the order of the table, whatever order they were found in. */
function inOrder(draft: Draft, reading: Reading): Draft {
  const out: Draft = only({});
  for (const { name, key } of reading.tables.article.byName.values()) if (name === key && draft[name] !== undefined) out[name] = draft[name];
  return out;
}
