import type { ThematicBreakBlock } from '../../schema/generated/types.js';
import { directionOn, idOf, placeOf } from '../attributes.js';
import { html, type Rendered } from '../html.js';
import type { BlockContext } from '../block-context.js';

export function thematicBreak(node: ThematicBreakBlock, context: BlockContext): Rendered {
  const place = placeOf(node);
  return html`<hr class="galley-break galley-break-${node.variant ?? 'line'}${place}" id="${idOf(node, context)}" lang="${node.lang}" dir="${directionOn(node)}">`;
}
