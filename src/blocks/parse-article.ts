import { explain } from '../schema/explain.js';
import type { Article } from '../schema/generated/types.js';
import type { Issue } from '../schema/issues.js';
import { parseArticle as parse, type ParseOptions } from '../schema/parse.js';
import type { AnyRecord } from './define.js';
import { blocksInUse } from './in-use.js';
import { schemaWith } from './vocabulary.js';

export interface ParseArticleOptions extends ParseOptions {
  /** Records of your own, beside those of the package. Default: those given to `useBlocks`. */
  readonly blocks?: readonly AnyRecord[] | undefined;
}

/** An article ready to be set, and everything that was not as it should be. A `fatal` issue means that the article is empty. */
export interface ParseResult {
  readonly article: Article;
  readonly issues: readonly Issue[];
}

/**
 * Turns anything into an article: JSON text, or data as `JSON.parse` returns it. Total: it never throws and never keeps a
 * reference to its input. What is wrong is listed in `issues`, and costs as little as possible.
 */
export function parseArticle(input: unknown, options: ParseArticleOptions = {}): ParseResult {
  const schema = options.schema ?? schemaWith(options.blocks ?? blocksInUse());
  const { article, issues } = parse(input, { ...options, schema });
  return { article, issues: issues.map((finding) => ({ pointer: finding.pointer, code: finding.code, severity: finding.severity, message: explain(finding, schema) })) };
}
