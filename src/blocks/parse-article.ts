import { parseArticle as parse, type ParseOptions, type ParseResult } from '../schema/parse.js';
import type { AnyRecord } from './define.js';
import { blocksInUse } from './in-use.js';
import { schemaWith } from './vocabulary.js';

export interface ParseArticleOptions extends ParseOptions {
  /** Records of your own, beside those of the package. Default: those given to `useBlocks`. */
  readonly blocks?: readonly AnyRecord[] | undefined;
}

/**
 * Turns anything into an article: JSON text, or data as `JSON.parse` returns it. Total: it never throws and never keeps a
 * reference to its input. What is wrong is listed in `issues`, and costs as little as possible.
 */
export function parseArticle(input: unknown, options: ParseArticleOptions = {}): ParseResult {
  return parse(input, { ...options, schema: options.schema ?? schemaWith(options.blocks ?? blocksInUse()) });
}
