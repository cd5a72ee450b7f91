import { renderToString, type RenderOptions } from '../html.js';

const END = '</galley-article>';

/** What stands in the tag, as HTML text: the options are without those that are attributes with text. For servers; a browser has `no-content.ts` in its place, by the `imports` of the package. */
export function contentOf(article: unknown, options: RenderOptions): string {
  if (article === undefined || article === null) return '';
  const html = renderToString(article, options);
  return html.slice(html.indexOf('>') + 1, -END.length);
}
