import { localeFor } from '../i18n/locale-for.js';
import type { Article } from '../schema/generated/types.js';
import { contextIn, type Context, type ContextOptions } from '../templates/context.js';
import { ALL_BLOCKS } from './generated/all.js';
import { groupsOf, typesIn } from './groups-in.js';
import { blockTemplates, templatesOf } from './vocabulary.js';

/** The templates of all records of the package. */
export const ALL_TEMPLATES = blockTemplates(ALL_BLOCKS);

/** The context in which an article is shown, in its own language. For places that have every block and the words of every locale: servers, exports, tests. */
export const contextFor = (article: Article, options: Partial<ContextOptions> = {}): Context =>
  contextIn(localeFor(article.inLanguage ?? 'und'), article, { links: undefined, ...templatesOf(ALL_TEMPLATES), groups: groupsOf(typesIn(article)), ...options });
