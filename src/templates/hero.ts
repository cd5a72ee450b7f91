import { block } from './block.js';
import type { Context } from './context.js';
import type { Rendered } from './html.js';
import { isForWeb } from './targets.js';

/** The picture at the top. It stands wider than the text unless it says otherwise. */
export function hero(context: Context): Rendered {
  const node = context.article.hero;
  if (node === undefined || !isForWeb(node)) return undefined;
  return block({ ...node, layout: node.layout ?? 'wide' }, context, ' galley-hero');
}
