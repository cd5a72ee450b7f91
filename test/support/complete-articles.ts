import type { ArticleInput } from 'galley';
import { COMPLETE_ARTICLES } from '../../stories/articles/complete/generated/all.js';

/** The complete articles as JSON, by name. Outside of a browser their pictures are files, whose addresses the parser would refuse. */
export const COMPLETE: ReadonlyMap<string, string> = new Map(
  Object.entries<ArticleInput>(COMPLETE_ARTICLES).map(([name, article]) => [name, JSON.stringify(article).replaceAll('file:///', 'https://complete.example/')]),
);
