import type { ArticleInput } from 'galley';

/** What someone has who has just begun. */
export const empty: ArticleInput = { inLanguage: 'en', headline: '', body: [] };
