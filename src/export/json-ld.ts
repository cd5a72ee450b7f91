import { lookAround } from '../base/own-only.js';
import { usableOptions } from '../blocks/options.js';
import { withoutAds } from '../rules/options.js';
import type { Thing } from './json-ld/thing.js';
import { jsonLdOf } from './json-ld/of-context.js';
import type { Loss } from './report.js';
import { contextOf } from './served.js';
import type { ExportOptions } from './text.js';

export { LOSS_REASONS, type Loss, type LossReason } from './report.js';
export type { Thing, Value } from './json-ld/thing.js';
export type { ExportOptions } from './text.js';

export interface JsonLdOptions extends ExportOptions {
  /** Whether the text of the article is in it, as `articleBody`. Default: `true`; where it stands in a page with the article, `false` says it once. */
  readonly articleBody?: boolean | undefined;
}

export interface JsonLdExport {
  /** A NewsArticle of schema.org, or one of its subtypes, as `format.design` says. Write it into a page with `inlineJson`. */
  readonly jsonLd: Thing;
  /** Every text of the article that is not in it. */
  readonly report: readonly Loss[];
}

/**
 * An article in the words of schema.org, as JSON-LD. Never throws for data.
 *
 * @param input an article from `parseArticle`, or anything that `parseArticle` takes
 */
export function toJsonLd(input: unknown, options: JsonLdOptions = {}): JsonLdExport {
  lookAround();
  const usable = usableOptions(options, (message) => { console.warn(`galley: ${message}`); });
  return jsonLdOf(contextOf(input, withoutAds(usable)), usable.articleBody ?? true);
}
