import { articleAttributes, PARTS, regionAttributes, type Attributes } from '../../templates/article.js';
import { closing } from '../../templates/closing.js';
import type { Context } from '../../templates/context.js';
import { hero } from '../../templates/hero.js';
import type { Rendered } from '../../templates/html.js';
import { notices } from '../../templates/notices.js';
import { credits, opening } from '../../templates/opening.js';
import type { Region } from '../tags.js';

/** What an element shows: the wrapper that it owns, and the parts that stand in it, in order. */
export interface View {
  readonly tag: 'article' | 'section';
  readonly attributes: (context: Context) => Attributes;
  readonly parts: readonly PartName[];
}

/** The parts of an article. `body` is a list of blocks and is kept block by block; the others are rendered whole. */
export type PartName = keyof typeof PART_TEMPLATES | 'body';

export const PART_TEMPLATES = { opening, credits, notices, hero, closing } as const satisfies Readonly<Record<string, (context: Context) => Rendered>>;

/** A whole article. */
export const ARTICLE_VIEW: View = { tag: 'article', attributes: articleAttributes, parts: PARTS };

/** A section, without a name and so of no role: reader modes count its text for the element around it. */
const region = (...parts: PartName[]): View => ({ tag: 'section', attributes: regionAttributes, parts });

/** Regions that stand alone, each with its share of the article. */
export const REGION_VIEWS: Readonly<Record<Region, View>> = {
  header: region('opening'),
  byline: region('credits'),
  hero: region('hero'),
  body: region('notices', 'body', 'closing'),
};
