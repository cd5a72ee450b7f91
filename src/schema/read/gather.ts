import type { Flow } from './flow.js';
import { flatten } from './flow.js';
import { add, readBlock, tooDeep } from './block.js';
import { readInline, readInto } from './inline.js';
import { settled } from './lines.js';
import type { Draft, Reading } from './reading.js';

/** Inline nodes among blocks become a paragraph, together with those beside them. */
export function gatherInline(flow: Flow, item: object, type: string, reading: Reading): void {
  if (flow.gathering?.['type'] === 'paragraph') return readInto(flow.gathering['children'] as Draft[], item, reading);
  const children = readInline(item, reading);
  if (children.length === 0) return;
  reading.issue('misplaced', { name: type, detail: 'a paragraph was made for it' });
  begin(flow, { type: 'paragraph', children }, reading);
}

/** Items without a list get one, together with those beside them. */
export function gatherItem(flow: Flow, item: object, reading: Reading): void {
  const isFirst = flow.gathering?.['type'] !== 'list';
  if (isFirst) reading.issue('misplaced', { name: 'list-item', detail: 'a list was made for it' });
  const limit = tooDeep('list', reading);
  if (limit !== undefined) return flatten(flow, item, 'list-item', limit, reading);
  const items = isFirst ? [] : (flow.gathering?.['children'] as Draft[]);
  const max = reading.limits.listItems;
  if (items.length >= max) {
    if (items.length === max && !reading.shortened) reading.tooMany('items', `more than ${String(max)}`, max);
    return;
  }
  reading.blockDepth++;
  reading.lists++;
  readBlock({ blocks: items, model: 'items', gathering: undefined }, item, 'list-item', reading);
  reading.lists--;
  reading.blockDepth--;
  if (isFirst) begin(flow, { type: 'list', children: items }, reading);
}

/** What stands next belongs to no paragraph or list that was made here. Of a paragraph it is known now where it ends. */
export function endGathering(flow: Flow, reading: Reading): void {
  const block = flow.gathering;
  flow.gathering = undefined;
  if (block?.['type'] !== 'paragraph' || block !== flow.blocks[flow.blocks.length - 1]) return;
  flow.blocks.pop();
  add(flow, { ...block, children: settled(block['children'] as Draft[], reading) }, reading);
}

function begin(flow: Flow, block: Draft, reading: Reading): void {
  if ((block['children'] as Draft[]).length === 0 || !reading.take() || !reading.takeBlock()) return;
  endGathering(flow, reading);
  flow.gathering = block;
  flow.blocks.push(block);
}
