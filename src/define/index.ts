import './article.js';
import './header.js';
import './byline.js';
import './hero.js';
import './body.js';
