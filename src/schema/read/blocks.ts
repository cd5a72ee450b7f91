import { only } from '../../base/own-only.js';
import { own, typeOf } from '../input/json.js';
import type { ModelName } from '../definitions/field.js';
import { isRaw } from '../input/budget.js';
import { flatten, flowOf, type Flow } from './flow.js';
import { endFrame, frameInline } from './frame.js';
import { place, placeBare, readStrays, saysFieldOf } from './place.js';
import type { Draft, Reading } from './reading.js';
import { fitted } from './run.js';
import { typed } from './spelling.js';
import { holdsPicture, readPictureLink } from './split.js';
import { isSentence } from './sentence.js';
import { readOtherFormat } from './unknown.js';

const BLANK_LINE = /\n\s*\n|\u2029/;

/** Blocks from a string, a block, a list of both, or the root of a unist or content-tree document. */
export function readBlocks(value: unknown, model: ModelName, reading: Reading): Draft[] {
  const other = model === 'flow' ? readOtherFormat(value, reading) : undefined;
  if (other) return [other];
  const flow = flowOf(reading.tables.model(model));
  readContents(flow, value, reading);
  endFrame(flow, reading);
  return fitted(flow.blocks);
}

/** Reads blocks into a list that may have begun. */
export function readContents(flow: Flow, value: unknown, reading: Reading): void {
  if (typeof value === 'string') {
    for (const text of reading.budget.text(value).replace(/\r\n?|[\v\f\x85\u2028]/g, '\n').split(BLANK_LINE)) {
      if (reading.full) return;
      readItem(flow, text, reading);
    }
  } else if (Array.isArray(value) && (flow.model.whole ? isWhole(value, flow, reading) : flow.model.name === 'text' && isSentence(value, reading, holdsPicture))) placeBare(flow, value, reading);
  else if (Array.isArray(value)) readAll(flow, value, reading);
  else readItem(flow, value, reading);
}

/** Whether a list is the content of one block, for nothing in it is one. */
function isWhole(items: readonly unknown[], { model }: Flow, reading: Reading): boolean {
  const isRow = (item: unknown) => typeof item === 'object' && item !== null && (Array.isArray(item) || model.types.has(typeOf(typed(item, 'block', reading)) as string) || (typeOf(item) === undefined && saysFieldOf(model.bare, item, reading)));
  return items.length > 0 && !items.slice(0, reading.limits.nodes).some(isRow);
}

function readAll(flow: Flow, items: readonly unknown[], reading: Reading): void {
  const { limit } = flow.model;
  const max = reading.limits[limit ?? 'nodes'];
  if (limit !== undefined && items.length > max) reading.tooMany('items', String(items.length), max);
  const count = Math.min(reading.budget.entries(items), max);
  for (let index = 0; index < count && !reading.full; index++) {
    reading.path.push(index);
    if (!reading.isMissing(items, index)) readItem(flow, items[index], reading);
    reading.path.pop();
  }
}

/** Reads one entry of a list of blocks; whatever goes wrong costs this entry only. */
export function readItem(flow: Flow, item: unknown, reading: Reading): void {
  const { path, strays, blockDepth, lists, quotes, inlineDepth, open } = reading;
  const length = path.length;
  try {
    readEntry(flow, item, reading);
  } catch {
    reading.strays = strays;
    reading.returnTo(length, { blockDepth, lists, quotes, inlineDepth, open });
    reading.issue('unreadable');
    const { unknown } = reading.tables.made;
    if (flow.model.types.has(unknown)) flow.blocks.push(only({ type: unknown, reason: 'unreadable' }));
  }
}

/** An entry under the name of its type. A quotation among blocks is one of them, unless a sentence has begun. */
function asBlock(flow: Flow, item: object, reading: Reading): object {
  const type = typeOf(item);
  if (typeof type !== 'string' || reading.tables.blocks.has(type)) return item;
  const isInSentence = flow.frame?.['type'] === reading.tables.made.text && reading.tables.inline.has(type);
  const block = isInSentence ? item : typed(item, 'block', reading);
  return block === item ? typed(item, 'inline', reading) : block;
}

function readEntry(flow: Flow, item: unknown, reading: Reading): void {
  if (item === null || item === undefined || reading.full) return;
  if (typeof item === 'string' || (typeof item === 'number' && Number.isFinite(item))) return placeBare(flow, item, reading);
  if (typeof item !== 'object') return reading.wrongType(item, undefined);
  if (reading.path.length > reading.limits.jsonDepth) return flatten(flow, item, 'block', reading.limits.jsonDepth, reading);
  if (isRaw(item)) return reading.wrongType(item, undefined);
  if (Array.isArray(item)) return readNested(flow, item, reading);
  const node = asBlock(flow, item, reading);
  const type = typeOf(node);
  if (type === 'root' || type === 'body') return readRoot(flow, node, reading);
  if (type === 'link' && holdsPicture(node, reading)) return readPictureLink(flow, node, reading);
  const isInline = typeof type === 'string' && !reading.tables.blocks.has(type) && reading.tables.inline.has(type);
  if (isInline && flow.model.stray === 'dissolve') frameInline(flow, node, type, reading);
  else place(flow, node, type, reading);
}

function readNested(flow: Flow, items: readonly unknown[], reading: Reading): void {
  if (flow.model.nested) return placeBare(flow, items, reading);
  if (reading.blockDepth >= reading.limits.blockDepth) return flatten(flow, items, reading.tables.made.list, reading.limits.blockDepth, reading);
  reading.blockDepth++;
  readAll(flow, items, reading);
  reading.blockDepth--;
}

/** The root of a document, wherever it stands, is its children. */
function readRoot(flow: Flow, root: object, reading: Reading): void {
  const name = Object.hasOwn(root, 'children') ? 'children' : 'body';
  reading.path.push(name);
  readContents(flow, own(root, name), reading);
  reading.path.pop();
}

/** The one block at the top of the article. Whatever else was found there goes to the head of the body. */
export function readHero(value: unknown, model: ModelName, reading: Reading): Draft | undefined {
  const top = flowOf(reading.tables.model(model));
  const ofHero = readTop(top, value, reading);
  const [hero, ...rest] = top.blocks;
  if (rest.length > 0) reading.issue('misplaced', { name: 'second block', detail: 'it was moved to the head of the body' });
  const behind = flowOf(reading.tables.model('flow'), rest);
  readStrays(behind, reading);
  endFrame(behind, reading);
  reading.bodyWords += reading.words - ofHero;
  reading.fromTop.push(...behind.blocks);
  return hero;
}

/** Reads everything at the top; returns the number of words up to the end of the first block. */
function readTop(top: Flow, value: unknown, reading: Reading): number {
  let words = reading.words;
  const items = Array.isArray(value) ? (value as unknown[]) : [value];
  const count = reading.budget.entries(items);
  for (let index = 0; index < count && !reading.full; index++) {
    const item = items[index];
    if (item === value) readContents(top, item, reading);
    else {
      reading.path.push(index);
      if (!reading.isMissing(items, index)) readItem(top, item, reading);
      reading.path.pop();
    }
    if (top.blocks.length <= 1) words = reading.words;
  }
  return words;
}
