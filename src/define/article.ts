import { GalleyArticle } from '../elements/article.js';

if (typeof customElements !== 'undefined' && !customElements.get('galley-article')) customElements.define('galley-article', GalleyArticle);
