import { longestRisingRun } from './longest-run.js';

/** A list item that is in the document: what it was rendered from, and its node (null when it renders nothing). */
export interface Entry<Key = unknown> {
  readonly key: Key;
  readonly node: Node | null;
}

/**
 * Brings the children of `parent` from one list of keys to another with the fewest changes: a key that was there keeps
 * its node, and only nodes out of order move. Children that are not in `previous` are never touched. Keys are compared
 * by identity; a key that comes twice is rendered twice.
 *
 * `render` is called for new keys only, and before anything changes, so that nothing has changed when it throws.
 * Returns the new list, or `previous` itself when there is nothing to do.
 */
export function updateList<Key>(
  parent: Node,
  previous: readonly Entry<Key>[],
  keys: readonly Key[],
  render: (key: Key) => Node | null,
): readonly Entry<Key>[] {
  if (previous.length === 0 && keys.length > 0) return firstList(parent, keys, render);
  const shorter = Math.min(previous.length, keys.length);
  let head = 0;
  while (head < shorter && previous[head]?.key === keys[head]) head++;
  let tail = 0;
  while (tail < shorter - head && previous.at(-1 - tail)?.key === keys.at(-1 - tail)) tail++;
  const removed = previous.slice(head, previous.length - tail);
  const added = keys.slice(head, keys.length - tail);
  if (removed.length === 0 && added.length === 0) return previous;

  const { entries, staying } = reuse(removed, added, render);
  const end = endOf(parent, previous, previous.length - tail);
  const kept = new Set(entries);
  for (const entry of removed) {
    if (!kept.has(entry) && entry.node?.parentNode === parent) parent.removeChild(entry.node);
  }
  place(parent, entries, staying, end);
  return [...previous.slice(0, head), ...entries, ...previous.slice(previous.length - tail)];
}

/** Nodes are collected as they are rendered: a second pass over a long list shows in the time of the first render. */
function firstList<Key>(parent: Node, keys: readonly Key[], render: (key: Key) => Node | null): Entry<Key>[] {
  const fragment = (parent.ownerDocument as Document).createDocumentFragment();
  const entries = keys.map((key): Entry<Key> => {
    const node = render(key);
    if (node) fragment.appendChild(node);
    return { key, node };
  });
  parent.appendChild(fragment);
  return entries;
}

/** The new entries, and those of them that need not move. */
function reuse<Key>(removed: readonly Entry<Key>[], added: readonly Key[], render: (key: Key) => Node | null) {
  const positions = new Map<Key, number>();
  removed.forEach((entry, position) => positions.set(entry.key, position));
  const origins: number[] = [];
  const entries = added.map((key): Entry<Key> => {
    const origin = positions.get(key);
    positions.delete(key);
    origins.push(origin ?? -1);
    return origin === undefined ? { key, node: render(key) } : (removed[origin] as Entry<Key>);
  });
  return { entries, staying: new Set(longestRisingRun(origins)) };
}

/** The node that what ends before `index` stands before: that of the next entry, else what follows the last one. */
function endOf(parent: Node, entries: readonly Entry[], index: number): Node | null {
  for (let next = index; next < entries.length; next++) {
    const node = entries[next]?.node;
    if (node?.parentNode === parent) return node;
  }
  for (let last = index - 1; last >= 0; last--) {
    const node = entries[last]?.node;
    if (node?.parentNode === parent) return node.nextSibling;
  }
  return null;
}

/** Puts the entries before `end`, from the last to the first; new nodes side by side go in as one fragment. */
function place(parent: Node, entries: readonly Entry[], staying: ReadonlySet<number>, end: Node | null): void {
  let anchor = end;
  let fresh: Node[] = [];
  const flush = (): void => {
    const first = fresh.at(-1);
    if (first === undefined) return;
    insertTogether(parent, fresh.reverse(), anchor);
    anchor = first;
    fresh = [];
  };
  for (let index = entries.length - 1; index >= 0; index--) {
    const node = entries[index]?.node;
    if (!node) continue;
    if (node.parentNode !== parent) {
      fresh.push(node);
      continue;
    }
    flush();
    if (!staying.has(index)) move(parent, node, anchor);
    anchor = node;
  }
  flush();
}

function insertTogether(parent: Node, nodes: readonly Node[], before: Node | null): void {
  if (nodes.length === 1) {
    parent.insertBefore(nodes[0] as Node, before);
    return;
  }
  const fragment = (parent.ownerDocument as Document).createDocumentFragment();
  for (const node of nodes) fragment.appendChild(node);
  parent.insertBefore(fragment, before);
}

/** `moveBefore`, where there is one, keeps a playing embed playing. It takes connected nodes only. */
function move(parent: Node, node: Node, before: Node | null): void {
  if ('moveBefore' in parent && parent.isConnected) (parent as ParentNode).moveBefore(node, before);
  else parent.insertBefore(node, before);
}
