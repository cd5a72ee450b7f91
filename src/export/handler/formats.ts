import { inlineJson } from '../../hosts/inline-json.js';
import { toJsonLd } from '../json-ld.js';
import { toMarkdown } from '../markdown.js';
import type { PageOptions } from '../page/options.js';
import { toPreview } from '../preview.js';
import { renderPage, renderToString } from '../render.js';
import { toText } from '../text.js';
import type { Article } from '../../schema/generated/types.js';

/** What an article can be asked for as: its media type, the end of a path that asks for it, and how it is written. The first is what is sent where anything will do. */
export const FORMATS = [
  { name: 'page', type: 'text/html', extension: '.html', write: (article: Article, options: PageOptions): string => renderPage(article, options) },
  { name: 'markdown', type: 'text/markdown', extension: '.md', write: (article: Article, options: PageOptions): string => toMarkdown(article, options).markdown },
  { name: 'text', type: 'text/plain', extension: '.txt', write: (article: Article, options: PageOptions): string => toText(article, options).text },
  { name: 'json-ld', type: 'application/ld+json', extension: '.jsonld', write: (article: Article, options: PageOptions): string => inlineJson(toJsonLd(article, options).jsonLd) },
  { name: 'json', type: 'application/json', extension: '.json', write: (article: Article, options: PageOptions): string => inlineJson(options.access === 'preview' ? toPreview(article, options) : article) },
  { name: 'html', type: 'application/vnd.galley.fragment+html', extension: '.fragment', write: (article: Article, options: PageOptions): string => renderToString(article, options) },
] as const;

export type Format = (typeof FORMATS)[number];

/** The format that the end of a path asks for. */
export const formatOfPath = (path: string): Format | undefined => FORMATS.find(({ extension }) => path.endsWith(extension));

interface Range {
  readonly type: string;
  readonly quality: number;
}

const rangesOf = (accept: string): readonly Range[] =>
  accept.split(',').slice(0, 50).flatMap((each) => {
    const [type = '', ...parameters] = each.split(';').map((part) => part.trim().toLowerCase());
    const weight = parameters.find((parameter) => parameter.startsWith('q='));
    const quality = weight === undefined ? 1 : Number(weight.slice(2));
    return type === '' || Number.isNaN(quality) ? [] : [{ type, quality: Math.min(1, Math.max(0, quality)) }];
  });

/** How welcome a type is (RFC 9110, 12.5.1): what the most exact of the ranges says that it is in. */
function qualityOf(type: string, ranges: readonly Range[]): number {
  for (const wanted of [type, `${type.slice(0, type.indexOf('/'))}/*`, '*/*']) {
    const range = ranges.find((each) => each.type === wanted);
    if (range !== undefined) return range.quality;
  }
  return 0;
}

/** The most welcome format; of those that are equally so the first. Undefined where none is. */
export function formatOfAccept(accept: string | null): Format | undefined {
  if (accept === null || accept.trim() === '') return FORMATS[0];
  const ranges = rangesOf(accept);
  const judged = FORMATS.map((format) => ({ format, quality: qualityOf(format.type, ranges) })).filter(({ quality }) => quality > 0);
  const best = Math.max(...judged.map(({ quality }) => quality));
  return judged.find(({ quality }) => quality === best)?.format;
}
