import type { BlockBase, NodeBase } from '../schema/generated/types.js';
import { directionOn, idOf, placeOf } from './attributes.js';
import type { BlockContext } from './block-context.js';
import { guard, html, isTemplateResult, nothing, repeat, type Rendered, type Repeat } from './html.js';
import { inline } from './inline.js';
import { isForWeb } from './targets.js';
import { blockText, hasText } from './text.js';

/** Any block, as far as all are the same. */
type AnyNode = BlockBase & NodeBase;

/**
 * One block. Whatever goes wrong in its template, when it is called or when a host renders its result, costs this
 * block only: its fallback or its plain text is shown in its place.
 */
export function block(node: AnyNode, context: BlockContext, extra = ''): Rendered {
  const fallback = (error: unknown): Rendered => {
    if (context.onError) context.onError(error, node);
    else console.error(error);
    return substitute(node, context, extra);
  };
  const template = context.blocks.get(node.type);
  if (template === undefined) return substitute(node, context, extra);
  try {
    const result = template(node as never, context, extra);
    return guard(isTemplateResult(result) ? result : html`${result}`, fallback);
  } catch (error) {
    return fallback(error);
  }
}

/** The blocks inside a block, without those that are not for the page. */
export function blocks(nodes: readonly AnyNode[], context: BlockContext): Repeat {
  return repeat(nodes.filter(isForWeb), (node) => block(node, context));
}

/**
 * What stands inside a block and nowhere else, such as the items of a list: where one cannot be shown, the block around it cannot. What stands in
 * for a block is no row of a table, and HTML parsers would put it elsewhere.
 */
export function items(nodes: readonly AnyNode[], context: BlockContext): Repeat {
  return repeat(nodes.filter(isForWeb), (node) => (context.blocks.get(node.type) ?? substitute)(node as never, context, ''));
}

/** What stands in for a block that cannot be shown. */
export function substitute(node: AnyNode, context: BlockContext, extra = ''): Rendered {
  const lines = linesFor(node, context);
  if (lines.length === 0) return nothing;
  const place = `${placeOf(node)}${extra}`;
  return html`
    <div class="galley-unknown${place}" id="${idOf(node, context)}" lang="${node.lang}" dir="${directionOn(node)}">
      ${lines.map((line) => html`<p class="galley-paragraph">${line}</p>`)}
    </div>
  `;
}

function linesFor(node: AnyNode, context: BlockContext): readonly Rendered[] {
  if (hasText(node.fallback)) return [inline(node.fallback, context)];
  const lines = blockText(node, context.schema);
  if (lines.length > 0) return lines;
  return context.strings.blockMissing === undefined ? [] : [context.strings.blockMissing];
}
