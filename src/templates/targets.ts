import type { BlockBase } from '../schema/generated/types.js';

/** Whether a block belongs on the page: one whose `targets` do not name the web is for feeds, print or e-mail only. */
export function isForWeb(node: Pick<BlockBase, 'targets'>): boolean {
  return node.targets === undefined || node.targets.includes('web');
}
