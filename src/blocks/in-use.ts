import type { AnyRecord } from './define.js';

let inUse: readonly AnyRecord[] = [];
const waiting = new Set<() => void>();

/**
 * Makes records the default of this page, or of this process: of `parseArticle`, `renderToString`, and of every element without `blocks` of
 * its own. The last call counts; articles that are shown already are set again.
 */
export function useBlocks(records: readonly AnyRecord[]): void {
  inUse = records;
  for (const changed of waiting) changed();
}

/** The records that were given to `useBlocks` last. */
export const blocksInUse = (): readonly AnyRecord[] => inUse;

/** Calls back after each `useBlocks`; what is returned ends that. */
export function onBlocksChange(changed: () => void): () => void {
  waiting.add(changed);
  return () => void waiting.delete(changed);
}
