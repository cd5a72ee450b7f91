import { arrangements } from './arrangements.js';
import { byline } from './byline.js';
import { caption } from './caption.js';
import { closing } from './closing.js';
import { contrast } from './contrast.js';
import { layout } from './layout.js';
import { holdMargins } from './margins.js';
import { notices } from './notices.js';
import { opening } from './opening.js';
import { print } from './print.js';
import { root } from './root.js';
import { scripts } from './scripts.js';
import { stars } from './stars.js';
import { text } from './text.js';

/** All rules around those of the blocks, in the order in which they have to stand: most weigh the same, so the later one wins. */
export const rulesWith = (blocks: string): string =>
  holdMargins([root, scripts, text, opening, byline, caption, stars, blocks, closing, notices, layout, arrangements, contrast, print].join(''));
