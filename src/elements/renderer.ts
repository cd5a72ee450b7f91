/**
 * All that it takes to set an article from data: parser, templates, hosts and words. The elements load it when there is data to set, and not
 * for pages that a server has set already.
 */
import { BLOCKS } from '../blocks/generated/foundation.js';
import type { AnyRecord } from '../blocks/define.js';
import { templatesOf, type Templates } from '../blocks/vocabulary.js';

export { schemaWith, stylesOf } from '../blocks/vocabulary.js';
export { loadLocale } from '../i18n/load-locale.js';
export { sayIn } from '../i18n/said.js';
export { parseArticle } from '../schema/parse.js';
export { isParsed } from '../schema/parsed.js';
export { contextIn, sameContext } from '../templates/context.js';
export { noticeBox, noticeNode } from './notice.js';
export { Page } from './page/page.js';
export { pageAddress } from './page/page-address.js';
export { ARTICLE_VIEW, REGION_VIEWS } from './page/view.js';

/** How articles are shown: by the foundation, and by a host's own records. */
export const templatesWith = (own: readonly AnyRecord[]): Templates => templatesOf(BLOCKS, own);
