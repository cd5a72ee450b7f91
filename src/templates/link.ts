import { html, type Rendered, type TemplateResult } from './html.js';
import type { BlockContext } from './block-context.js';

const EXTERNAL = /^https?:/i;

/** What tells an id of the article from those of others, and the page on which it stands. */
type Place = Pick<BlockContext, 'links' | 'page' | 'prefix'>;

/** The address of an id of the article, given without prefix. */
export const addressWithin = (id: string, { page, prefix }: Place): string => `${page}#${prefix}${id}`;

/** A link to a checked address; "#…" leads to the id that the article gives that anchor. `language` is that of the target, when its words are not those of the article. */
export function link(url: string, content: Rendered, place: Place, rel?: readonly string[], title?: string, language?: string): TemplateResult {
  return judged(linkTo(url, content, place, rel, title, language), url, place);
}

/** A link as a rule of the host has it, where there is one. */
export const judged = (link: TemplateResult, url: string, { links }: Pick<BlockContext, 'links'>): TemplateResult => links?.(link, url) ?? link;

function linkTo(url: string, content: Rendered, place: Place, rel?: readonly string[], title?: string, language?: string): TemplateResult {
  if (language !== undefined) return html`<a href="${addressOf(url, place)}" hreflang="${language}" rel="${relationOf(url, rel)}" lang="${language}">${content}</a>`;
  // Most links of most articles: nothing to fill in but the address and the text.
  if (rel === undefined && title === undefined && !place.links && EXTERNAL.test(url)) return html`<a href="${url}" rel="noopener noreferrer">${content}</a>`;
  return html`<a href="${addressOf(url, place)}" rel="${relationOf(url, rel)}" title="${title}">${content}</a>`;
}

/** An address as an `href`. */
export function addressOf(url: string, place: Place): string {
  return url.startsWith('#') ? addressWithin(url.slice(1), place) : url;
}

/** The `rel` of a link: what is given, and that other sites learn nothing of this page. */
export function relationOf(url: string, given: readonly string[] = []): string | undefined {
  const words = EXTERNAL.test(url) ? [...given, 'noopener', 'noreferrer'] : given;
  return words.length === 0 ? undefined : words.join(' ');
}
