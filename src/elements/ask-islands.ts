import { areRecords } from '../blocks/are-records.js';
import type { AnyRecord } from '../blocks/define.js';
import { ISLANDS } from '../islands/table.js';

const asked = new Set<() => Promise<unknown>>();

/**
 * Asks for the elements that move by script: the package's, and those of these records, which are found in `root`. Each is asked for once; where it does
 * not arrive, what stands in its element is shown as it is, and the next call asks again.
 */
export function askIslands(root: ParentNode, records: readonly AnyRecord[]): void {
  for (const { islands = {} } of [{ islands: ISLANDS }, ...(areRecords(records) ? records : [])]) {
    for (const [tag, load] of Object.entries(islands)) {
      if (asked.has(load) || customElements.get(tag) || !root.querySelector(tag)) continue;
      asked.add(load);
      load().catch((error: unknown) => {
        asked.delete(load);
        console.warn(`<${tag}> could not be loaded; what stands in it is shown as it is.`, error);
      });
    }
  }
}
