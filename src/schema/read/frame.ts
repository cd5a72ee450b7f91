import { only } from '../../base/own-only.js';
import { add, enter, readBlock, tooDeep } from './block.js';
import { flatten, flowOf, type Flow } from './flow.js';
import { readInline, readInto } from './inline.js';
import { settled } from './lines.js';
import { readStrays } from './place.js';
import type { Draft, Reading } from './reading.js';
import type { Frame } from '../tables.js';

/** Inline nodes among blocks become a paragraph, together with those beside them. */
export function frameInline(flow: Flow, item: object, type: string, reading: Reading): void {
  if (flow.frame?.['type'] === reading.tables.made.text) return readInto(flow.frame['children'] as Draft[], item, reading);
  const children = readInline(item, reading);
  if (children.length === 0) return;
  reading.issue('misplaced', { name: type, detail: 'a paragraph was made for it' });
  begin(flow, only({ type: reading.tables.made.text, children }), reading);
}

/** Items without what they are items of get one, together with those beside them. */
export function frameItem(flow: Flow, item: object, type: string, { table, field, model }: Frame, reading: Reading): void {
  const isFirst = flow.frame?.['type'] !== table.type;
  if (isFirst) reading.issue('misplaced', { name: type, detail: `a ${table.type} was made for it` });
  const limit = tooDeep(table, reading);
  if (limit !== undefined) return flatten(flow, item, type, limit, reading);
  const items = isFirst ? [] : (flow.frame?.[field] as Draft[]);
  const max = model.limit === undefined ? Infinity : reading.limits[model.limit];
  if (items.length >= max) {
    if (items.length === max && !reading.shortened) reading.tooMany('items', `more than ${String(max)}`, max);
    return;
  }
  enter(table, 1, reading);
  readBlock(flowOf(model, items), item, type, reading);
  enter(table, -1, reading);
  if (isFirst) begin(flow, only({ type: table.type, [field]: items }), reading);
  if (reading.strays.length === 0) return;
  endFrame(flow, reading);
  readStrays(flow, reading);
}

/** What stands next belongs to no paragraph or list that was made here. Of a paragraph it is known now where it ends. */
export function endFrame(flow: Flow, reading: Reading): void {
  const block = flow.frame;
  flow.frame = undefined;
  if (block?.['type'] !== reading.tables.made.text || block !== flow.blocks[flow.blocks.length - 1]) return;
  flow.blocks.pop();
  add(flow, only({ ...block, children: settled(block['children'] as Draft[], reading) }), reading);
}

function begin(flow: Flow, block: Draft, reading: Reading): void {
  if (Object.values(block).some((value) => (value as Draft[]).length === 0) || !reading.takeMade(block)) return;
  endFrame(flow, reading);
  flow.frame = block;
  flow.blocks.push(block);
}
