import type { SchemaRules } from '../schema/definitions/field.js';
import type { Article } from '../schema/generated/types.js';
import { parseArticle } from '../schema/parse.js';
import type { Target } from './options.js';

/** An article as it is for one kind of output: with the blocks that are for it, without those that are for others only. */
export function forTarget(article: Article, target: Target | undefined, schema: SchemaRules): Article {
  // read again, so that no link, number or mark leads to what is not there
  return target === undefined || target === 'web' ? article : parseArticle(chosen(article, target), { schema }).article;
}

function chosen(value: unknown, target: Target): unknown {
  if (Array.isArray(value)) return value.filter((each) => isFor(each, target)).map((each) => chosen(each, target));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([name, each]) => (name === 'targets' || !isFor(each, target) ? [] : [[name, chosen(each, target)]])));
}

function isFor(value: unknown, target: Target): boolean {
  const { targets } = Object(value) as { readonly targets?: unknown };
  return !Array.isArray(targets) || targets.includes(target);
}
