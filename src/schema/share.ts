import { only } from '../base/own-only.js';
import type { Article, Block } from './generated/types.js';

/** Whether two values of plain data are the same. Bounded by the depth of parsed articles. */
export function sameData(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    for (let index = 0; index < a.length; index++) if (!sameData(a[index], b[index])) return false;
    return true;
  }
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  for (const key of keys) if (!Object.hasOwn(b, key) || !sameData((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key])) return false;
  return true;
}

function listUnder<B>(lists: Map<string, B[]>, key: string, block: B): void {
  const list = lists.get(key);
  if (list) list.push(block);
  else lists.set(key, [block]);
}

/** The new list with every block that a previous list holds too replaced by that very object, at every depth; the previous list itself where nothing changed. */
export function shareBlocks<B extends Block>(next: readonly B[], previous: readonly B[]): readonly B[] {
  const out = next.slice();
  let head = 0;
  const length = Math.min(next.length, previous.length);
  const keep = (index: number, from: number) => {
    const old = previous[from] as B;
    if (!sameData(next[index], old)) return false;
    out[index] = old;
    return true;
  };
  while (head < length && keep(head, head)) head++;
  if (head === next.length && head === previous.length) return previous;
  let tail = 0;
  while (tail < length - head && keep(next.length - 1 - tail, previous.length - 1 - tail)) tail++;
  const left = new Map<string, B[]>();
  for (const block of previous.slice(head, previous.length - tail)) listUnder(left, JSON.stringify(block), block);
  for (let index = head; index < next.length - tail && left.size > 0; index++) out[index] = left.get(JSON.stringify(next[index]))?.shift() ?? (next[index] as B);
  const changed = new Map<string, B[]>();
  for (const block of [...left.values()].flat()) listUnder(changed, block.type, block);
  for (let index = head; index < next.length - tail && changed.size > 0; index++) {
    const block = next[index] as B;
    const old = out[index] === block ? changed.get(block.type)?.shift() : undefined;
    if (old) out[index] = shareWithin(block, old);
  }
  return out;
}

const areNodes = (value: unknown): value is readonly Block[] => Array.isArray(value) && typeof (value[0] as Partial<Block> | undefined)?.type === 'string';

/** A block that has changed: what stands in it and has not is that of the block that it was. */
function shareWithin<B extends Block>(block: B, old: B): B {
  const entries = Object.entries(block).map(([name, value]: [string, unknown]) => {
    const before = (old as unknown as Record<string, unknown>)[name];
    return [name, areNodes(value) && areNodes(before) ? shareBlocks(value, before) : value] as const;
  });
  return only(Object.fromEntries(entries)) as unknown as B;
}

/** A new version of an article that shares everything unchanged with the previous one; the previous one itself where nothing changed. */
export function shareArticle(next: Article, previous: Article): Article {
  const before = previous as unknown as Record<string, unknown>;
  const out: Record<string, unknown> = only({});
  let same = Object.keys(next).length === Object.keys(previous).length;
  for (const [name, value] of Object.entries(next)) {
    const old = before[name];
    out[name] = name === 'body' || name === 'footnotes' ? shareBlocks(value as Block[], (old ?? []) as Block[]) : sameData(value, old) ? old : value;
    same &&= out[name] === old;
  }
  return same ? previous : (out as unknown as Article);
}
