import { readBullet, type Bullet, type Numbering } from './bullets.js';
import { note, textOf, type Draft } from './draft.js';
import { LIMITS } from './limits.js';
import type { ManuscriptList, ManuscriptListItem } from './report.js';
import type { Unit } from './units.js';

export interface Item {
  readonly unit: Unit;
  readonly bullet: Bullet;
  readonly indent: number;
}

/** Items that stand at one indent, with those under each of them. */
interface Level {
  readonly indent: number;
  numbering: Numbering;
  readonly first: number;
  last: number;
  readonly list: ManuscriptList;
  readonly path: string;
}

const indentOf = (unit: Unit): number => unit.lines[0]?.indent ?? 0;

/** Items that make one list from `start` on: each goes on at its indent as the one before it does, or stands deeper. */
export function itemsFrom(units: readonly Unit[], start: number): Item[] {
  const items: Item[] = [];
  const open: { indent: number; counts: ReadonlyMap<Numbering, number> }[] = [];
  for (let index = start; index < units.length; index += 1) {
    const unit = units[index];
    const bullet = unit?.bullet ? readBullet(unit.text) : undefined;
    if (!unit || !bullet) break;
    const indent = indentOf(unit);
    while (open.length > 1 && indent < (open.at(-1)?.indent ?? 0)) open.pop();
    const level = open.at(-1);
    if (level && indent <= level.indent) {
      const going = goesOn(level.counts, bullet.counts);
      if (going.size === 0) break;
      level.counts = going;
    } else open.push({ indent, counts: bullet.counts });
    items.push({ unit, bullet, indent });
  }
  return items.length >= 2 ? items : [];
}

/** The ways of counting in which one mark follows the other. */
function goesOn(before: ReadonlyMap<Numbering, number>, after: ReadonlyMap<Numbering, number>): Map<Numbering, number> {
  return new Map([...after].filter(([numbering, count]) => before.get(numbering) === (numbering === 'bullet' ? 0 : count - 1)));
}

function levelOf(item: Item, next: Item | undefined, path: string): Level {
  const going = next && next.indent === item.indent ? [...goesOn(item.bullet.counts, next.bullet.counts).keys()] : [];
  const [numbering = 'bullet'] = going.length > 0 ? going : [...item.bullet.counts.keys()];
  const first = item.bullet.counts.get(numbering) ?? 1;
  const list: ManuscriptList = {
    type: 'list',
    ...(numbering === 'bullet' ? {} : { ordered: true as const }),
    ...(numbering === 'bullet' || numbering === 'decimal' ? {} : { numbering }),
    ...(numbering === 'bullet' || first === 1 ? {} : { start: first }),
    children: [],
  };
  return { indent: item.indent, numbering, first, last: first, list, path };
}

/** Writes items as a list, those that stand deeper as lists in it; their marks are the lists'. */
export function writeList(draft: Draft, items: readonly Item[]): void {
  const path = `/body/${String(draft.article.body.length)}`;
  const levels: Level[] = [];
  items.forEach((item, index) => {
    while (levels.length > 1 && item.indent < (levels.at(-1)?.indent ?? 0)) levels.pop();
    let level = levels.at(-1);
    if (!level) levels.push((level = levelOf(item, items[index + 1], path)));
    else if (item.indent > level.indent && levels.length < LIMITS.listDepth) {
      const parent = level.list.children.at(-1) as ManuscriptListItem;
      const inside = `${level.path}/children/${String(level.list.children.length - 1)}/children/${String(parent.children.length)}`;
      levels.push((level = levelOf(item, items[index + 1], inside)));
      parent.children.push(level.list);
    }
    const { list } = level;
    note(draft, item.unit, 'list-item', 'It starts as a list item, and so does its neighbour.', {
      path: `${level.path}/children/${String(list.children.length)}`,
    });
    list.children.push({ type: 'list-item', children: [{ type: 'paragraph', children: textOf(item.bullet.text) }] });
  });
  if (levels[0]) draft.article.body.push(levels[0].list);
}
