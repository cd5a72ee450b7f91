import type { SchemaRules } from './definitions/field.js';
import type { Article } from './generated/types.js';

const parsed = new WeakMap<Article, SchemaRules>();

/** Notes that an article came out of the parser, and by which schema: it may be trusted. */
export function markParsed(article: Article, schema: SchemaRules): void {
  parsed.set(article, schema);
}

/** Whether an article came out of `parseArticle`, and by this schema where one is named; anything else has to go through it first. */
export function isParsed(value: unknown, schema?: SchemaRules): value is Article {
  const known = typeof value === 'object' && value !== null ? parsed.get(value as Article) : undefined;
  return known !== undefined && (schema === undefined || known === schema);
}
