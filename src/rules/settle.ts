import { only } from '../base/own-only.js';
import type { Article } from '../schema/generated/types.js';
import type { SchemaRules } from '../schema/definitions/field.js';
import type { parseArticle } from '../schema/parse.js';
import type { markParsed } from '../schema/parsed.js';
import type { prepareTables } from '../schema/tables.js';
import { adPlacer } from './ads.js';
import type { PublisherRules } from './options.js';
import { forTarget } from './target.js';

const originals = new WeakMap<Article, Article>();

/** The article that one was made of by rules; any other itself. */
export const originalOf = <Given extends Article | undefined>(article: Given): Given => (article === undefined ? article : ((originals.get(article) as Given | undefined) ?? article));

/** What is asked of the parser, which browsers have loaded where this is loaded later. */
export interface Parser {
  readonly parseArticle: typeof parseArticle;
  readonly markParsed: typeof markParsed;
  readonly prepareTables: typeof prepareTables;
}

/** Makes what sets articles by a publisher's rules; the same article gives the same again. */
export function settler({ ads, target }: PublisherRules, { parseArticle, markParsed, prepareTables }: Parser): (article: Article, schema: SchemaRules) => Article {
  const place = ads === undefined ? undefined : adPlacer(ads);
  const made = new WeakMap<Article, Article>();
  return (given, schema) => {
    const article = originalOf(given);
    const known = made.get(article);
    if (known !== undefined) return known;
    const chosen = forTarget(article, target, schema, parseArticle);
    const body = place?.(chosen.body, prepareTables(schema)) ?? chosen.body;
    const settled = body === chosen.body ? chosen : only({ ...chosen, body: body as Article['body'] });
    made.set(article, settled);
    if (settled !== article) {
      originals.set(settled, article);
      markParsed(settled, schema);
    }
    return settled;
  };
}
