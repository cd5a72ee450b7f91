import './article.js';
import { GalleyByline } from '../elements/byline.js';
import { warnTaken } from './warn-taken.js';

/** With this, the declaration file of this module brings the type of the tag. */
export type { GalleyByline };

if (typeof document !== 'undefined') {
  if (!customElements.get('galley-byline')) customElements.define('galley-byline', GalleyByline);
  else warnTaken('galley-byline', GalleyByline);
}
