import { seeAlso } from '../report.js';
import { openingTag } from './opening-tag.js';

const told = new Set<string>();

/**
 * Tells the console once of groups of blocks in a page from a server whose rules no sheet of the page has: the script has brought them, so that a
 * developer would never see what readers see without it.
 */
export function tellUnlinked(host: Element, groups: readonly string[]): void {
  const fresh = groups.filter((group) => !told.has(group));
  if (fresh.length === 0) return;
  for (const group of fresh) told.add(group);
  const sheets = fresh.map((group) => `galley/blocks/${group}.css`).join(', ');
  console.warn(`${openingTag(host)}: the page has blocks whose rules it does not link. Until this script had brought them, and for every reader without script, they stand there without. Link ${sheets}. ${seeAlso('unlinked')}`);
}
