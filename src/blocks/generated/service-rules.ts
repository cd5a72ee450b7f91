// Generated from src/blocks by `npm run generate`. Do not edit.
import { stylesOf } from '../vocabulary.js';
import { product } from '../service/product.js';
import { rating } from '../service/rating.js';
import { GROUP_SHEETS } from './group-sheets.js';

/** The rules of the group `service`. They announce themselves on every article. */
export const rules = `${stylesOf([product, rating])}\n.galley, galley-article { --galley-css-service: ${GROUP_SHEETS['service'].hash}; }\n`;
