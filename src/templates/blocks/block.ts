import type { Block } from '../../schema/generated/types.js';
import { guard, isTemplateResult, type Rendered } from '../html.js';
import type { BlockContext } from '../block-context.js';
import { isForWeb } from '../targets.js';
import { substitute } from './unknown.js';

/**
 * One block. Whatever goes wrong in its template, when it is called or when a host renders its result, costs this
 * block only: its fallback or its plain text is shown in its place.
 */
export function block(node: Block, context: BlockContext, extra = ''): Rendered {
  const fallback = (): Rendered => substitute(node, context, extra);
  const template = context.blocks.get(node.type);
  if (template === undefined) return fallback();
  try {
    const result = template(node as never, context, extra);
    return isTemplateResult(result) ? guard(result, fallback) : result;
  } catch (error) {
    if (context.onError) context.onError(error);
    else console.error(error);
    return fallback();
  }
}

/** The blocks inside a block, without those that are not for the page. */
export function blocks(nodes: readonly Block[], context: BlockContext): Rendered {
  return nodes.filter(isForWeb).map((node) => block(node, context));
}
