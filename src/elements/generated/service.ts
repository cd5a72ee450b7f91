// Generated from src/blocks by `npm run generate`. Do not edit.
import type { AnyBlock } from '../../blocks/define.js';
import { product } from '../../blocks/service/product.js';
import { rating } from '../../blocks/service/rating.js';

/** The records of the group `service`. */
export const BLOCKS: readonly AnyBlock[] = [
  product,
  rating,
];

/** A group comes with what sets it, and bundlers keep what both need in one file. */
export { ArticleSetter } from '../renderer.js';
