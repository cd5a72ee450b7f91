import { block } from './block.js';
import type { Context } from './context.js';
import { repeat, type Repeat } from './html.js';
import { isForWeb } from './targets.js';

/** The picture at the top, if there is one. It stands wider than the text unless it says otherwise. */
export function hero(context: Context): Repeat {
  const node = context.article.hero;
  const shown = node !== undefined && isForWeb(node) ? [node] : [];
  return repeat(shown, (each) => block({ ...each, layout: each.layout ?? 'wide' }, context, ' galley-hero'));
}
