import { isHollow, own, typeOf } from '../input/json.js';
import type { Table } from '../table.js';
import type { Reading } from './reading.js';

/**
 * Notes a field that a type does not have. Nodes under such a field of a block are text that somebody wrote: they go behind the block, unless
 * they may stand elsewhere too.
 */
export function readUnknownField(input: object, key: string, { key: field, type }: Table, reading: Reading): void {
  const { path, strays, tables: { blocks, inline } } = reading;
  /** Of a type that is known, or with children. */
  const isNode = (value: unknown): boolean => {
    const found = typeof value === 'object' && value && typeOf(value);
    return typeof found === 'string' && (blocks.has(found) || inline.has(found) || !isHollow(own(value as object, 'children')));
  };
  path.push(key);
  const value = blocks.has(type) && valueOf(input, key);
  const isKept = (Array.isArray(value) ? (value.slice(0, 8) as unknown[]) : [value]).some(isNode) && reading.isTree;
  reading.issue('unknown-field', { name: key.slice(0, 60), field, ...(isKept && { found: 'nodes' }) });
  if (isKept) strays.push({ value, path: [...path] });
  path.pop();
}

/** What stands in a field, which a getter may refuse. */
function valueOf(input: object, key: string): unknown {
  try {
    return own(input, key);
  } catch {
    return undefined;
  }
}
