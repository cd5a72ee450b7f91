import './article.js';
import { GalleyByline } from '../elements/byline.js';

/** With this, the declaration file of this module brings the type of the tag. */
export type { GalleyByline };

if (typeof customElements !== 'undefined' && !customElements.get('galley-byline')) customElements.define('galley-byline', GalleyByline);
