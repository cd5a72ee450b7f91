import './article.js';
import { GalleyBody } from '../elements/body.js';

if (typeof customElements !== 'undefined' && !customElements.get('galley-body')) customElements.define('galley-body', GalleyBody);
