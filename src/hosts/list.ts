import { longestRising } from './longest-rising.js';
import { nodeBehind, placeNodes } from './place.js';
import { sameResult } from './same-result.js';
import { hasTemplate } from './value.js';

/** An item of a keyed list that is shown: its key, and its node (null when it shows nothing). */
export interface KeyedNode<Key = unknown> {
  readonly key: Key;
  readonly node: Node | null;
  /** The keyed lists in the node, in the order of its template; undefined where none is worth keeping. */
  readonly lists?: readonly (readonly KeyedNode[])[] | undefined;
}

/** A change that is prepared: nothing has happened before `commit`. */
export interface Plan<Key = unknown> {
  readonly list: readonly KeyedNode<Key>[];
  readonly commit: () => void;
}

/** What becomes of an item whose key was not there: a new node, or one that was there, changed. */
export interface Made<Key = unknown> {
  readonly kept: KeyedNode<Key>;
  /** The position, in the previous list, of the one whose node it has. */
  readonly from?: number;
  readonly commit?: (() => void) | undefined;
}

/** Makes what is new. `leaving` are the positions, in the previous list, of those that no key keeps; `coming` is how many keys are new. */
export type Make<Key> = (key: Key, index: number, leaving: ReadonlySet<number>, coming: number) => Made<Key>;

/**
 * Brings the children of `parent` from one list of keys to another with the fewest changes: a key that shows the same as one that was there
 * keeps its node, and only nodes out of order move. Children that are not in `previous` are never touched. A key that comes twice stands there
 * twice. `make` is called before anything changes, so that nothing has changed when it throws.
 */
export function planList<Key>(parent: Node, previous: readonly KeyedNode<Key>[], keys: readonly Key[], make: Make<Key>): Plan<Key> {
  if (previous.length === 0) return planFirst(parent, keys, make);
  const shorter = Math.min(previous.length, keys.length);
  let head = 0;
  while (head < shorter && sameResult(previous[head]?.key, keys[head])) head++;
  let tail = 0;
  while (tail < shorter - head && sameResult(previous.at(-1 - tail)?.key, keys.at(-1 - tail))) tail++;
  const until = previous.length - tail;
  const removed = previous.slice(head, until);
  const { kept, staying, commits } = reuse(removed, keys.slice(head, keys.length - tail), head, make);
  const stays = new Set(kept.map(({ node }) => node));
  return {
    list: [...withKeys(previous.slice(0, head), keys, 0), ...kept, ...withKeys(previous.slice(until), keys, keys.length - tail)],
    commit() {
      const end = nodeBehind(parent, previous, until);
      for (const { node } of removed) if (node?.parentNode === parent && !stays.has(node)) parent.removeChild(node);
      placeNodes(parent, kept, staying, end);
      for (const commit of commits) commit();
    },
  };
}

const NONE: ReadonlySet<number> = new Set();

/** Nodes are collected as they are made: a second pass over a long list shows in the time of the first render. */
function planFirst<Key>(parent: Node, keys: readonly Key[], make: Make<Key>): Plan<Key> {
  const fragment = (parent.ownerDocument as Document).createDocumentFragment();
  const list = keys.map((key, index) => {
    const { kept } = make(key, index, NONE, keys.length);
    if (kept.node) fragment.appendChild(kept.node);
    return kept;
  });
  return { list, commit: () => void parent.appendChild(fragment) };
}

/** The same nodes under the keys that they have now: an earlier key would hold what it was made from. */
function withKeys<Key>(nodes: readonly KeyedNode<Key>[], keys: readonly Key[], first: number): readonly KeyedNode<Key>[] {
  return nodes.map((kept, index) => withKey(kept, keys[first + index] as Key));
}

const withKey = <Key>(kept: KeyedNode<Key>, key: Key): KeyedNode<Key> => (kept.key === key ? kept : { ...kept, key });

/** What stands in the middle of the new list, and the positions in it of those that need not move. */
function reuse<Key>(removed: readonly KeyedNode<Key>[], keys: readonly Key[], first: number, make: Make<Key>) {
  const { origins, leaving } = originsOf(removed, keys, first);
  const coming = origins.filter((origin) => origin < 0).length;
  const commits: (() => void)[] = [];
  const kept = keys.map((key, index) => {
    const origin = origins[index] as number;
    if (origin >= 0) return withKey(removed[origin - first] as KeyedNode<Key>, key);
    const { kept: made, from = -1, commit } = make(key, first + index, leaving, coming);
    origins[index] = from;
    leaving.delete(from);
    if (commit) commits.push(commit);
    return made;
  });
  return { kept, staying: new Set(longestRising(origins)), commits };
}

/** For each key the position, in the previous list, of the node that it keeps (-1: none), and the positions that are left. */
function originsOf<Key>(removed: readonly KeyedNode<Key>[], keys: readonly Key[], first: number) {
  const positions = new Map(removed.map(({ key }, position) => [key, first + position]));
  const composed = [...positions.keys()].filter(isComposed);
  const origins = keys.map((key) => {
    const known = positions.has(key) || !isComposed(key) ? key : composed.find((old) => positions.has(old) && sameResult(old, key));
    const origin = known === undefined ? undefined : positions.get(known);
    if (known !== undefined) positions.delete(known);
    return origin ?? -1;
  });
  return { origins, leaving: new Set(positions.values()) };
}

/** Whether a key may show the same as another object. */
const isComposed = (key: unknown): boolean => Array.isArray(key) || hasTemplate(key);
