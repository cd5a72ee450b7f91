import type { ArticleInput } from 'galley';

const BELOW = ['corrections', 'disclosures', 'history', 'related'];

/** The top of an article, and enough of its text to see how they meet. */
export function openingOf(article: ArticleInput): ArticleInput {
  const rest = Object.fromEntries(Object.entries(article).filter(([field]) => !BELOW.includes(field))) as unknown as ArticleInput;
  return { ...rest, body: Array.isArray(article.body) ? article.body.slice(0, 2) : [] };
}
