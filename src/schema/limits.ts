import { DOCUMENT_BYTES } from './bytes.js';

/**
 * What a document may cost at most. A host may pass lower (or, knowingly, higher) numbers; a document cannot.
 * Counts are of nodes or list items; sizes are UTF-8 bytes of the whole document, or UTF-16 units of one string.
 */
export interface Limits {
  /** Bytes of the whole document. */
  readonly bytes: number;
  /** Brackets open at once in JSON text. */
  readonly jsonDepth: number;
  /** Containers inside containers; lists in lists; quotes in quotes. */
  readonly blockDepth: number;
  readonly listDepth: number;
  readonly quoteDepth: number;
  /** Inline nodes inside inline nodes, and marks over one run of text. */
  readonly inlineDepth: number;
  readonly marks: number;
  readonly nodes: number;
  readonly blocks: number;
  readonly listItems: number;
  /** Rows in a part of a table; cells in a row, and columns that one spans. */
  readonly rows: number;
  readonly columns: number;
  readonly images: number;
  readonly candidates: number;
  readonly contributors: number;
  readonly text: number;
  readonly title: number;
  readonly alternative: number;
  readonly url: number;
  readonly id: number;
  readonly issues: number;
}

export const LIMITS: Limits = {
  bytes: DOCUMENT_BYTES,
  jsonDepth: 64,
  blockDepth: 8,
  listDepth: 6,
  quoteDepth: 4,
  inlineDepth: 16,
  marks: 8,
  nodes: 200_000,
  blocks: 20_000,
  listItems: 2_000,
  rows: 5_000,
  columns: 1_000,
  images: 500,
  candidates: 16,
  contributors: 50,
  text: 50_000,
  title: 500,
  alternative: 1_000,
  url: 2_048,
  id: 64,
  issues: 1_000,
};
