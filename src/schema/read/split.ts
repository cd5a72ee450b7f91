import { only } from '../../base/own-only.js';
import { own, typeOf } from '../input/json.js';
import type { Table } from '../table.js';
import { OF_THE_FIRST, add } from './block.js';
import { readItem } from './blocks.js';
import { readFields } from './fields.js';
import type { Flow } from './flow.js';
import { readInto } from './inline.js';
import { settled } from './lines.js';
import { draftOf, type Draft, type Reading } from './reading.js';
import type { Run } from './run.js';
import { isOfASentence, typed } from './spelling.js';
import { readValue } from './value.js';

/** Whether a child of a paragraph is a block that ought to stand beside it. A paragraph in a paragraph is merely unwrapped. */
function isBlock(child: unknown, reading: Reading): boolean {
  if (typeof child !== 'object' || child === null) return false;
  const type = typeOf(child);
  if (typeof type !== 'string' || type === 'text' || reading.tables.inline.has(type) || isOfASentence(child, reading)) return false;
  const name = reading.tables.blocks.has(type) ? type : reading.tables.names.inline(type) === undefined ? typeOf(typed(child, 'block', reading)) : undefined;
  return typeof name === 'string' && name !== reading.tables.made.text && reading.tables.blocks.has(name);
}

/** Whether a child belongs to the sentence without a closer look: most are text or a mark. */
function isPlain(child: unknown, reading: Reading): boolean {
  if (typeof child !== 'object' || child === null) return true;
  const type = typeOf(child);
  return type === 'text' || (typeof type === 'string' && type !== 'link' && reading.tables.inline.has(type));
}

function hasBlock(children: readonly unknown[], reading: Reading): boolean {
  const count = reading.budget.entries(children);
  for (let index = 0; index < count; index++) {
    const child = children[index];
    if (!isPlain(child, reading) && (isBlock(child, reading) || holdsPicture(child, reading))) return true;
  }
  return false;
}

/** A paragraph with blocks among its text becomes several, in the same order. False where there is nothing to split. */
export function splitParagraph(flow: Flow, item: object, table: Table, reading: Reading): boolean {
  const children = own(item, 'children');
  if (!Array.isArray(children) || !hasBlock(children, reading)) return false;
  reading.issue('misplaced', { name: 'block', detail: 'the paragraph was split around it' });
  let common: Draft = readFields(withoutChildren(item), { ...table, required: [], expected: [] }, reading, draftOf(table.type));
  let run: Run = [];
  const flush = () => {
    const children = settled(run, reading);
    run = [];
    const paragraph = only({ ...common, type: table.type, children });
    if (children.length === 0 || !reading.takeMade(paragraph)) return;
    add(flow, paragraph, reading);
    common = only(Object.fromEntries(Object.entries(common).filter(([name]) => !OF_THE_FIRST.includes(name))));
  };
  reading.path.push('children');
  const count = reading.budget.entries(children);
  for (let index = 0; index < count && !reading.full; index++) {
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

const isNode = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);
const roleOf = (node: object, { tables }: Reading) => tables.blocks.get(typeOf(node) as string)?.role;

/** Whether a value is a picture, or made of pictures: what a link around it makes into a link. */
function isPicture(value: unknown, reading: Reading): value is object {
  const role = isNode(value) ? roleOf(typed(value, 'block', reading), reading) : undefined;
  return role === 'picture' || role === 'pictures';
}

function childrenOf(link: object, { budget }: Reading): readonly unknown[] {
  const children = own(link, 'children');
  return Array.isArray(children) ? children.slice(0, budget.entries(children)) : [children];
}

/** Whether a value is a link around a picture, which is then a block of its own: a picture that links. */
export function holdsPicture(value: unknown, reading: Reading): value is object {
  return isNode(value) && typeOf(typed(value, 'inline', reading)) === 'link' && childrenOf(value, reading).some((child) => isPicture(child, reading));
}

/** Takes a link around pictures apart: its pictures, with its address, and what is left of it before and behind each. */
export function eachPart(link: object, take: (part: object, isPicture: boolean) => void, reading: Reading): void {
  const children = childrenOf(link, reading);
  const isAlone = own(link, 'children') === children[0];
  const url = readAddress(link, reading);
  let pictures = 0;
  let from = 0;
  const takeBefore = (end: number) => {
    const isSaid = children.slice(from, end).some((child) => child !== null && child !== undefined);
    // what stands before a piece is left empty, so that issues name the places of the input
    const piece = isSaid ? Array<unknown>(from).concat(children.slice(from, end)) : [];
    if (isSaid) take(url === undefined ? piece : { ...link, children: piece }, false);
    from = end + 1;
  };
  children.forEach((child, index) => {
    if (!isPicture(child, reading) || ++pictures > reading.limits.images) return;
    takeBefore(index);
    reading.path.push('children', isAlone ? null : index);
    take(linked(typed(child, 'block', reading) as Draft, url, reading), true);
    reading.path.length -= 2;
  });
  takeBefore(children.length);
}

/** The address of a link, checked; undefined where there is none that may be used. */
function readAddress(link: object, reading: Reading): string | undefined {
  const { byName } = reading.tables.inline.get('link') as Table;
  const slot = [...byName.values()].find(({ name, key }) => name === 'url' && own(link, key) !== undefined);
  if (!slot) return undefined;
  reading.path.push(slot.key);
  const url = readValue(own(link, slot.key), slot.field, slot.field, reading);
  reading.path.pop();
  return url as string | undefined;
}

/** A picture, or each picture of a set, that leads where the link around it does, unless it leads elsewhere itself. */
function linked(picture: Draft, url: string | undefined, reading: Reading): Draft {
  if (url === undefined) return picture;
  if (roleOf(picture, reading) === 'picture') return { ...picture, url: own(picture, 'url') ?? url };
  const children = own(picture, 'children');
  return Array.isArray(children)
    ? { ...picture, children: children.slice(0, reading.budget.entries(children)).map((child: unknown) => (isNode(child) ? linked({ type: reading.tables.made.picture, ...child }, url, reading) : child)) }
    : picture;
}

/** A link around pictures among blocks. */
export function readPictureLink(flow: Flow, link: object, reading: Reading): void {
  eachPart(link, (part) => readItem(flow, part, reading), reading);
}
