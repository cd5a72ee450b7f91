import { sameData } from '../share.js';
import { linkedName } from './names.js';
import type { Draft, Reading } from './reading.js';
import { pushNode, type Run } from './run.js';

/** Marks of which each says something by itself: two quotations have marks of their own, two names stand for two people. */
const APART: readonly unknown[] = ['quote', 'mention'];

const childrenOf = (node: Draft | undefined) => (Array.isArray(node?.['children']) ? (node['children'] as Run) : undefined);

/** Whether two nodes are one mark that was cut: of one type, with the same fields. */
function isSame(a: Draft, b: Draft): boolean {
  if (a['type'] !== b['type'] || APART.includes(a['type'])) return false;
  const keys = Object.keys(b);
  return keys.length === Object.keys(a).length && keys.every((key) => key === 'children' || sameData(a[key], b[key]) || (key === 'url' && linkedName(a[key]) !== undefined && linkedName(a[key]) === linkedName(b[key])));
}

/** The link that a node is, also where marks lie around the whole of it; they are then to lie in it. */
function linkIn(node: Draft): Draft | undefined {
  if (node['type'] === 'link') return node;
  const children = childrenOf(node);
  const inner = children?.length === 1 ? linkIn(children[0] as Draft) : undefined;
  return inner && !APART.includes(node['type']) ? inner : undefined;
}

function turned(node: Draft, link: Draft): Draft {
  if (node === link) return link;
  const child = turned((node['children'] as Run)[0] as Draft, link);
  link['children'] = [{ ...node, children: child['children'] }];
  return link;
}

/** Joins a mark to the one before it, where both are parts of one that was cut; a link also over a line break. Says whether it did. */
export function joinMark(run: Run, node: Draft, reading: Reading): boolean {
  const last = run[run.length - 1];
  if (!last || last['type'] === 'text' || !childrenOf(node)) return false;
  const isOverBreak = last['type'] === 'break';
  const before = isOverBreak ? run[run.length - 2] : last;
  if (!before || !childrenOf(before)) return false;
  if (!isOverBreak && isSame(before, node)) {
    append(before, node, reading);
    return true;
  }
  const [first, second] = [linkIn(before), linkIn(node)];
  if (!first || !second || !isSame(first, second)) return false;
  run.length -= isOverBreak ? 2 : 1;
  const link = turned(before, first);
  if (isOverBreak) (link['children'] as Run).push(last);
  append(link, turned(node, second), reading);
  run.push(link);
  return true;
}

function append(mark: Draft, more: Draft, reading: Reading): void {
  for (const child of more['children'] as Run) pushNode(mark['children'] as Run, child, reading);
  reading.gathered.discard(more, false);
}
