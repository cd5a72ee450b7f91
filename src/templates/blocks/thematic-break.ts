import type { ThematicBreakBlock } from '../../schema/generated/types.js';
import { directionOn, idOf, placeOf } from '../attributes.js';
import { html, type Rendered } from '../html.js';
import type { Setting } from '../setting.js';

export function thematicBreak(node: ThematicBreakBlock, setting: Setting): Rendered {
  const place = placeOf(node);
  return html`<hr class="galley-break galley-break-${node.variant ?? 'line'}${place}" id="${idOf(node, setting)}" lang="${node.lang}" dir="${directionOn(node)}">`;
}
