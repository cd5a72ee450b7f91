import './article.js';
import { GalleyHeader } from '../elements/header.js';
import { warnTaken } from './warn-taken.js';

/** With this, the declaration file of this module brings the type of the tag. */
export type { GalleyHeader };

if (typeof document !== 'undefined') {
  if (!customElements.get('galley-header')) customElements.define('galley-header', GalleyHeader);
  else warnTaken('galley-header', GalleyHeader);
}
