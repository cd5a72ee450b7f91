import type { PullquoteBlock } from '../../schema/generated/types.js';
import { directionOn, figurePlace, idOf } from '../attributes.js';
import { html, type Rendered } from '../html.js';
import { inline } from '../inline.js';
import type { BlockContext } from '../block-context.js';
import { source } from '../source.js';
import { hasLink } from '../text.js';

export function pullquote(node: PullquoteBlock, context: BlockContext): Rendered {
  return html`
    <figure class="galley-pullquote${figurePlace(node)}" id="${idOf(node, context)}" lang="${node.lang}" dir="${directionOn(node)}" aria-hidden="${isSilent(node) ? 'true' : undefined}">
      <blockquote class="galley-pullquote-text"><p>${inline(node.text, context)}</p></blockquote>
      ${source(node.source, context)}
    </figure>
  `;
}

/** A sentence that stands in the text too is not read out again, unless the keyboard would find a link in it. */
function isSilent({ repeat, text, source }: PullquoteBlock): boolean {
  return repeat === true && source?.url === undefined && !hasLink(text) && !hasLink(source?.title ?? []);
}
