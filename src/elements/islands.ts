import type { AnyRecord } from '../blocks/define.js';

/** Has the elements defined that stand in markup of ours and move by script. What knows them is asked for where there is one that is not defined. */
export function defineIslands(root: ParentNode, records: readonly AnyRecord[]): void {
  if (root.querySelector(':not(:defined)')) void import('./ask-islands.js').then(({ askIslands }) => { askIslands(root, records); }, console.warn);
}
