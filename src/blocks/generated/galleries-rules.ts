// Generated from src/blocks by `npm run generate`. Do not edit.
import { stylesOf } from '../vocabulary.js';
import { gallery } from '../galleries/gallery.js';
import { GROUP_SHEETS } from './group-sheets.js';

/** The rules of the group `galleries`. They announce themselves on every article. */
export const rules = `${stylesOf([gallery])}\n.galley, galley-article { --galley-css-galleries: ${GROUP_SHEETS['galleries'].hash}; }\n`;
