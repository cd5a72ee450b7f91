import { Budget } from './budget.js';

/**
 * Whether data is a tree, as all is that was text: nothing in it stands in two places, as what leads to its parent or its neighbour does.
 * False also for what cannot be read to its end.
 */
export function isTree(root: object, bytes: number): boolean {
  const budget = new Budget(bytes);
  const seen = new Set([root]);
  try {
    for (const value of seen) {
      for (const key of budget.keys(value)) {
        const inner = (value as Readonly<Record<string, unknown>>)[key];
        if (typeof inner !== 'object' || inner === null) continue;
        if (budget.isCut || seen.has(inner)) return false;
        seen.add(inner);
      }
    }
    return !budget.isCut;
  } catch {
    return false;
  }
}
