import { describe } from '../issues.js';
import { readBlock, readShortBlock } from './block.js';
import { readContents, readItem } from './blocks.js';
import { slotsIn } from './fields.js';
import { addParagraph, addTextOf, flowOf, type Flow } from './flow.js';
import { isHollow, isHollowAsJson } from './hollow.js';
import { endGathering, gatherItem } from './gather.js';
import { own, type Aside, type Draft, type Reading } from './reading.js';
import { unknownBlock } from './unknown.js';

const isPictures = (flow: Flow) => flow.model === 'images' || flow.model === 'media';

/** Reads one object and puts it where the content model allows it. */
export function place(flow: Flow, item: object, type: unknown, reading: Reading): void {
  const { models, blocks } = reading.tables;
  if (type === undefined && isHollow(item)) return;
  if (typeof type === 'string' && models.get(flow.model)?.has(type)) {
    endGathering(flow, reading);
    return readBlock(flow, item, type, reading);
  }
  if (isPictures(flow) && type === undefined) return readBlock(flow, item, 'image', reading);
  if (type === 'list-item' && !isPictures(flow) && flow.model !== 'notes') return gatherItem(flow, item, reading);
  if (type === 'footnote-definition') return void reading.notes.push({ value: item, path: [...reading.path] });
  if (flow.model === 'items' || flow.model === 'notes') return wrap(flow, item, type, reading);
  if (isPictures(flow)) return stray(item, type, reading);
  endGathering(flow, reading);
  if (typeof type === 'string' && blocks.has(type)) return dissolve(flow, item, type, reading);
  if (type === 'html') reading.issue('raw-html');
  else if (typeof type === 'string' && !hasFallback(item)) reading.issue('unknown-type', { found: describe(type), name: 'block' });
  else if (typeof type !== 'string') reading.issue('missing-type', { name: 'block', found: describe(item), detail: '"paragraph"' });
  if (typeof type !== 'string' && isHollowAsJson(item)) return;
  if (!reading.takeBlock() || !reading.take()) return;
  flow.blocks.push(unknownBlock(item, typeof type === 'string' ? 'no-handler' : 'no-type', reading));
}

/** A block that says what to show in its place is as it should be. */
export const hasFallback = (item: object): boolean => !isHollow(own(item, 'fallback'));

/** A bare string or number: a paragraph, or the address of a picture. */
export function placeBare(flow: Flow, value: string | number, reading: Reading): void {
  endGathering(flow, reading);
  if (isPictures(flow)) readShortBlock(flow, value, 'image', reading);
  else if (flow.model === 'items') readShortBlock(flow, value, 'list-item', reading);
  else if (flow.model === 'notes') readShortBlock(flow, value, 'footnote-definition', reading);
  else readShortBlock(flow, value, 'paragraph', reading);
}

/** A block where only items or footnotes may stand becomes one. */
function wrap(flow: Flow, item: object, type: unknown, reading: Reading): void {
  const wrapper = flow.model === 'items' ? 'list-item' : 'footnote-definition';
  if (type === undefined && ['children', 'content', 'text'].some((name) => Object.hasOwn(item, name))) return readBlock(flow, item, wrapper, reading);
  const isText = typeof type !== 'string' || reading.tables.inline.has(type) || type === 'paragraph';
  if (!isText) reading.issue('misplaced', { name: type.slice(0, 40), detail: `a ${wrapper} was made for it` });
  readShortBlock(flow, item, wrapper, reading);
}

function stray(item: object, type: unknown, reading: Reading): void {
  reading.issue('misplaced', { name: typeof type === 'string' ? type.slice(0, 40) : 'block', detail: 'it was moved behind the pictures' });
  reading.strays.push({ value: item, path: [...reading.path] });
}

/** Reads what was put aside into the list that it goes to; issues keep its own place. */
function readAside(flow: Flow, aside: Aside[], reading: Reading): void {
  const before = reading.path.slice();
  for (let index = 0; index < aside.length; index++) {
    const { value, path } = aside[index] as Aside;
    reading.path.splice(0, reading.path.length, ...path);
    readItem(flow, value, reading);
  }
  aside.length = 0;
  reading.path.splice(0, reading.path.length, ...before);
}

/** Reads what was found among pictures into the list that it goes to. */
export function readStrays(flow: Flow, reading: Reading): void {
  reading.readingStrays = true;
  readAside(flow, reading.strays, reading);
  reading.readingStrays = false;
}

/** Reads the footnotes that stood elsewhere than in `footnotes`. */
export function readStrayNotes(reading: Reading): Draft[] {
  const flow = flowOf('notes');
  readAside(flow, reading.notes, reading);
  return flow.blocks;
}

/** A block that may not stand here gives up its frame; the blocks in it and its text stay. */
function dissolve(flow: Flow, item: object, type: string, reading: Reading): void {
  const table = reading.tables.blocks.get(type);
  if (!table || !reading.take()) return;
  reading.issue('misplaced', { name: type });
  for (const { key, field } of slotsIn(item, table, reading)) {
    if (field.machine) continue;
    const value = (item as Draft)[key];
    reading.path.push(key);
    if (field.kind === 'blocks' || field.kind === 'block') readContents(flow, value, reading);
    else if (field.kind === 'rich') addParagraph(flow, value, reading);
    else if (field.kind === 'points' || field.kind === 'object' || field.kind === 'text') addTextOf(flow, value, reading);
    reading.path.pop();
  }
}
