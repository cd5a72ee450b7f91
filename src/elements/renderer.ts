/**
 * All that it takes to set an article from data: parser, templates, hosts and words. The elements load it when there is data to set, and not
 * for pages that a server has set already.
 */
export { loadLocale } from '../i18n/load-locale.js';
export { sayIn } from '../i18n/said.js';
export { OUTLINES } from '../templates/article.js';
export { ArticleSetter } from './article-setter.js';
export { Mount } from './mount/mount.js';
