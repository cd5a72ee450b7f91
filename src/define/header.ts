import './article.js';
import { GalleyHeader } from '../elements/header.js';

if (typeof customElements !== 'undefined' && !customElements.get('galley-header')) customElements.define('galley-header', GalleyHeader);
