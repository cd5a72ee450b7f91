// Generated from src/blocks by `npm run generate`. Do not edit.
import { stylesOf } from '../vocabulary.js';
import { tableCell } from '../tables/table-cell.js';
import { tableRow } from '../tables/table-row.js';
import { table } from '../tables/table.js';
import { GROUP_SHEETS } from './group-sheets.js';

/** The rules of the group `tables`. They announce themselves on every article. */
export const rules = `${stylesOf([tableCell, tableRow, table])}\n.galley, galley-article { --galley-css-tables: ${GROUP_SHEETS['tables'].hash}; }\n`;
