import type { Block, UnknownBlock } from '../../schema/generated/types.js';
import { directionOn, idOf, placeOf } from '../attributes.js';
import { html, nothing, type Rendered } from '../html.js';
import { inline } from '../inline.js';
import type { BlockContext } from '../block-context.js';
import { blockText, hasText } from '../text.js';

/** A block that could not be read: what its author wrote for this case, else its text, else a line that says so. */
export function unknown(node: UnknownBlock, context: BlockContext, extra = ''): Rendered {
  return substitute(node, context, extra);
}

/** What stands in for a block that cannot be shown. */
export function substitute(node: Block, context: BlockContext, extra: string): Rendered {
  const lines = linesFor(node, context);
  if (lines.length === 0) return nothing;
  const place = `${placeOf(node)}${extra}`;
  return html`
    <div class="galley-unknown${place}" id="${idOf(node, context)}" lang="${node.lang}" dir="${directionOn(node)}">
      ${lines.map((line) => html`<p class="galley-paragraph">${line}</p>`)}
    </div>
  `;
}

function linesFor(node: Block, context: BlockContext): readonly Rendered[] {
  if (hasText(node.fallback)) return [inline(node.fallback, context)];
  const lines = blockText(node);
  if (lines.length > 0) return lines;
  return context.strings.blockMissing === undefined ? [] : [context.strings.blockMissing];
}
