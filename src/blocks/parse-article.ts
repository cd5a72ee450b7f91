import { lookAround } from '../base/own-only.js';
import { explain } from '../schema/explain.js';
import type { Article } from '../schema/generated/types.js';
import { SEVERITY, type Issue } from '../schema/issues.js';
import { parseArticle as parse, type ParseOptions } from '../schema/parse.js';
import type { ImageRuleOption } from '../schema/input/image-rule.js';
import { sizesBy } from '../schema/resolve/sizes.js';
import type { AnyRecord } from './define.js';
import { blocksInUse } from './in-use.js';
import { usableOptions } from './options.js';
import { schemaWith } from './vocabulary.js';

export interface ParseArticleOptions extends Omit<ParseOptions, 'places' | 'resolveSizes'> {
  /** Records of your own, beside those of the package. Default: those given to `useBlocks`. */
  readonly blocks?: readonly AnyRecord[] | undefined;
  /** How the address of a picture leads to those of its other sizes, of which browsers choose. Each is judged as every address is. */
  readonly imageRule?: ImageRuleOption | undefined;
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
  lookAround();
  const ignored: Issue[] = [];
  const usable = usableOptions(options, (message) => { ignored.push({ pointer: '', code: 'wrong-type', severity: SEVERITY['wrong-type'], message }); });
  const schema = usable.schema ?? schemaWith(usable.blocks ?? blocksInUse());
  const { article, issues } = parse(input, { ...usable, schema, resolveSizes: usable.imageRule === undefined ? undefined : sizesBy(usable.imageRule) });
  return { article, issues: [...ignored, ...issues.map((finding) => ({ pointer: finding.pointer, code: finding.code, severity: finding.severity, message: explain(finding, schema) }))] };
}
