import { ALL_TEMPLATES } from './blocks/context-for.js';
import type { AnyRecord } from './blocks/define.js';
import { groupsOf, typesIn } from './blocks/groups-in.js';
import { blocksInUse } from './blocks/in-use.js';
import { stylesheet as ownStylesheet } from './blocks/stylesheet.js';
import { schemaWith, stylesOf, templatesOf } from './blocks/vocabulary.js';
import { escapeAttribute } from './hosts/escape.js';
import { inOneBlock, onItsOwnLine } from './hosts/one-block.js';
import { toText } from './hosts/string.js';
import { localeFor } from './i18n/locale-for.js';
import { LIMITS } from './schema/limits.js';
import { isParsed } from './schema/parsed.js';
import type { Article } from './schema/generated/types.js';
import { parseArticle } from './schema/parse.js';
import { checkUrl } from './schema/read/url.js';
import { outline } from './templates/article.js';
import { contextIn } from './templates/context.js';
import { html } from './templates/html.js';

export { inlineJson } from './hosts/inline-json.js';

export interface RenderOptions {
  /** The address of the document, against which relative addresses are resolved. For input that is not parsed yet. */
  readonly baseUrl?: string | undefined;
  /** Records of your own, beside those of the package. Default: those given to `useBlocks`. */
  readonly blocks?: readonly AnyRecord[] | undefined;
  /** Puts the article into a declarative shadow root, where no style of the page reaches it. */
  readonly isolate?: boolean | undefined;
  /** Heading level of the headline, 1 to 4. Default: 1. */
  readonly level?: number | undefined;
  /** For `isolate`: the nonce of the page's policy, which its styles need where the policy asks for one. */
  readonly nonce?: string | undefined;
  /**
   * The address at which the page is read, for pages with a `<base>`: links within the article are then `/2026/story#…`, since `#…` alone
   * would lead to the base. An address of the same site, from its root, or a whole one.
   */
  readonly pageUrl?: string | undefined;
  /** What every id begins with; give each article of a page its own. Default: `galley-`. */
  readonly prefix?: string | undefined;
  /** Where the element finds newer versions of the article. */
  readonly src?: string | undefined;
  /** For `isolate`: the address of `galley.css`. Without it the styles are written into the root, which a policy may forbid. */
  readonly stylesheet?: string | undefined;
  /** Names of the themes, separated by spaces. */
  readonly theme?: string | undefined;
}

const END = '</galley-article>';

/**
 * An article as HTML text: the `<galley-article>` tag with everything that it shows. It is complete without script, and
 * the element takes it over as it stands. In Markdown it is one block of HTML.
 *
 * @param input an article from `parseArticle`, or anything that `parseArticle` takes
 */
export function renderToString(input: unknown, options: RenderOptions = {}): string {
  const { baseUrl, blocks = blocksInUse(), isolate = false, level, nonce, pageUrl, prefix, src, stylesheet, theme } = options;
  const schema = schemaWith(blocks);
  const article: Article = isParsed(input, schema) ? input : parseArticle(input, { baseUrl, schema }).article;
  const { blocks: templates, inlineNodes } = templatesOf(ALL_TEMPLATES, blocks);
  const locale = localeFor(article.inLanguage ?? 'und');
  const context = contextIn(locale, article, { blocks: templates, inlineNodes, schema, groups: groupsOf(typesIn(article)), level, prefix, page: pageOf(pageUrl) });
  const levelAttribute = context.level === 1 ? undefined : context.level;
  const content = inOneBlock(toText(outline('article', context)));
  const tag = toText(html`<galley-article src="${src}" theme="${theme}" level="${levelAttribute}" ?isolate="${isolate}"></galley-article>`);
  return onItsOwnLine(tag.slice(0, -END.length)) + (isolate ? inOwnRoot(content, stylesheet, stylesOf(blocks), nonce) : content) + END;
}

/** What links within an article begin with; nothing for what is no address. `//…`, which a server may be asked for, would name another site. */
function pageOf(url: string | undefined): string | undefined {
  const address = url === undefined || url.startsWith('//') ? null : checkUrl(url.replace(/#.*/s, ''), 'link', { max: LIMITS.url });
  return address?.replaceAll(' ', '%20');
}

/** Markup with its styles, as the declaration of a shadow root like the one that the element makes. */
function inOwnRoot(content: string, stylesheet: string | undefined, own: string, nonce: string | undefined): string {
  const permit = nonce === undefined ? '' : ` nonce="${escapeAttribute(nonce)}"`;
  const styled = (css: string) => (css === '' ? '' : `<style${permit}>${css.replace(/\n\s*\n/g, '\n')}</style>`);
  const styles = stylesheet === undefined ? styled(ownStylesheet) : inOneBlock(`<link rel="stylesheet" href="${escapeAttribute(stylesheet)}"${permit}>`);
  return `<template shadowrootmode="open" shadowrootclonable shadowrootserializable>${styles}${styled(own)}${content}</template>`;
}
