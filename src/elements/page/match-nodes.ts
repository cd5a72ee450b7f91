import type { Entry } from '../../hosts/list.js';
import { forgetMissing, MISSING_CLASS } from '../pictures.js';
import { resolveAddresses } from './addresses.js';

/** A node that would be made, and what it would show. */
export interface Fresh<Key> {
  readonly key: Key;
  readonly node: Node | null;
}

/**
 * Finds for each node that is there already the fresh one that equals it, so that it can stay. Nodes are compared from both ends first,
 * then by their text. Returns the entries of what is there: matched nodes under the key of their twin, all others under a key of their own.
 */
export function matchNodes<Key extends object>(present: readonly Node[], fresh: readonly Fresh<Key>[]): Entry<Key | object>[] {
  const entries: Entry<Key | object>[] = present.map((node) => ({ key: node, node }));
  const match = (from: number, to: number) => {
    const node = present[from];
    const twin = fresh[to];
    if (!node || !twin?.node || !showsSame(node, twin.node)) return false;
    entries[from] = { key: twin.key, node };
    return true;
  };
  let head = 0;
  while (match(head, head)) head++;
  let tail = 0;
  const rest = Math.min(present.length, fresh.length) - head;
  while (tail < rest && match(present.length - 1 - tail, fresh.length - 1 - tail)) tail++;
  const byText = new Map<string, number[]>();
  for (let index = head; index < fresh.length - tail; index++) {
    const text = fresh[index]?.node?.textContent ?? '';
    byText.set(text, [...(byText.get(text) ?? []), index]);
  }
  for (let from = head; from < present.length - tail; from++) {
    const places = byText.get(present[from]?.textContent ?? '') ?? [];
    const at = places.slice(0, 8).findIndex((to) => match(from, to));
    if (at >= 0) places.splice(at, 1);
  }
  return entries;
}

/**
 * Whether two nodes show the same, whatever has happened to the one that is on the page (details opened, a focus set, pictures that did not arrive), and
 * in whatever way the server has written an address.
 */
function showsSame(present: Node, fresh: Node): boolean {
  if (present.isEqualNode(fresh)) return true;
  if (present.nodeName !== fresh.nodeName) return false;
  const [left, right] = [present, fresh].map((node) => plain(node as Element));
  return left !== undefined && right !== undefined && left.isEqualNode(right);
}

/** A copy of a node without what a reader has changed in it, and with whole addresses; in a document that loads no pictures. */
function plain(node: Element): Element {
  const { baseURI, implementation } = node.ownerDocument;
  const copy = implementation.createHTMLDocument('').importNode(node, true);
  for (const each of [copy, ...copy.querySelectorAll('[tabindex]')]) if (each.matches('[tabindex="-1"]')) each.removeAttribute('tabindex');
  for (const details of copy.querySelectorAll('details[open]')) details.removeAttribute('open');
  for (const frame of copy.querySelectorAll<HTMLElement>(`.${MISSING_CLASS}[data-alt]`)) forgetMissing(frame);
  resolveAddresses(copy, baseURI);
  return copy;
}
