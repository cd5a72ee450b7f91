import { GalleyContents } from '../elements/contents.js';
import { warnTaken } from './warn-taken.js';

/** With this, the declaration file of this module brings the type of the tag. */
export type { GalleyContents };

if (typeof document !== 'undefined') {
  if (!customElements.get('galley-contents')) customElements.define('galley-contents', GalleyContents);
  else warnTaken('galley-contents', GalleyContents);
}
