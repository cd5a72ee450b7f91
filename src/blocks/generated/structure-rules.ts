// Generated from src/blocks by `npm run generate`. Do not edit.
import { stylesOf } from '../vocabulary.js';
import { column } from '../structure/column.js';
import { columns } from '../structure/columns.js';
import { gate } from '../structure/gate.js';
import { section } from '../structure/section.js';
import { slot } from '../structure/slot.js';
import { GROUP_SHEETS } from './group-sheets.js';

/** The rules of the group `structure`. They announce themselves on every article. */
export const rules = `${stylesOf([column, columns, gate, section, slot])}\n.galley, galley-article { --galley-css-structure: ${GROUP_SHEETS['structure'].hash}; }\n`;
