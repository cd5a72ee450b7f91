import './article.js';
import { GalleyBody } from '../elements/body.js';

/** With this, the declaration file of this module brings the type of the tag. */
export type { GalleyBody };

if (typeof customElements !== 'undefined' && !customElements.get('galley-body')) customElements.define('galley-body', GalleyBody);
