import type { BlockquoteBlock } from '../../schema/generated/types.js';
import { directionOn, figurePlace, idOf } from '../attributes.js';
import { html, type Rendered } from '../html.js';
import type { BlockContext } from '../block-context.js';
import { source } from '../source.js';
import { blocks } from './block.js';

export function blockquote(node: BlockquoteBlock, context: BlockContext): Rendered {
  return html`
    <figure class="galley-quote${figurePlace(node)}" id="${idOf(node, context)}" lang="${node.lang}" dir="${directionOn(node)}">
      <blockquote class="galley-quote-text">${blocks(node.children, context)}</blockquote>
      ${source(node.cite, context)}
    </figure>
  `;
}
