import type { Citation, InlineNode } from '../schema/generated/types.js';
import { html, type Rendered } from './html.js';
import { inline } from './inline.js';
import { joined } from './joined.js';
import { link } from './link.js';
import { address, name } from './name.js';
import type { Setting } from './setting.js';
import { hasLink, hasText } from './text.js';

/** Where a quotation comes from, as the caption of its figure. */
export function source(citation: Citation | undefined, setting: Setting): Rendered {
  if (citation === undefined) return undefined;
  const { name: bearer, role, title, url } = citation;
  const parts: Rendered[] = [
    bearer === undefined ? undefined : name({ name: bearer, url }, setting),
    role === undefined ? undefined : html`<span class="galley-job">${role}</span>`,
    hasText(title) ? work(title, bearer === undefined ? url : undefined, setting) : undefined,
    bearer === undefined && url !== undefined && (!hasText(title) || hasLink(title)) ? address(url, setting) : undefined,
  ];
  return html`<figcaption class="galley-source">${joined(parts, setting.locale.list.middle)}</figcaption>`;
}

/** A title in italics; where it marks a work itself, only that. It leads to the source, unless it has links of its own. */
function work(title: readonly InlineNode[], url: string | undefined, setting: Setting): Rendered {
  const words = inline(title, setting);
  const content = url === undefined || hasLink(title) ? words : link(url, words, setting);
  return title.some(({ type }) => type === 'cite' || type === 'emphasis') ? html`<span>${content}</span>` : html`<cite>${content}</cite>`;
}
