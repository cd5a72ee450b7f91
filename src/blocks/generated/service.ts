// Generated from src/blocks by `npm run generate`. Do not edit.
import type { AnyBlock } from '../define.js';
import { product } from '../service/product.js';
import { rating } from '../service/rating.js';

/** The records of the group `service`. */
export const BLOCKS: readonly AnyBlock[] = [
  product,
  rating,
];
