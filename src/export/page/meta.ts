import { LIMITS } from '../../schema/limits.js';
import { only } from '../../base/own-only.js';
import { checkUrl } from '../../schema/input/url.js';
import type { ImageBlock } from '../../schema/generated/types.js';
import type { Context } from '../../templates/context.js';
import { authorsOf } from '../../templates/contributors.js';
import { isForWeb } from '../../templates/targets.js';
import { plainText } from '../../templates/text.js';
import { isOurs } from '../is-ours.js';
import type { PageOptions } from './options.js';
import { tag, titled } from './tag.js';

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** An address as a page may name it; nothing for what is none. */
export const addressIn = (url: string | undefined): string | undefined => (url === undefined ? undefined : (checkUrl(url, 'link', only({ max: LIMITS.url })) ?? undefined));

/** What search engines and networks are told of a page: its title, what it is about, its address, its translations, its picture. */
export function metaOf(context: Context, options: PageOptions): string {
  const { article, schema } = context;
  const headline = oneLine(plainText(article.headline, schema));
  const title = options.title ?? article.alternativeHeadline?.seo ?? headline;
  const description = options.description ?? standfirstOf(context);
  const canonical = addressIn(options.canonical) ?? article.url;
  const social = article.alternativeHeadline?.social ?? title;
  const picture = pictureOf(context);
  const property = (name: string, content: string | undefined) => (content === undefined || content === '' ? '' : tag('meta', { property: name, content }));
  const named = (name: string, content: string | undefined) => (content === undefined || content === '' ? '' : tag('meta', { name, content }));
  return [
    titled(oneLine(title)),
    named('description', description),
    ...authorsOf(article).map(({ name }) => named('author', name)),
    canonical === undefined ? '' : tag('link', { rel: 'canonical', href: canonical }),
    ...(article.translations ?? []).map(({ inLanguage, url, title: name }) => tag('link', { rel: 'alternate', hreflang: inLanguage, href: url, title: name })),
    property('og:type', 'article'),
    property('og:title', oneLine(social)),
    property('og:description', description),
    property('og:url', canonical),
    property('og:site_name', options.siteName ?? article.publisher?.[0]?.name),
    property('og:locale', article.inLanguage?.replaceAll('-', '_')),
    property('og:image', picture?.src),
    property('og:image:width', picture?.width?.toString()),
    property('og:image:height', picture?.height?.toString()),
    property('og:image:alt', picture?.alt),
    property('article:published_time', article.datePublished),
    property('article:modified_time', article.dateModified),
    property('article:section', article.section?.name),
    ...(article.tags ?? []).map(({ name }) => property('article:tag', name)),
    named('twitter:card', picture === undefined ? 'summary' : 'summary_large_image'),
  ].join('');
}

function standfirstOf({ article: { standfirst }, schema }: Context): string {
  return oneLine([standfirst?.text ?? [], ...(standfirst?.points ?? [])].map((nodes) => plainText(nodes, schema)).join(' '));
}

/** The picture at the top, where there is one for the web. */
export function heroOf({ article: { hero }, schema }: Context): ImageBlock | undefined {
  return hero?.type === 'image' && isOurs('image', schema) && isForWeb(hero) ? hero : undefined;
}

function pictureOf(context: Context): Pick<ImageBlock, 'src' | 'alt' | 'width' | 'height'> | undefined {
  const hero = heroOf(context);
  return hero?.src === undefined ? undefined : hero;
}
