import type { Context } from './context.js';
import { hero } from './hero.js';
import { html, inOrder, piece, type TemplateResult } from './html.js';
import { notices } from './notices.js';
import { opening } from './opening.js';

/** What stands above the text, in one element that can be laid out: the opening, what a reader must know before reading, and the picture. */
export function head(context: Context): TemplateResult | undefined {
  const content = inOrder(piece(opening(context)), piece(notices(context)), hero(context));
  return content.items.length === 0 ? undefined : html`<div class="galley-head galley-content">${content}</div>`;
}
