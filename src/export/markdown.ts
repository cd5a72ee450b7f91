import { lookAround } from '../base/own-only.js';
import { usableOptions } from '../blocks/options.js';
import { withoutAds } from '../rules/options.js';
import { prepareTables } from '../schema/tables.js';
import { frontMatter } from './markdown/front-matter.js';
import { serialise } from './markdown/serialise.js';
import { leavesOf, type Loss } from './report.js';
import { contextOf } from './served.js';
import type { ExportOptions } from './text.js';
import { documentOf } from './tree/document.js';

export { LOSS_REASONS, type Loss, type LossReason } from './report.js';
export type { ExportOptions } from './text.js';

export interface MarkdownExport {
  /** GitHub Flavored Markdown, after a front matter in YAML; it ends with a line end. */
  readonly markdown: string;
  /** Every text of the article that is not in it. */
  readonly report: readonly Loss[];
}

/**
 * An article as Markdown. Text stays text: what looks like a mark of Markdown or HTML is escaped. Headings, and whatever else links lead to, have
 * the ids of the page. Never throws for data.
 *
 * @param input an article from `parseArticle`, or anything that `parseArticle` takes
 */
export function toMarkdown(input: unknown, options: ExportOptions = {}): MarkdownExport {
  lookAround();
  const context = contextOf(input, withoutAds(usableOptions(options, (message) => { console.warn(`galley: ${message}`); })));
  const { parts, builder } = documentOf(context, true);
  return { markdown: frontMatter(context) + serialise(parts), report: builder.ledger.losses(leavesOf(context.article, prepareTables(context.schema))) };
}
