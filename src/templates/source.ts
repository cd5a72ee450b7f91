import { only } from '../base/own-only.js';
import type { Citation, InlineNode } from '../schema/generated/types.js';
import { html, type Rendered } from './html.js';
import { inline } from './inline.js';
import { joined } from './joined.js';
import { link } from './link.js';
import { address, name } from './name.js';
import type { BlockContext } from './block-context.js';
import { hasLink, hasText } from './text.js';

/** Where a quotation comes from, as the caption of its figure. */
export function source(citation: Citation | undefined, context: BlockContext): Rendered {
  if (citation === undefined) return undefined;
  const { name: bearer, role, title, url } = citation;
  const parts: Rendered[] = [
    bearer === undefined ? undefined : name(only({ name: bearer, url }), context),
    role === undefined ? undefined : html`<span class="galley-job">${role}</span>`,
    hasText(title) ? work(title, bearer === undefined ? url : undefined, context) : undefined,
    bearer === undefined && url !== undefined && (!hasText(title) || hasLink(title)) ? address(url, context) : undefined,
  ];
  return html`<figcaption class="galley-source">${joined(parts, context.locale.list.middle)}</figcaption>`;
}

/** A title in italics; where it marks a work itself, only that. It leads to the source, unless it has links of its own. */
function work(title: readonly InlineNode[], url: string | undefined, context: BlockContext): Rendered {
  const words = inline(title, context);
  const content = url === undefined || hasLink(title) ? words : link(url, words, context);
  return title.some(({ type }) => type === 'cite' || type === 'emphasis') ? html`<span>${content}</span>` : html`<cite>${content}</cite>`;
}
