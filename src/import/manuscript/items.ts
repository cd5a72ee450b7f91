import { note, textOf, type Draft } from './draft.js';
import { readBullet, type Bullet } from './marks.js';
import type { Unit } from './units.js';

/** Items in a row: two at least, all numbered one after the other, or none. */
export function itemsFrom(units: readonly Unit[], start: number): Bullet[] {
  const items: Bullet[] = [];
  for (let index = start; index < units.length; index += 1) {
    const unit = units[index];
    const item = unit?.bullet ? readBullet(unit.text) : undefined;
    const before = items.at(-1);
    if (!item || (before && item.number !== (before.number === undefined ? undefined : before.number + 1))) break;
    items.push(item);
  }
  return items.length >= 2 ? items : [];
}

/** Writes items as a list; their marks are the list's. */
export function writeList(draft: Draft, units: readonly Unit[], items: readonly Bullet[]): void {
  const path = `/body/${String(draft.article.body.length)}`;
  const first = items[0]?.number;
  units.forEach((unit, index) => {
    note(draft, unit, 'list-item', 'It starts as a list item, and so does its neighbour.', { path: `${path}/children/${String(index)}` });
  });
  draft.article.body.push({
    type: 'list',
    ...(first === undefined ? {} : { ordered: true as const }),
    ...(first === undefined || first === 1 ? {} : { start: first }),
    children: items.map(({ text }) => ({ type: 'list-item', children: [{ type: 'paragraph', children: textOf(text) }] })),
  });
}
