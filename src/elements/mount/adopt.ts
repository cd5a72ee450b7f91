import { type KeyedNode, planList } from '../../hosts/list.js';
import { oursIn } from './ours.js';
import { showsSame } from './shows-same.js';

/**
 * Brings the children of a node that was not made here to those that would be made. A node that would come out the same stays, with the state
 * that a reader has given it; so does one that is nothing but a place for others. Returns what is there then. `own` are classes of a host's blocks.
 */
export function adoptChildren(parent: Element, fresh: readonly KeyedNode[], own: readonly string[]): readonly KeyedNode[] {
  const present = oursIn(parent, [...own, ...fresh.flatMap(({ node }) => (node as Partial<Element> | null)?.classList?.[0] ?? [])]);
  const twins = twinsOf(present, fresh);
  const adopted = fresh.map((kept, index) => {
    const twin = present[twins.get(index) ?? -1];
    return twin ? { ...kept, node: twin, lists: kept.lists?.map((list) => counterparts(list, kept.node as Element, twin)) } : kept;
  });
  const left = present.filter((_, index) => ![...twins.values()].includes(index));
  for (const [index, kept] of adopted.entries()) {
    const place = kept.node && kept.node === fresh[index]?.node ? placeFor(kept, left) : undefined;
    if (!place) continue;
    left.splice(left.indexOf(place), 1);
    place.className = (kept.node as Element).className;
    adopted[index] = { ...kept, node: place, lists: [adoptChildren(place, kept.lists?.[0] ?? [], own)] };
  }
  const before = present.map((node): KeyedNode<Node | null> => ({ key: node, node }));
  planList(parent, before, adopted.map(({ node }) => node), (node) => ({ kept: { key: node, node } })).commit();
  return adopted;
}

/** One of these nodes that is a place for the same: an element without attributes but its class, which holds a list and nothing else. */
function placeFor({ node, lists }: KeyedNode, present: readonly Element[]): Element | undefined {
  const element = node as Element;
  const [list, second] = lists ?? [];
  if (!list || second || element.attributes.length > 1 || list.filter((item) => item.node?.parentNode === element).length !== element.childNodes.length) return undefined;
  return present.find(({ localName, classList, attributes }) => localName === element.localName && classList[0] === element.classList[0] && attributes.length === 1);
}

/** The same items in another tree that is equal: their nodes are found by the places in which they stand. */
function counterparts(list: readonly KeyedNode[], from: Element, to: Element): readonly KeyedNode[] {
  return list.map((item) => {
    const node = item.node && counterpart(item.node, from, to);
    return { key: item.key, node, lists: node && item.lists?.map((inner) => counterparts(inner, item.node as Element, node as Element)) } as KeyedNode;
  });
}

function counterpart(node: Node, from: Element, to: Element): Node | null {
  if (node === from) return to;
  const { parentNode } = node;
  const parent = parentNode && counterpart(parentNode, from, to);
  const index = [...(parentNode?.childNodes ?? [])].indexOf(node as ChildNode);
  return parent?.childNodes[index] ?? null;
}

/**
 * Which node that is there shows what each of the fresh ones would: positions in `present` by positions in `fresh`. Nodes are compared from both
 * ends first, then by their text.
 */
function twinsOf(present: readonly Node[], fresh: readonly KeyedNode[]): ReadonlyMap<number, number> {
  const twins = new Map<number, number>();
  const match = (from: number, to: number) => {
    const node = present[from];
    const twin = fresh[to]?.node;
    if (!node || !twin || !showsSame(node, twin)) return false;
    twins.set(to, from);
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
  return twins;
}
