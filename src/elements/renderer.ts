/**
 * All that it takes to set an article from data: parser, templates, hosts and words. The elements load it when there is data to set, and not
 * for pages that a server has set already.
 */
export { typesIn } from '../blocks/groups-in.js';
export { schemaWith, stylesOf, templatesOf } from '../blocks/vocabulary.js';
export { loadLocale } from '../i18n/load-locale.js';
export { sayIn } from '../i18n/said.js';
export { parseArticle } from '../schema/parse.js';
export { isParsed } from '../schema/parsed.js';
export { OUTLINES } from '../templates/article.js';
export { contextIn, sameContext } from '../templates/context.js';
export { noticeBox, noticeNode } from './notice.js';
export { Mount } from './mount/mount.js';
export { pageAddress } from './page-address.js';
export { resourcesFor } from './resources.js';
