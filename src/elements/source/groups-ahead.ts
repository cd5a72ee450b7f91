import { GROUP_SHEETS } from '../../blocks/generated/group-sheets.js';
import { groupsOf } from '../../blocks/groups-in.js';
import { loadGroup } from '../generated/groups.js';

/** Asks for the groups of blocks that a document names, and for rules that no sheet of the page announces, as what reads it will once it has come. */
export function askForGroups(text: string, host: Element): void {
  const types = Array.from(text.matchAll(/"type"\s*:\s*"([a-z-]+)"/g), ([, type = '']) => type);
  const style = getComputedStyle(host);
  for (const group of groupsOf(types)) {
    const { property, hash, load } = GROUP_SHEETS[group];
    const asked: readonly Promise<unknown>[] = [loadGroup[group](), ...(style.getPropertyValue(property).trim() === hash ? [] : [load()])];
    // what does not come is told by what needs it
    for (const each of asked) void each.catch(() => undefined);
  }
}
