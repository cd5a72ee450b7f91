import { SCHEMA } from './definitions/schema.js';
import type { Schema } from './definitions/field.js';
import { markParsed } from './digest.js';
import type { Article } from './generated/types.js';
import { describe, type Issue } from './issues.js';
import { LIMITS, type Limits } from './limits.js';
import { readHeroStrays } from './read/blocks.js';
import { readFields } from './read/fields.js';
import { resolvePositions } from './read/positions.js';
import { Reading, type Draft } from './read/reading.js';
import { readSource } from './read/source.js';
import { prepareTables } from './read/tables.js';
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
  /** Another vocabulary than this package's own. */
  readonly schema?: Schema | undefined;
}

/** An article ready to be set, and everything that was not as it should be. A `fatal` issue means that the article is empty. */
export interface ParseResult {
  readonly article: Article;
  readonly issues: readonly Issue[];
}

/** Versions of the schema before the current one, and what turns a document of each into the next. */
const UPGRADES: readonly ((input: object) => object)[] = [];

/**
 * Turns anything into an article: JSON text, or data as `JSON.parse` returns it. Total: it never throws, never keeps a reference to
 * its input and reads each property once. What is wrong is listed in `issues`, and costs as little as possible.
 */
export function parseArticle(input: unknown, options: ParseOptions = {}): ParseResult {
  const limits = { ...LIMITS, ...options.limits };
  const reading = new Reading(prepareTables(options.schema ?? SCHEMA), limits, {
    base: options.baseUrl,
    resourceHosts: options.resourceHosts,
    dataImages: options.dataImages,
  });
  const draft = readDocument(input, reading);
  resolvePositions(draft, reading);
  const fresh = draft as unknown as Article;
  const article = options.previous ? shareArticle(fresh, options.previous) : fresh;
  markParsed(article);
  return { article, issues: reading.issues };
}

function readDocument(input: unknown, reading: Reading): Draft {
  const empty = (): Draft => ({ headline: [], body: [] });
  let value = input;
  if (typeof input === 'string') {
    const source = readSource(input, reading.limits);
    if ('fatal' in source) {
      reading.issue(source.fatal, source);
      return empty();
    }
    value = source.value;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    reading.issue('not-an-object', { found: describe(value) });
    return empty();
  }
  try {
    return readArticle(value, reading);
  } catch {
    reading.path.length = 0;
    reading.issue('unreadable');
    return empty();
  }
}

function readArticle(input: object, reading: Reading): Draft {
  const known = reading.tables.schema.version;
  const version: unknown = Object.hasOwn(input, 'schemaVersion') ? (input as Draft)['schemaVersion'] : known;
  if (typeof version === 'number' && version > known) {
    reading.issue('newer-version', { found: String(version), detail: String(known) }, '/schemaVersion');
  }
  const from = typeof version === 'number' && Number.isInteger(version) && version >= 1 ? version - 1 : known - 1;
  const upgraded = UPGRADES.slice(from).reduce((document, upgrade) => upgrade(document), input);
  const draft = readFields(upgraded, reading.tables.article, reading, {});
  draft['headline'] ??= [];
  draft['body'] = [...readHeroStrays(reading), ...((draft['body'] as Draft[] | undefined) ?? [])];
  if (reading.shortened) draft['shortened'] = true;
  return draft;
}
