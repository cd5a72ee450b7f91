import './article.js';
import { GalleyHeader } from '../elements/header.js';

/** With this, the declaration file of this module brings the type of the tag. */
export type { GalleyHeader };

if (typeof customElements !== 'undefined' && !customElements.get('galley-header')) customElements.define('galley-header', GalleyHeader);
