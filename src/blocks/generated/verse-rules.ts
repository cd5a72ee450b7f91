// Generated from src/blocks by `npm run generate`. Do not edit.
import { stylesOf } from '../vocabulary.js';
import { verse } from '../verse/verse.js';
import { GROUP_SHEETS } from './group-sheets.js';

/** The rules of the group `verse`. They announce themselves on every article. */
export const rules = `${stylesOf([verse])}\n.galley, galley-article { --galley-css-verse: ${GROUP_SHEETS['verse'].hash}; }\n`;
