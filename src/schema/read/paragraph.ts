import { add, OF_THE_FIRST } from './block.js';
import { readItem } from './blocks.js';
import { readFields } from './fields.js';
import type { Flow } from './flow.js';
import { readInto } from './inline.js';
import { settled } from './lines.js';
import { eachPart, holdsPicture } from './picture-link.js';
import { own, type Draft, type Reading } from './reading.js';
import type { Run } from './run.js';
import type { Table } from '../tables.js';
import { isOfASentence, typed } from './typed.js';

/** Whether a child of a paragraph is a block that ought to stand beside it. A paragraph in a paragraph is merely unwrapped. */
function isBlock(child: unknown, reading: Reading): boolean {
  if (typeof child !== 'object' || child === null) return false;
  const type = own(child, 'type');
  if (typeof type !== 'string' || type === 'text' || reading.tables.inline.has(type) || isOfASentence(child, reading)) return false;
  const name = reading.tables.blocks.has(type) ? type : reading.tables.names.inline(type) === undefined ? own(typed(child, 'block', reading), 'type') : undefined;
  return typeof name === 'string' && name !== reading.tables.made.text && reading.tables.blocks.has(name);
}

/** Whether a child belongs to the sentence without a closer look: most are text or a mark. */
function isPlain(child: unknown, reading: Reading): boolean {
  if (typeof child !== 'object' || child === null) return true;
  const type = own(child, 'type');
  return type === 'text' || (typeof type === 'string' && type !== 'link' && reading.tables.inline.has(type));
}

function hasBlock(children: readonly unknown[], reading: Reading): boolean {
  for (const child of children) if (!isPlain(child, reading) && (isBlock(child, reading) || holdsPicture(child, reading))) return true;
  return false;
}

/** A paragraph with blocks among its text becomes several, in the same order. False where there is nothing to split. */
export function splitParagraph(flow: Flow, item: object, table: Table, reading: Reading): boolean {
  const children = own(item, 'children');
  if (!Array.isArray(children) || !hasBlock(children, reading)) return false;
  reading.issue('misplaced', { name: 'block', detail: 'the paragraph was split around it' });
  let common: Draft = readFields(withoutChildren(item), { ...table, required: [], expected: [] }, reading, { type: table.type });
  let run: Run = [];
  const flush = () => {
    const children = settled(run, reading);
    run = [];
    if (children.length === 0 || !reading.takeBlock()) return;
    add(flow, { ...common, type: table.type, children }, reading);
    common = Object.fromEntries(Object.entries(common).filter(([name]) => !OF_THE_FIRST.includes(name)));
  };
  reading.path.push('children');
  for (let index = 0; index < children.length && !reading.full; index++) {
    const child: unknown = children[index];
    reading.path.push(index);
    if (isBlock(child, reading)) {
      flush();
      readItem(flow, child, reading);
    } else if (holdsPicture(child, reading)) {
      eachPart(child, (part, isPicture) => {
        if (isPicture) flush();
        if (isPicture) readItem(flow, part, reading);
        else readInto(run, part, reading);
      }, reading);
    } else readInto(run, child, reading);
    reading.path.pop();
  }
  reading.path.pop();
  flush();
  return true;
}

/** The same fields but for the children, which are read one by one. */
function withoutChildren(item: object): Draft {
  const rest: Draft = {};
  for (const key of Object.keys(item)) if (key !== 'children' && key !== '__proto__') rest[key] = (item as Draft)[key];
  return rest;
}
