import type { FootnoteDefinitionBlock } from '../schema/generated/types.js';
import { block, blocks } from './block.js';
import type { Context } from './context.js';
import { digitsClass } from './digits.js';
import { partTitle } from './headings.js';
import { html, type Rendered } from './html.js';
import { NOTES_ID } from './notes.js';
import type { BlockContext } from './block-context.js';
import { isForWeb } from './targets.js';

/** One block of the text, or its notes. The key is the object that it shows: the same object in another article means the same nodes. */
export interface BodyItem {
  readonly key: object;
  readonly render: () => Rendered;
}

/** What the text consists of, in order: its blocks, and last the notes. Blocks whose `targets` leave out the web are left out. */
export function bodyItems(context: Context): readonly BodyItem[] {
  const { body, footnotes } = context.article;
  const items: BodyItem[] = [];
  for (const node of body) if (isForWeb(node)) items.push({ key: node, render: () => block(node, context) });
  if (footnotes?.some(isForWeb)) items.push({ key: footnotes, render: () => endnotes(footnotes, context) });
  return items;
}

/** The text of the article with its notes. It has no element of its own: see `COLUMN` in article.ts. */
export const body = (context: Context): Rendered => bodyItems(context).map(({ render }) => render());

/** The notes, in the body: reader modes drop what stands outside of it. */
function endnotes(footnotes: readonly FootnoteDefinitionBlock[], context: BlockContext): Rendered {
  const { strings, prefix } = context;
  const id = prefix + NOTES_ID;
  const title = strings.notes;
  const heading = title === undefined ? undefined : partTitle(title, context, id);
  return html`
    <section class="galley-notes" role="doc-endnotes" aria-labelledby="${title === undefined ? undefined : id}">
      ${heading}
      <ol class="galley-notes-list${digitsClass(context)}">${blocks(footnotes, context)}</ol>
    </section>
  `;
}
