import type { HeadingBlock } from '../../schema/generated/types.js';
import { directionOn, idOf, placeOf } from '../attributes.js';
import { headingElement } from '../headings.js';
import type { Rendered } from '../html.js';
import { inline } from '../inline.js';
import type { BlockContext } from '../block-context.js';

export function heading(node: HeadingBlock, context: BlockContext): Rendered {
  const { level = 2 } = node;
  const attributes = {
    class: `galley-heading galley-heading-${level}${placeOf(node)}`,
    id: idOf(node, context),
    lang: node.lang,
    dir: directionOn(node),
  };
  return headingElement(level + context.level - 1, attributes, inline(node.children, context));
}
