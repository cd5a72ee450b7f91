import { body } from './body.js';
import { closing } from './closing.js';
import type { Context } from './context.js';
import { hasEnded } from './ended.js';
import { hero } from './hero.js';
import { html, type Rendered, type TemplateResult } from './html.js';
import { notices } from './notices.js';
import { HEADLINE_ID, opening } from './opening.js';
import { hasText } from './text.js';

/** The parts of an article, in the order in which they are read. */
export const PARTS = ['opening', 'notices', 'hero', 'body', 'closing'] as const;
export type PartKey = (typeof PARTS)[number];

export interface Part {
  readonly key: PartKey;
  /** One element, several (the text), or nothing. */
  readonly result: Rendered;
}

const TEMPLATES: Readonly<Record<PartKey, (context: Context) => Rendered>> = { opening, notices, hero, body, closing };

/** The parts of an article, each rendered on its own. */
export function articleParts(context: Context): readonly Part[] {
  return PARTS.map((key) => ({ key, result: TEMPLATES[key](context) }));
}

/** Attributes by name; undefined is left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** What `data-galley` says: the version of the markup, the prefix of its ids and, where its links name it, the address of the page. */
export const stamp = ({ page, prefix }: Context): string => `1 ${prefix}${page === '' ? '' : ` ${page}`}`;

/** The attributes of the element that holds a whole article. */
export function articleAttributes(context: Context) {
  const { article, language, direction, prefix } = context;
  const { design = 'standard', display = 'standard' } = article.format ?? {};
  const shown = design === 'live' && hasEnded(article) ? 'ended' : design;
  return {
    class: `galley${shown === 'standard' ? '' : ` galley-design-${shown}`}${display === 'standard' ? '' : ` galley-display-${display}`}`,
    'data-galley': stamp(context),
    lang: language,
    dir: direction,
    'aria-labelledby': hasText(article.headline) ? prefix + HEADLINE_ID : undefined,
    'data-galley-groups': context.groups,
  } satisfies Attributes;
}

/** The attributes of the element that holds a region which stands alone. */
export function regionAttributes(context: Context) {
  const { class: name, 'data-galley': data, lang, dir, 'data-galley-groups': groups } = articleAttributes(context);
  return { class: `${name} galley-region`, 'data-galley': data, lang, dir, 'data-galley-groups': groups } satisfies Attributes;
}

/** A whole article. */
export function article(context: Context): TemplateResult {
  const attributes = articleAttributes(context);
  const parts = articleParts(context).map(({ result }) => result);
  return html`
    <article
      class="${attributes.class}"
      data-galley="${attributes['data-galley']}"
      lang="${attributes.lang}"
      dir="${attributes.dir}"
      aria-labelledby="${attributes['aria-labelledby']}"
      data-galley-groups="${attributes['data-galley-groups']}"
    ><div class="galley-column galley-content">${parts}</div></article>
  `;
}
