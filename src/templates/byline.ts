import { formatList } from '../i18n/list.js';
import { formatNumber } from '../i18n/number.js';
import { formatPattern, formatText } from '../i18n/pattern.js';
import type { Contributor, Format, Picture } from '../schema/generated/types.js';
import type { Context } from './context.js';
import { authorsOf, credited, linesOf, nameList } from './contributors.js';
import { html, type Rendered } from './html.js';
import { APART } from './apart.js';
import { joined } from './joined.js';
import { smallPicture } from './small-picture.js';
import { hasText } from './text.js';
import { writtenByline } from './written-byline.js';

/** More authors than this are folded away behind the first two. */
const MOST_INLINE = 4;
const SHOWN_WHEN_FOLDED = 2;
const WITH_PORTRAIT: readonly Format['design'][] = ['feature', 'review', 'recipe', 'interview', 'opinion', 'profile'];
const AUTHOR = ['author'] as const;

/** Who wrote the article; nothing, not even an empty row, when nobody is named. */
export function byline(context: Context): Rendered {
  const { article } = context;
  const { authors, agencies } = linesOf(article);
  const lines: Rendered[] = [];
  if (hasText(article.byline)) lines.push(html`<p class="galley-authors">${writtenByline(article.byline, context)}</p>`);
  if (authors.length > 0) lines.push(authorsLine(authors, context));
  if (agencies.length > 0) lines.push(agencyLine(agencies, context));
  if (lines.length === 0) return undefined;
  // Spaces between the lines, for reader modes that take the text of all of it as the byline.
  return html`<div class="galley-byline">${portrait(context)}${joined(lines, APART)}</div>`;
}

/** The words around the names of authors. A desk or a publication signs with its name alone. */
export const authorsPattern = (authors: readonly Contributor[], { strings }: Pick<Context, 'strings'>): string => (authors.every(({ type }) => type === 'organization') ? undefined : strings.by) ?? '{names}';

function authorsLine(authors: readonly Contributor[], context: Context): Rendered {
  const { strings, locale } = context;
  const pattern = authorsPattern(authors, context);
  if (authors.length <= MOST_INLINE || strings.others === undefined) {
    return html`<p class="galley-authors">${formatPattern<Rendered>(pattern, { names: nameList(authors, context, AUTHOR) })}</p>`;
  }
  // Each name once: reader modes take the text of all of it as the byline.
  const shown = authors.slice(0, SHOWN_WHEN_FOLDED).map((author) => credited(author, context, AUTHOR));
  const rest = authors.slice(SHOWN_WHEN_FOLDED);
  const others = html`
    <details class="galley-others">
      <summary class="galley-others-label">${formatText(strings.others, { count: formatNumber(rest.length, locale) })}</summary>
      <ul>${rest.map((author) => [' ', html`<li>${credited(author, context, AUTHOR)}</li>`])}</ul>
    </details>
  `;
  return html`<div class="galley-authors">${formatPattern<Rendered>(pattern, { names: formatList<Rendered>([...shown, others], locale) })}</div>`;
}

function agencyLine(agencies: readonly Contributor[], context: Context): Rendered {
  const pattern = context.strings.agency ?? '{names}';
  return html`<p class="galley-agency">${formatPattern<Rendered>(pattern, { names: nameList(agencies, context) })}</p>`;
}

/** A face belongs to personal writing, by one person. */
function portrait(context: Context): Rendered {
  const picture = portraitOf(context);
  return picture && html`<p class="galley-portraits">${smallPicture(picture, 'galley-portrait', '4rem')}</p>`;
}

/** The portrait that the byline shows. */
export function portraitOf({ article }: Context): Picture | undefined {
  const [author, second] = authorsOf(article);
  return second === undefined && WITH_PORTRAIT.includes(article.format?.design) ? author?.image : undefined;
}
