import type { Draft, Reading } from '../read/reading.js';
import { pushNode } from '../read/run.js';

/** Puts the words of links that lead nowhere in their place, in all texts of a value. */
export function unlink(value: unknown, dead: ReadonlySet<unknown>, reading: Reading): void {
  if (typeof value !== 'object' || value === null) return;
  for (const each of Object.values(value)) unlink(each, dead, reading);
  if (!Array.isArray(value) || !value.some((each) => dead.has(each))) return;
  for (const node of value.splice(0) as Draft[]) for (const each of dead.has(node) ? (node['children'] as Draft[]) : [node]) pushNode(value as Draft[], each, reading);
}
