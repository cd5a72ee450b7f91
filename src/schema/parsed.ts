import type { Article } from './generated/types.js';

const parsed = new WeakSet<Article>();

/** Notes that an article came out of the parser, and may be trusted. */
export function markParsed(article: Article): void {
  parsed.add(article);
}

/** Whether an article came out of `parseArticle`; anything else has to go through it first. */
export function isParsed(value: unknown): value is Article {
  return typeof value === 'object' && value !== null && parsed.has(value as Article);
}
