import type { RenderOptions } from '../served.js';

/** How a whole page is written. */
export interface PageOptions extends RenderOptions {
  /** HTML of yours that comes before the article, and after it, in the body. It is written as it is. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  /** HTML of yours at the end of the head. It is written as it is. */
  readonly head?: string | undefined;
  /**
   * The address of the folder in which you host the package's `dist`: the page links `galley.css`, the rules of the groups of blocks that it needs and the
   * theme from there. Without it the rules of all articles stand in the page.
   */
  readonly assets?: string | undefined;
  /** Rules of yours that stand in the page, after ours. */
  readonly css?: string | undefined;
  /** Addresses of further style sheets, such as the faces of a theme, before ours. */
  readonly stylesheets?: readonly string[] | undefined;
  /** With `assets`, the elements too, for updates and islands. Or the address of a module script. Default: no script. */
  readonly script?: boolean | string | undefined;
  /** Digests (Subresource Integrity) by the address of what the page links. */
  readonly integrity?: Readonly<Record<string, string>> | undefined;
  /** The title of the page. Default: that for search engines, else the headline. */
  readonly title?: string | undefined;
  /** What the page is about. Default: the standfirst. */
  readonly description?: string | undefined;
  /** The address of the page for search engines. Default: `url` of the article. */
  readonly canonical?: string | undefined;
  /** The name of the site. Default: the first publisher. */
  readonly siteName?: string | undefined;
  /** Whether the page says what it is in JSON-LD. Default: `true`. */
  readonly jsonLd?: boolean | undefined;
}
