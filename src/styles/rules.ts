import { thematicBreak } from './break.js';
import { byline } from './byline.js';
import { closing } from './closing.js';
import { code } from './code.js';
import { contrast } from './contrast.js';
import { headings } from './headings.js';
import { image } from './image.js';
import { layout } from './layout.js';
import { lists } from './lists.js';
import { holdMargins } from './margins.js';
import { notices } from './notices.js';
import { opening } from './opening.js';
import { print } from './print.js';
import { quotes } from './quotes.js';
import { root } from './root.js';
import { scripts } from './scripts.js';
import { text } from './text.js';

/** All rules, in the order in which they have to stand: most weigh the same, so the later one wins. */
export const rules = holdMargins(
  [
    root,
    scripts,
    text,
    opening,
    byline,
    headings,
    lists,
    quotes,
    code,
    image,
    thematicBreak,
    closing,
    notices,
    layout,
    contrast,
    print,
  ].join(''),
);
