import { only } from '../base/own-only.js';
import type { Article } from '../schema/generated/types.js';
import type { Region } from '../schema/name.js';
import { body } from './body.js';
import { closing } from './closing.js';
import type { Context } from './context.js';
import { hasEnded } from './ended.js';
import { head } from './head.js';
import { hero } from './hero.js';
import { html, inOrder, piece, type Repeat, type TemplateResult } from './html.js';
import { notices } from './notices.js';
import { credits, HEADLINE_ID, opening } from './opening.js';
import { hasText } from './text.js';

/** What is shown of an article in one place, on a server and in a browser: what stands there, and the element around it. */
export interface Outline {
  readonly content: (context: Context) => Repeat;
  readonly wrapper: (context: Context, content: Repeat) => TemplateResult;
}

/** The whole article, and its regions where they stand apart. */
export const OUTLINES: Readonly<Record<'article' | Region, Outline>> = {
  article: { content: (context) => inOrder(piece(head(context)), body(context), piece(closing(context))), wrapper: articleElement },
  header: { content: (context) => piece(opening(context)), wrapper: regionElement },
  byline: { content: (context) => piece(credits(context)), wrapper: regionElement },
  hero: { content: hero, wrapper: regionElement },
  body: { content: (context) => inOrder(piece(notices(context)), body(context), piece(closing(context))), wrapper: regionElement },
};

/** An article, or one of its regions, with all that stands in it. */
export function outline(name: keyof typeof OUTLINES, context: Context): TemplateResult {
  const { content, wrapper } = OUTLINES[name];
  return wrapper(context, content(context));
}

/** For the first class see column.ts; by the second, reader modes take an element for content, and keep it although it has some links. */
const column = (content: Repeat) => html`<div class="galley-column galley-content">${content}</div>`;

function articleElement(context: Context, content: Repeat): TemplateResult {
  const { article, language, direction, prefix, groups } = context;
  const name = hasText(article.headline) ? prefix + HEADLINE_ID : undefined;
  return html`<article class="galley${kindOf(context)}" data-galley="${stamp(context)}" lang="${language}" dir="${direction}" aria-labelledby="${name}" data-galley-groups="${groups}">${column(content)}</article>`;
}

/** A section, without a name and so of no role: reader modes count its text for the element around it. */
function regionElement(context: Context, content: Repeat): TemplateResult {
  const { language, direction, groups } = context;
  return html`<section class="galley${kindOf(context)} galley-region" data-galley="${stamp(context)}" lang="${language}" dir="${direction}" data-galley-groups="${groups}">${column(content)}</section>`;
}

/** What `data-galley` says: the version of the markup, the prefix of its ids and, where its links name it, the address of the page. */
const stamp = ({ page, prefix }: Context): string => `1 ${prefix}${page === '' ? '' : ` ${page}`}`;

/** Classes for the kind of article, unless it is a standard one. */
function kindOf({ article }: Context): string {
  const { design = 'standard', display = 'standard' } = article.format ?? only<Partial<NonNullable<Article['format']>>>({});
  const shown = design === 'live' && hasEnded(article) ? 'ended' : design;
  return `${shown === 'standard' ? '' : ` galley-design-${shown}`}${display === 'standard' ? '' : ` galley-display-${display}`}`;
}
