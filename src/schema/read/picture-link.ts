import { readItem } from './blocks.js';
import type { Flow } from './flow.js';
import { own, type Draft, type Reading } from './reading.js';
import type { Table } from '../tables.js';
import { typed } from './typed.js';
import { readValue } from './value.js';

const isNode = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);
const roleOf = (node: object, { tables }: Reading) => tables.blocks.get(own(node, 'type') as string)?.role;

/** Whether a value is a picture, or made of pictures: what a link around it makes into a link. */
function isPicture(value: unknown, reading: Reading): value is object {
  const role = isNode(value) ? roleOf(typed(value, 'block', reading), reading) : undefined;
  return role === 'picture' || role === 'pictures';
}

const childrenOf = (link: object): readonly unknown[] => {
  const children = own(link, 'children');
  return Array.isArray(children) ? children : [children];
};

/** Whether a value is a link around a picture, which is then a block of its own: a picture that links. */
export function holdsPicture(value: unknown, reading: Reading): value is object {
  return isNode(value) && own(typed(value, 'inline', reading), 'type') === 'link' && childrenOf(value).some((child) => isPicture(child, reading));
}

/** Takes a link around pictures apart: its pictures, with its address, and what is left of it before and behind each. */
export function eachPart(link: object, take: (part: object, isPicture: boolean) => void, reading: Reading): void {
  const children = childrenOf(link);
  const isAlone = own(link, 'children') === children[0];
  const url = readAddress(link, reading);
  // what stands before a piece is left empty, so that issues name the places of the input
  let piece: unknown[] = [];
  const flush = (end: number) => {
    if (piece.some((child) => child !== null)) take(url === undefined ? piece : { ...link, children: piece }, false);
    piece = Array.from({ length: end }, () => null);
  };
  children.forEach((child, index) => {
    if (!isPicture(child, reading)) return void piece.push(child);
    flush(index + 1);
    reading.path.push('children', isAlone ? null : index);
    take(linked(typed(child, 'block', reading) as Draft, url, reading), true);
    reading.path.length -= 2;
  });
  flush(0);
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
  if (roleOf(picture, reading) === 'picture') return { ...picture, url: picture['url'] ?? url };
  const children = own(picture, 'children');
  return Array.isArray(children)
    ? { ...picture, children: children.map((child: unknown) => (isNode(child) ? linked({ type: reading.tables.made.picture, ...child }, url, reading) : child)) }
    : picture;
}

/** A link around pictures among blocks. */
export function readPictureLink(flow: Flow, link: object, reading: Reading): void {
  eachPart(link, (part) => readItem(flow, part, reading), reading);
}
