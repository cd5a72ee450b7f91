import { toText } from './hosts/string.js';
import { isParsed } from './schema/parsed.js';
import type { Article } from './schema/generated/types.js';
import { parseArticle } from './schema/parse.js';
import { article as articleTemplate } from './templates/article.js';
import { contextFor } from './templates/context-for.js';
import { html } from './templates/html.js';

export interface RenderOptions {
  /** The address of the document, against which relative addresses are resolved. For input that is not parsed yet. */
  readonly baseUrl?: string | undefined;
  /** Heading level of the headline, 1 to 4. Default: 1. */
  readonly level?: number | undefined;
  /** What every id begins with; give each article of a page its own. Default: `galley-`. */
  readonly prefix?: string | undefined;
  /** Where the element finds newer versions of the article. */
  readonly src?: string | undefined;
  /** Names of the themes, separated by spaces. */
  readonly theme?: string | undefined;
}

/**
 * An article as HTML text: the `<galley-article>` tag with everything that it shows. It is complete without script, and
 * the element takes it over as it stands.
 *
 * @param input an article from `parseArticle`, or anything that `parseArticle` takes
 */
export function renderToString(input: unknown, options: RenderOptions = {}): string {
  const { baseUrl, level, prefix, src, theme } = options;
  const article: Article = isParsed(input) ? input : parseArticle(input, { baseUrl }).article;
  const context = contextFor(article, { level, prefix });
  const levelAttribute = context.level === 1 ? undefined : context.level;
  const content = articleTemplate(context);
  return toText(html`<galley-article src="${src}" theme="${theme}" level="${levelAttribute}">${content}</galley-article>`);
}
