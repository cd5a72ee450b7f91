import { GalleyArticle } from '../elements/article.js';
import { warnTaken } from './warn-taken.js';

/** With this, the declaration file of this module brings the type of the tag. */
export type { GalleyArticle };

if (typeof document !== 'undefined') {
  if (!customElements.get('galley-article')) customElements.define('galley-article', GalleyArticle);
  else warnTaken('galley-article', GalleyArticle);
}
