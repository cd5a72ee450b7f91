import { only } from '../base/own-only.js';
import type { Block } from '../schema/generated/types.js';
import type { Tables } from '../schema/tables.js';
import type { AdRule } from './options.js';

const AFTER = 4;
/** More paragraphs than these follow a place. */
const LAST = 2;
/** By so many characters of text a float has ended. */
const BESIDE = 1500;
const FLOATING: readonly unknown[] = ['inset', 'margin'];

type Flow = readonly Block[];
type Place = Block & { readonly layout?: string; readonly side?: string; readonly targets?: readonly string[]; readonly children?: Flow };

/**
 * Makes what puts places for advertisements into a body: behind paragraphs of it and of its sections only, never beside a float, and not behind the last three. They
 * are the same objects each time, so that a newer version of an article keeps what the host has put there.
 */
export function adPlacer({ after = AFTER, every, most = Infinity, minHeight, name = 'ad', label }: AdRule): (body: Flow, tables: Tables) => Flow {
  const slots: Block[] = [];
  const slot = (index: number): Block => (slots[index] ??= only({ type: 'slot', name, ...(label === undefined ? {} : { label }), ...(minHeight === undefined ? {} : { minHeight: Math.round(minHeight) }) }));
  return (body, tables) => {
    const before = new Map<Block, Block>();
    const flow = flat(body, tables) as readonly Place[];
    const isParagraph = (block: Block | undefined) => block !== undefined && tables.blocks.get(block.type)?.role === 'text';
    let left = flow.filter(isParagraph).length;
    let wanted = after;
    let beside = 0;
    for (const [index, block] of flow.entries()) {
      if (block.type === 'slot') wanted = Math.max(wanted, every ?? after);
      if (block.side !== undefined || FLOATING.includes(block.layout)) beside = BESIDE;
      else beside -= lengthOf(block);
      if (!isParagraph(block)) continue;
      wanted--;
      left--;
      if (wanted > 0 || beside > 0 || left <= LAST || before.size >= most || flow[index + 1]?.type === 'slot') continue;
      before.set(block, slot(before.size));
      wanted = every ?? Infinity;
    }
    return before.size === 0 ? body : withSlots(body, before, tables);
  };
}

const isPart = (block: Place, tables: Tables): boolean => tables.blocks.get(block.type)?.role === 'part' && Array.isArray(block.children);

/** The blocks of a body that the page shows, and in place of a section those in it. */
const flat = (blocks: Flow, tables: Tables): Flow =>
  (blocks as readonly Place[]).filter(({ targets }) => targets?.includes('web') ?? true).flatMap((block) => (isPart(block, tables) ? flat(block.children ?? [], tables) : [block]));

const withSlots = (blocks: Flow, behind: ReadonlyMap<Block, Block>, tables: Tables): Flow =>
  (blocks as readonly Place[]).flatMap((block): Flow => {
    const own = behind.get(block);
    if (own !== undefined) return [block, own];
    if (!isPart(block, tables)) return [block];
    const children = withSlots(block.children ?? [], behind, tables);
    return [children.length === block.children?.length ? block : only({ ...block, children } as Block)];
  });

/** How much text stands in a value, roughly. */
const lengthOf = (value: unknown): number =>
  typeof value !== 'object' || value === null ? 0 : Object.entries(value).reduce((sum, [name, each]: [string, unknown]) => sum + (name === 'value' && typeof each === 'string' ? each.length : lengthOf(each)), 0);
