import './article.js';
import { GalleyHero } from '../elements/hero.js';

if (typeof customElements !== 'undefined' && !customElements.get('galley-hero')) customElements.define('galley-hero', GalleyHero);
