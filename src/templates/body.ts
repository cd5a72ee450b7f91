import type { FootnoteDefinitionBlock } from '../schema/generated/types.js';
import { blocks } from './block.js';
import type { Context } from './context.js';
import { digitsClass } from './digits.js';
import { partTitle } from './headings.js';
import { html, inOrder, repeat, type Repeat, type TemplateResult } from './html.js';
import { NOTES_ID } from './notes.js';
import type { BlockContext } from './block-context.js';
import { isForWeb } from './targets.js';

/** The text of the article, block by block, and last its notes. It has no element of its own: see `COLUMN` in article.ts. */
export function body(context: Context): Repeat {
  const { body: text, footnotes = [] } = context.article;
  const notes = footnotes.some(isForWeb) ? [footnotes] : [];
  return inOrder(blocks(text, context), repeat(notes, (each) => endnotes(each, context)));
}

/** The notes, in the body: reader modes drop what stands outside of it. */
function endnotes(footnotes: readonly FootnoteDefinitionBlock[], context: BlockContext): TemplateResult {
  const { strings, prefix } = context;
  const id = prefix + NOTES_ID;
  const title = strings.notes;
  const heading = title === undefined ? undefined : partTitle(title, context, id);
  return html`
    <section class="galley-notes" role="doc-endnotes" id="${title === undefined ? id : undefined}" aria-labelledby="${title === undefined ? undefined : id}">
      ${heading}
      <galley-notes class="galley-notes-place"><ol class="galley-notes-list${digitsClass(context)}">${blocks(footnotes, context)}</ol></galley-notes>
    </section>
  `;
}
