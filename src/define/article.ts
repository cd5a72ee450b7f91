import { GalleyArticle } from '../elements/article.js';

/** With this, the declaration file of this module brings the type of the tag. */
export type { GalleyArticle };

if (typeof customElements !== 'undefined' && !customElements.get('galley-article')) customElements.define('galley-article', GalleyArticle);
