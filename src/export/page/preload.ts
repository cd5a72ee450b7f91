import type { Context } from '../../templates/context.js';
import { layoutOfHero } from '../../templates/hero.js';
import { MEDIA_QUERIES, sizesFor, srcsetFor } from '../../templates/picture.js';
import { heroOf } from './meta.js';
import { tag } from './tag.js';

/** Asks for the picture at the top before the body is read: the file that its tag will choose. Crops are chosen by queries that exclude each other. */
export function preloadOf(context: Context): string {
  const hero = heroOf(context);
  if (hero?.src === undefined) return '';
  const { src, srcset, width, sources = [] } = hero;
  const sizes = sizesFor(layoutOfHero(hero, context), context.measure);
  const ask = (file: string, set: string | undefined, media: string | undefined) =>
    tag('link', { rel: 'preload', as: 'image', href: set === undefined ? file : undefined, imagesrcset: set, imagesizes: set === undefined ? undefined : sizes, media, fetchpriority: 'high' });
  const setOf = (file: string, size: number | undefined, candidates: typeof srcset) => (candidates === undefined ? undefined : srcsetFor(file, size, candidates));
  const queries: string[] = [];
  const crops = sources.map((crop) => {
    const query = MEDIA_QUERIES[crop.media];
    const media = [query, ...queries.map((earlier) => `(not ${inBrackets(earlier)})`)].join(' and ');
    queries.push(query);
    return crop.media === 'print' ? '' : ask(crop.src, setOf(crop.src, crop.width, crop.srcset), media);
  });
  return crops.join('') + ask(src, setOf(src, width, srcset), queries.length === 0 ? undefined : queries.map((query) => `(not ${inBrackets(query)})`).join(' and '));
}

const inBrackets = (query: string): string => (query.startsWith('(') ? query : `(${query})`);
