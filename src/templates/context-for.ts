import { localeFor } from '../i18n/locale-for.js';
import type { Article } from '../schema/generated/types.js';
import { contextIn, type Context, type ContextOptions } from './context.js';

/** The context in which an article is shown, in its own language. For places that carry the words of every locale: servers, exports, tests. */
export const contextFor = (article: Article, options?: ContextOptions): Context => contextIn(localeFor(article.inLanguage ?? 'und'), article, options);
