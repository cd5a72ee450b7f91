/** Everything in one file: defines all elements and exports the public surface. */
import './define/index.js';

export * from './index.js';
export { renderToString, type RenderOptions } from './html.js';
export { GalleyArticle } from './elements/article.js';
export { GalleyHeader } from './elements/header.js';
export { GalleyByline } from './elements/byline.js';
export { GalleyHero } from './elements/hero.js';
export { GalleyBody } from './elements/body.js';
