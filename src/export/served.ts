import { only, ownData } from '../base/own-only.js';
import { ALL_TEMPLATES } from '../blocks/context-for.js';
import type { AnyRecord } from '../blocks/define.js';
import { groupsOf, typesIn } from '../blocks/groups-in.js';
import { blocksInUse } from '../blocks/in-use.js';
import { stylesheet as ownStylesheet } from '../blocks/stylesheet.js';
import { schemaWith, stylesOf, templatesOf } from '../blocks/vocabulary.js';
import { escapeAttribute } from '../hosts/escape.js';
import { inOneBlock, onItsOwnLine } from '../hosts/one-block.js';
import { toText } from '../hosts/string.js';
import { localeFor } from '../i18n/locale-for.js';
import { LIMITS } from '../schema/limits.js';
import type { ImageRuleOption } from '../schema/input/image-rule.js';
import { isParsed } from '../schema/parsed.js';
import { parseArticle } from '../schema/parse.js';
import { sizesBy } from '../schema/resolve/sizes.js';
import { released } from '../rules/embargo.js';
import { readRules, type PublisherRules } from '../rules/options.js';
import { settler } from '../rules/settle.js';
import { checkUrl } from '../schema/input/url.js';
import { previewOf } from './preview.js';
import { failedBlock, placesIn, tell, type OnIssue } from './tell.js';
import { contextIn, type Context } from '../templates/context.js';
import { html } from '../templates/html.js';
import { substitute } from '../templates/block.js';
import { linksBy } from '../templates/numbered-links.js';
import { linkedHeadings } from '../templates/heading-links.js';
import { locatedTemplates, type Places } from '../templates/locate.js';

export interface RenderOptions {
  /** `preview` leaves out all that stands behind the block `gate`; of an article that is not free and has none, the whole text. Default: `full`. */
  readonly access?: 'full' | 'preview' | undefined;
  /** The address of the document, against which relative addresses are resolved. For input that is not parsed yet. */
  readonly baseUrl?: string | undefined;
  /** Records of your own, beside those of the package. Default: those given to `useBlocks`. */
  readonly blocks?: readonly AnyRecord[] | undefined;
  /**
   * How the address of a picture leads to those of its other sizes: see `parseArticle`. The tag of the element says it too, where it is data, for newer versions
   * of the article.
   */
  readonly imageRule?: ImageRuleOption | undefined;
  /** Puts the article into a declarative shadow root, where no style of the page reaches it. */
  readonly isolate?: boolean | undefined;
  /** Heading level of the headline, 1 to 4. Default: 1. */
  readonly level?: number | undefined;
  /**
   * Whether every block says where it stands in the document, as a JSON pointer (RFC 6901) in `data-galley-at`: for editors and previews, not for what is
   * published. Default: `false`.
   */
  readonly locate?: boolean | undefined;
  /**
   * Is told, with the `id` of the article, of each block whose template fails, which its text stands in for, and of all that the parser finds where the article was not
   * parsed before. What it throws is told to the console. Default: blocks that fail are told to the console.
   */
  readonly onIssue?: OnIssue | undefined;
  /** For `isolate`: the nonce of the page's policy, which its styles need where the policy asks for one. */
  readonly nonce?: string | undefined;
  /**
   * The address at which the page is read, for pages with a `<base>`: links within the article are then `/2026/story#…`, since `#…` alone
   * would lead to the base. An address of the same site, from its root, or a whole one.
   */
  readonly pageUrl?: string | undefined;
  /** What every id begins with; give each article of a page its own. Default: `galley-`. */
  readonly prefix?: string | undefined;
  /** The publisher's rules: places for advertisements, links, targets, the embargo. The tag of the element says those of them that it keeps too. */
  readonly rules?: PublisherRules | undefined;
  /** Where the element finds newer versions of the article. */
  readonly src?: string | undefined;
  /** For `isolate`: the address of `galley.css`. Without it the styles are written into the root, which a policy may forbid. */
  readonly stylesheet?: string | undefined;
  /** Names of the themes, separated by spaces. */
  readonly theme?: string | undefined;
}

/** What stands before and after the text of an article. */
interface Around {
  readonly before: string;
  readonly after: string;
}

/** All that it takes to write an article: it is parsed where it is not yet. */
export function contextOf(input: unknown, { access, baseUrl, blocks = blocksInUse(), imageRule, level, locate, onIssue, pageUrl, prefix, rules: given, theme }: RenderOptions, bylineApart = false): Context {
  const schema = schemaWith(blocks);
  const resolveSizes = imageRule === undefined ? undefined : sizesBy(imageRule);
  const rules = readRules(given) ?? only<PublisherRules>({});
  const wasParsed = isParsed(input, schema);
  const places = locate === true || (onIssue && !wasParsed) ? new WeakMap<object, string>() : undefined;
  const again = only({ schema, resolveSizes, places });
  const { article: whole, issues } = wasParsed && imageRule === undefined && !places ? { article: ownData(input), issues: [] } : parseArticle(input, only({ ...again, baseUrl }));
  if (onIssue && !wasParsed) for (const issue of issues) tell(onIssue, issue, whole, schema);
  const free = released(whole, rules);
  const article = settler(rules)(access === 'preview' ? previewOf(free, again) : free, schema);
  // in the document that was read, or else in the article, which is looked through once
  let inArticle: Places | undefined;
  const placeOf = (node: object): string | undefined => places?.get(node) ?? (inArticle ??= placesIn(article)).get(node);
  const { blocks: known, inlineNodes } = templatesOf(ALL_TEMPLATES, blocks);
  const templates = rules.headingLinks === true ? linkedHeadings(known) : known;
  const locale = localeFor(article.inLanguage ?? 'und');
  return contextIn(locale, article, only({
    blocks: places && locate === true ? locatedTemplates(templates, places, substitute) : templates,
    inlineNodes,
    links: linksBy(rules.links)(article.body, locale),
    schema,
    groups: groupsOf(typesIn(article)),
    level,
    prefix,
    theme,
    page: pageOf(pageUrl),
    bylineApart,
    onError: onIssue && ((error: unknown, node) => { tell(onIssue, failedBlock(error, node, node && placeOf(node)), article, schema); }),
  }));
}

const END = '</galley-article>';

/** The tag of the element, on a line of its own, and where the article has a root of its own the declaration of that. */
export function around({ level }: Context, options: RenderOptions): Around {
  const { blocks = blocksInUse(), imageRule, isolate = false, locate = false, rules, src, theme } = options;
  const tag = toText(html`<galley-article src="${src}" theme="${theme}" level="${level === 1 ? undefined : level}" image-rule="${attributeOf(imageRule)}" rules="${rulesForTag(rules)}" ?locate="${locate}" ?isolate="${isolate}"></galley-article>`);
  const root = isolate ? ownRoot(options, stylesOf(blocks)) : { before: '', after: '' };
  return { before: onItsOwnLine(tag.slice(0, -END.length)) + root.before, after: root.after + END };
}

/** A rule as an attribute has it; nothing for one that is a function, or has one. */
function attributeOf(rule: ImageRuleOption | undefined): string | undefined {
  if (typeof rule !== 'object') return typeof rule === 'string' ? rule : undefined;
  return typeof rule.pattern === 'string' ? JSON.stringify(rule) : undefined;
}

/** The rules that the element keeps too, as an attribute has them: what has reached a browser is under no embargo. */
function rulesForTag(rules: PublisherRules | undefined): string | undefined {
  const { ads, links, headingLinks, target } = readRules(rules) ?? only<PublisherRules>({});
  return ads ?? links ?? headingLinks ?? target ? JSON.stringify({ ads, links, headingLinks, target }) : undefined;
}

/** What links within an article begin with; nothing for what is no address. `//…`, which a server may be asked for, would name another site. */
function pageOf(url: string | undefined): string | undefined {
  const address = url === undefined || url.startsWith('//') ? null : checkUrl(url.replace(/#.*/s, ''), 'link', only({ max: LIMITS.url }));
  return address?.replaceAll(' ', '%20');
}

/** The declaration of a shadow root like the one that the element makes, with its styles. */
function ownRoot({ stylesheet, nonce }: RenderOptions, own: string): Around {
  const permit = nonce === undefined ? '' : ` nonce="${escapeAttribute(nonce)}"`;
  const styled = (css: string) => (css === '' ? '' : `<style${permit}>${css.replace(/\n\s*\n/g, '\n')}</style>`);
  const styles = stylesheet === undefined ? styled(ownStylesheet) : inOneBlock(`<link rel="stylesheet" href="${escapeAttribute(stylesheet)}"${permit}>`);
  return { before: `<template shadowrootmode="open" shadowrootclonable shadowrootserializable>${styles}${styled(own)}`, after: '</template>' };
}
