import { prepareTables } from '../../schema/tables.js';
import type { Context } from '../../templates/context.js';
import type { JsonLdExport } from '../json-ld.js';
import { leavesOf } from '../report.js';
import { TreeBuilder } from '../tree/builder.js';
import { bodyInto } from '../tree/document.js';
import type { Flow } from '../tree/nodes.js';
import { plainOf } from '../tree/plain.js';
import { articleThing } from './article.js';

/** An article in the words of schema.org, with its text or without. */
export function jsonLdOf(context: Context, withBody: boolean): JsonLdExport {
  const parts: Flow[] = [];
  const builder = new TreeBuilder(context, false, parts);
  if (withBody) bodyInto(builder);
  else for (const name of ['hero', 'body', 'footnotes']) builder.ledger.leave(`/${name}`, 'on-the-page');
  const jsonLd = articleThing(context, withBody ? plainOf(parts) : undefined, builder.ledger);
  return { jsonLd, report: builder.ledger.losses(leavesOf(context.article, prepareTables(context.schema))) };
}
