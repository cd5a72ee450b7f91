import type { BlockquoteBlock } from '../../schema/generated/types.js';
import { directionOn, figurePlace, idOf } from '../attributes.js';
import { html, type Rendered } from '../html.js';
import type { Setting } from '../setting.js';
import { source } from '../source.js';
import { blocks } from './block.js';

export function blockquote(node: BlockquoteBlock, setting: Setting): Rendered {
  return html`
    <figure class="galley-quote${figurePlace(node)}" id="${idOf(node, setting)}" lang="${node.lang}" dir="${directionOn(node)}">
      <blockquote class="galley-quote-text">${blocks(node.children, setting)}</blockquote>
      ${source(node.cite, setting)}
    </figure>
  `;
}
