import { GROUP_SHEETS } from '../blocks/generated/group-sheets.js';
import type { adoptSheet, Sheet } from './adopt-styles.js';

/** Brings the rules of groups of blocks that stand in markup from a server, where no sheet of the page does. */
export function adoptGroups(host: Element, groups: readonly string[], adopt: typeof adoptSheet): Promise<unknown> {
  const sheets: Readonly<Record<string, Sheet>> = GROUP_SHEETS;
  const wanted = groups.filter((group) => Object.hasOwn(sheets, group)).map((group) => sheets[group] as Sheet);
  return Promise.all(wanted.map(async (sheet) => { await adopt(host, sheet); }));
}
