import type { NodeBase } from '../schema/generated/types.js';
import type { BlockContext } from './block-context.js';
import { html, type Rendered } from './html.js';
import { inline } from './inline.js';

/** More letters than this are left alone: a line would be half empty for them. */
const MOST = 24;

/** A line of large letters: an article or a preposition is never its last word, but goes over into the next line with the word that it belongs to. */
export function bound(nodes: readonly NodeBase[], context: BlockContext): Rendered {
  const { leaning } = context.locale;
  if (leaning === undefined) return inline(nodes, context);
  const together = new RegExp(`(?<![^\\s(“‘«"'])((?:(?:${leaning.join('|')}) )+\\S+)`, 'iu');
  return nodes.map((node) => {
    const { type, value } = node as { readonly type?: string; readonly value?: string };
    if (type !== 'text' || value === undefined) return inline([node], context);
    // every second piece is what the expression took
    const pieces = value.split(together);
    return pieces.length === 1 ? value : pieces.map((piece, index) => (index % 2 === 1 && piece.length <= MOST ? html`<span class="galley-bound">${piece}</span>` : piece));
  });
}
