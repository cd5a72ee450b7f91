import type { ParagraphBlock } from '../../schema/generated/types.js';
import { directionOn, idOf, placeOf } from '../attributes.js';
import { html, type Rendered } from '../html.js';
import { inline } from '../inline.js';
import type { BlockContext } from '../block-context.js';

export function paragraph(node: ParagraphBlock, context: BlockContext): Rendered {
  const content = inline(node.children, context);
  // Most paragraphs of most articles: nothing to fill in but the text.
  if (isPlain(node)) return html`<p class="galley-paragraph">${content}</p>`;
  const more = `${node.dropCap ? ' galley-drop-cap' : ''}${placeOf(node)}`;
  return html`
    <p class="galley-paragraph${more}" id="${idOf(node, context)}" lang="${node.lang}" dir="${directionOn(node)}">${place(node, context)}${content}</p>
  `;
}

function isPlain({ anchor, layout, side, lang, dir, dropCap, dateline }: ParagraphBlock): boolean {
  return (
    !dropCap &&
    anchor === undefined &&
    lang === undefined &&
    dir === undefined &&
    layout === undefined &&
    side === undefined &&
    dateline === undefined
  );
}

const ENDS_WITH_MARK = /[\p{P}\p{S}]$/u;

/** The place, and the dash of the script, unless the place brings its own mark. */
function place({ dateline }: ParagraphBlock, { direction }: BlockContext): Rendered {
  const text = dateline?.trim() ?? '';
  if (text === '') return undefined;
  const dash = direction === 'rtl' ? ' – ' : ' — ';
  const joiner = /[)\]]$/.test(text) || !ENDS_WITH_MARK.test(text) ? dash : ' ';
  return [html`<span class="galley-place">${text}</span>`, joiner];
}
