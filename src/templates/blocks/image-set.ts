import type { ImageSetBlock } from '../../schema/generated/types.js';
import { directionOn, figurePlace, idOf } from '../attributes.js';
import { caption } from '../caption.js';
import { html, type Rendered } from '../html.js';
import type { BlockContext } from '../block-context.js';
import { blocks } from './block.js';

export function imageSet(node: ImageSetBlock, context: BlockContext, extra = ''): Rendered {
  const { strings } = context;
  return html`
    <figure class="galley-image-set galley-arrangement-${arrangementOf(node)}${figurePlace(node)}${extra}" id="${idOf(node, context)}" lang="${node.lang}" dir="${directionOn(node)}">
      <div class="galley-image-set-list">${blocks(node.children, context)}</div>
      ${caption({ caption: node.caption, credit: node.credit, creditLabel: strings.mediaCredit ?? strings.imageCredit }, context)}
    </figure>
  `;
}

function arrangementOf({ arrangement, children }: ImageSetBlock): string {
  if (arrangement !== undefined) return arrangement;
  if (children.length === 1) return 'single';
  return children.length === 2 ? 'pair' : 'grid';
}
