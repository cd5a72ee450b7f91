import type { AnyRecord } from './define.js';

let inUse: readonly AnyRecord[] = [];
const waiting = new Set<() => void>();

/** Makes records the default, and tells whoever shows an article. */
export function setInUse(records: readonly AnyRecord[]): void {
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
