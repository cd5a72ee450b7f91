// Generated from src/blocks by `npm run generate`. Do not edit.
import { stylesOf } from '../vocabulary.js';
import { footnoteDefinition } from '../notes/footnote-definition.js';
import { GROUP_SHEETS } from './group-sheets.js';

/** The rules of the group `notes`. They announce themselves on every article. */
export const rules = `${stylesOf([footnoteDefinition])}\n.galley, galley-article { --galley-css-notes: ${GROUP_SHEETS['notes'].hash}; }\n`;
