/** For pages without a build: defines all elements. The build makes one file of it and of Lit, with what an article may need beside it. */
import './define/index.js';

export { GalleyArticle } from './elements/article.js';
export { GalleyHeader } from './elements/header.js';
export { GalleyByline } from './elements/byline.js';
export { GalleyHero } from './elements/hero.js';
export { GalleyBody } from './elements/body.js';
