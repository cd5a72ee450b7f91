import './article.js';
import { GalleyByline } from '../elements/byline.js';

if (typeof customElements !== 'undefined' && !customElements.get('galley-byline')) customElements.define('galley-byline', GalleyByline);
