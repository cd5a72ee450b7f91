import { html, type Rendered, type TemplateResult } from './html.js';

export interface LinkOptions {
  readonly rel?: readonly string[] | undefined;
  readonly title?: string | undefined;
}

const EXTERNAL = /^https?:/i;

/** A link to a checked address; "#…" leads to the id that the article gives that anchor. */
export function link(url: string, content: Rendered, prefix: string, { rel, title }: LinkOptions = {}): TemplateResult {
  // Most links of most articles: nothing to fill in but the address and the text.
  if (rel === undefined && title === undefined && EXTERNAL.test(url)) return html`<a href="${url}" rel="noopener noreferrer">${content}</a>`;
  return html`<a href="${addressOf(url, prefix)}" rel="${relationOf(url, rel)}" title="${title}">${content}</a>`;
}

/** An address as an `href`. */
export function addressOf(url: string, prefix: string): string {
  return url.startsWith('#') ? `#${prefix}${url.slice(1)}` : url;
}

/** The `rel` of a link: what is given, and that other sites learn nothing of this page. */
export function relationOf(url: string, given: readonly string[] = []): string | undefined {
  const words = EXTERNAL.test(url) ? [...given, 'noopener', 'noreferrer'] : given;
  return words.length === 0 ? undefined : words.join(' ');
}
