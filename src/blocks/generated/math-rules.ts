// Generated from src/blocks by `npm run generate`. Do not edit.
import { stylesOf } from '../vocabulary.js';
import { math } from '../math/math.js';
import { GROUP_SHEETS } from './group-sheets.js';

/** The rules of the group `math`. They announce themselves on every article. */
export const rules = `${stylesOf([math])}\n.galley, galley-article { --galley-css-math: ${GROUP_SHEETS['math'].hash}; }\n`;
