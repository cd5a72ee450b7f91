import './article.js';
import { GalleyHero } from '../elements/hero.js';
import { warnTaken } from './warn-taken.js';

/** With this, the declaration file of this module brings the type of the tag. */
export type { GalleyHero };

if (typeof document !== 'undefined') {
  if (!customElements.get('galley-hero')) customElements.define('galley-hero', GalleyHero);
  else warnTaken('galley-hero', GalleyHero);
}
