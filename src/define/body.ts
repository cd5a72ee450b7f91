import './article.js';
import { GalleyBody } from '../elements/body.js';
import { warnTaken } from './warn-taken.js';

/** With this, the declaration file of this module brings the type of the tag. */
export type { GalleyBody };

if (typeof document !== 'undefined') {
  if (!customElements.get('galley-body')) customElements.define('galley-body', GalleyBody);
  else warnTaken('galley-body', GalleyBody);
}
