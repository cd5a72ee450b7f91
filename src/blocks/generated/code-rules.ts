// Generated from src/blocks by `npm run generate`. Do not edit.
import { stylesOf } from '../vocabulary.js';
import { code } from '../code/code.js';
import { GROUP_SHEETS } from './group-sheets.js';

/** The rules of the group `code`. They announce themselves on every article. */
export const rules = `${stylesOf([code])}\n.galley, galley-article { --galley-css-code: ${GROUP_SHEETS['code'].hash}; }\n`;
