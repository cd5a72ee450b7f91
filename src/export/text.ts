import { lookAround } from '../base/own-only.js';
import { usableOptions } from '../blocks/options.js';
import { withoutAds } from '../rules/options.js';
import { prepareTables } from '../schema/tables.js';
import { leavesOf, type Loss } from './report.js';
import { contextOf, type RenderOptions } from './served.js';
import { documentOf } from './tree/document.js';
import { plainOf } from './tree/plain.js';

export { LOSS_REASONS, type Loss, type LossReason } from './report.js';

/** How an article is written for readers without a page. */
export type ExportOptions = Pick<RenderOptions, 'access' | 'baseUrl' | 'blocks' | 'onIssue' | 'prefix' | 'pageUrl' | 'rules'>;

export interface TextExport {
  /** The article, part by part, with an empty line between them; no line end at its end. */
  readonly text: string;
  /** Every text of the article that is not in it. */
  readonly report: readonly Loss[];
}

/**
 * An article as plain text, from its headline to what stands below its text. Never throws for data.
 *
 * @param input an article from `parseArticle`, or anything that `parseArticle` takes
 */
export function toText(input: unknown, options: ExportOptions = {}): TextExport {
  lookAround();
  const context = contextOf(input, withoutAds(usableOptions(options, (message) => { console.warn(`galley: ${message}`); })));
  const { parts, builder } = documentOf(context, false);
  return { text: plainOf(parts), report: builder.ledger.losses(leavesOf(context.article, prepareTables(context.schema))) };
}
