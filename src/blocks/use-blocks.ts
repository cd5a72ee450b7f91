import { areRecords } from './are-records.js';
import type { AnyRecord } from './define.js';
import { setInUse } from './in-use.js';

/**
 * Makes records the default of this page, or of this process: of `parseArticle`, `renderToString`, and of every element without `blocks` of
 * its own. The last call counts; articles that are shown already are set again. What is no list of records is told, and changes nothing.
 */
export function useBlocks(records: readonly AnyRecord[]): void {
  if (areRecords(records)) setInUse(records);
  else console.warn('galley: useBlocks takes a list of records that "defineBlock" has made, and was given something else, which is ignored.');
}
