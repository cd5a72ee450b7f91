import { only } from '../base/own-only.js';
import type { Article } from '../schema/generated/types.js';
import type { SchemaRules } from '../schema/definitions/field.js';
import { markParsed } from '../schema/parsed.js';
import { prepareTables } from '../schema/tables.js';
import { adPlacer } from './ads.js';
import type { PublisherRules } from './options.js';
import { forTarget } from './target.js';

const originals = new WeakMap<Article, Article>();

/** The article that one was made of by rules; any other itself. */
export const originalOf = <Given extends Article | undefined>(article: Given): Given => (article === undefined ? article : ((originals.get(article) as Given | undefined) ?? article));

/** Makes what sets articles by a publisher's rules; the same article gives the same again. */
export function settler({ ads, target }: PublisherRules): (article: Article, schema: SchemaRules) => Article {
  const place = ads === undefined ? undefined : adPlacer(ads);
  const made = new WeakMap<Article, Article>();
  return (given, schema) => {
    const article = originalOf(given);
    const known = made.get(article);
    if (known !== undefined) return known;
    const chosen = forTarget(article, target, schema);
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
