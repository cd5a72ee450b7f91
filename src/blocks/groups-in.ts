import { GROUPS, type Group } from './generated/groups.js';

/** What holds no blocks, and is most of an article. */
const LEAVES: ReadonlySet<unknown> = new Set(['paragraph', 'heading', 'image', 'code', 'text', 'link', 'strong', 'emphasis']);

/** The types of the blocks that stand in an article, however deep, and of what else stands there. */
export function typesIn(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return found;
  if (Array.isArray(value)) {
    for (const item of value) typesIn(item, found);
    return found;
  }
  const { type } = value as { readonly type?: unknown };
  if (typeof type === 'string') found.add(type);
  if (LEAVES.has(type)) return found;
  for (const inner of Object.values(value)) if (typeof inner === 'object') typesIn(inner, found);
  return found;
}

/** The groups of blocks, beyond the foundation, that some types are of. */
export function groupsOf(types: Iterable<string>): readonly Group[] {
  const groups = new Set<Group>();
  for (const type of types) if (Object.hasOwn(GROUPS, type)) groups.add((GROUPS as Readonly<Record<string, Group>>)[type] as Group);
  return [...groups];
}
