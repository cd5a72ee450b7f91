import { formatList } from '../i18n/list.js';
import type { Context } from './context.js';
import { linesOf } from './contributors.js';
import { html, type Rendered } from './html.js';
import { publisherName } from './publisher.js';
import { hasText } from './text.js';

/** Whether the publication stands among the credits: it signs where nobody else does, or where the language has no words for it at the foot. */
export function isOutletShown({ article, strings }: Context): boolean {
  const { authors, agencies } = linesOf(article);
  return strings.publishedBy === undefined || (authors.length === 0 && agencies.length === 0 && !hasText(article.byline));
}

/** Who signs an article that has no author. */
export function outlet(context: Context): Rendered {
  const { publisher } = context.article;
  if (publisher === undefined || !isOutletShown(context)) return undefined;
  const names = publisher.map((each) => publisherName(each, context));
  return html`<p class="galley-outlet">${formatList<Rendered>(names, context.locale)}</p>`;
}
