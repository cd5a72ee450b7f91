import { GROUP_SHEETS } from '../blocks/generated/group-sheets.js';
import type { adoptSheet, Sheet } from './adopt-styles.js';

/** Brings the rules of groups of blocks that stand in markup from a server, where no sheet of the page does, and has its developer told so. */
export async function adoptGroups(host: Element, groups: readonly string[], adopt: typeof adoptSheet, isDevelopment: boolean): Promise<void> {
  const sheets: Readonly<Record<string, Sheet>> = GROUP_SHEETS;
  const unlinked: string[] = [];
  for (const group of groups) {
    const sheet = Object.hasOwn(sheets, group) ? sheets[group] : undefined;
    if (sheet && adopt(host, sheet)) unlinked.push(group);
  }
  if (unlinked.length === 0 || host.shadowRoot || !isDevelopment) return;
  const { tellUnlinked } = await import('./explain.js');
  tellUnlinked(host, unlinked);
}
