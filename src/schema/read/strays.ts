import { collectText, isHollow, own } from '../input/json.js';
import { describe } from '../issues.js';
import type { Table } from '../table.js';
import { slotsIn } from './fields.js';
import { readInto } from './inline.js';
import type { Reading } from './reading.js';
import { pushSpace, pushText, type Run } from './run.js';

/** The text in a value that cannot be read as it was meant, on one line. */
export const textIn = (value: unknown, reading: Reading): string => collectText(value, (type) => reading.tables.inline.has(type), reading.budget).join(' ');

/** A node that is no inline node: a block that strayed into a sentence, raw HTML, or a type that nobody knows. Its text stays. */
export function readStray(run: Run, node: object, type: unknown, reading: Reading): void {
  const table = typeof type === 'string' ? reading.tables.blocks.get(type) : undefined;
  if (table) return unwrapBlock(run, node, table, reading);
  if (type === undefined && isHollow(node)) return;
  if (type === 'html') reading.issue('raw-html');
  else if (typeof type !== 'string') reading.issue('missing-type', { name: 'inline node', found: describe(node), detail: '"text"' });
  else if (isHollow(own(node, 'fallback'))) reading.issue('unknown-type', { found: describe(type), name: 'inline' });
  const name = ['fallback', 'children'].find((each) => own(node, each) !== undefined && own(node, each) !== null);
  if (name === undefined || typeof type !== 'string' || type === 'html') pushText(run, textIn(node, reading), reading);
  else readPart(run, own(node, name), name, reading);
}

/** A block in a sentence gives up its frame; what it says stays, with a space on both sides. */
function unwrapBlock(run: Run, node: object, table: Table, reading: Reading): void {
  reading.issue('misplaced', { name: table.type });
  for (const { key, field } of slotsIn(node, table, reading)) {
    if (!table.text.some((slot) => slot.field === field)) continue;
    pushSpace(run, reading);
    const value = own(node, key);
    if (field.kind === 'blocks' && Array.isArray(value)) readItems(run, value, key, reading);
    else if (field.kind === 'rich' || field.kind === 'blocks') readPart(run, value, key, reading);
    else pushText(run, textIn(value, reading), reading);
  }
  reading.apart = true;
}

/** Blocks in a sentence, with a space before each. */
function readItems(run: Run, items: readonly unknown[], key: string, reading: Reading): void {
  reading.path.push(key);
  for (let index = 0; index < items.length && !reading.full; index++) {
    pushSpace(run, reading);
    reading.path.push(index);
    reading.inlineDepth++;
    readInto(run, items[index], reading);
    reading.inlineDepth--;
    reading.path.pop();
  }
  reading.path.pop();
}

function readPart(run: Run, value: unknown, key: string, reading: Reading): void {
  reading.inlineDepth++;
  reading.path.push(key);
  readInto(run, value, reading);
  reading.path.pop();
  reading.inlineDepth--;
}
