import { parseArticle as parse, type ParseArticleOptions as ParseOptions, type ParseResult } from '../../src/blocks/parse-article.js';

/** Parses an article of which the language is no matter: that it does not say it is not told. */
export function parseArticle(input: unknown, options?: ParseOptions): ParseResult {
  const { article, issues } = parse(input, options);
  return { article, issues: issues.filter(({ code }) => code !== 'missing-language') };
}
