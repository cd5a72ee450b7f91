import { html, type Rendered, type TemplateResult } from './html.js';

export interface LinkOptions {
  readonly rel?: readonly string[] | undefined;
  readonly title?: string | undefined;
}

/** A link to a checked address; "#…" leads to the id that the article gives that anchor. */
export function link(url: string, content: Rendered, prefix: string, { rel, title }: LinkOptions = {}): TemplateResult {
  return html`<a href="${addressOf(url, prefix)}" rel="${relationOf(url, rel)}" title="${title}">${content}</a>`;
}

function addressOf(url: string, prefix: string): string {
  return url.startsWith('#') ? `#${prefix}${url.slice(1)}` : url;
}

function relationOf(url: string, given: readonly string[] = []): string | undefined {
  const words = /^https?:/i.test(url) ? [...given, 'noopener', 'noreferrer'] : given;
  return words.length === 0 ? undefined : words.join(' ');
}
