// Generated from src/blocks by `npm run generate`. Do not edit.
import type { AnyBlock } from '../define.js';
import { footnoteDefinition } from '../notes/footnote-definition.js';

/** The records of the group `notes`. */
export const BLOCKS: readonly AnyBlock[] = [
  footnoteDefinition,
];
