import { only, ownData } from '../base/own-only.js';
import type { Locale } from '../i18n/locale.js';
import { directionOf, type Direction } from '../i18n/script.js';
import { guessDirection } from '../i18n/text-script.js';
import type { SchemaRules } from '../schema/definitions/field.js';
import { DEFAULT_PREFIX } from '../schema/name.js';
import type { Article } from '../schema/generated/types.js';
import { arrangementOf, type Arrangement } from './arrangement.js';
import { sameBlockContext, type BlockTemplates, type InlineTemplates, type Level, type LinkJudge, type BlockContext } from './block-context.js';
import { measureOf } from './measure.js';
import { revision } from './revision.js';
import { siteName } from './site-name.js';
import { isForWeb } from './targets.js';
import { blockText, plainText } from './text.js';

export interface ContextOptions {
  /** Heading level of the headline, 1 to 4. Default: 1. */
  readonly level?: number | undefined;
  /** What every id begins with. Default: `galley-`. */
  readonly prefix?: string | undefined;
  /** The address of the page, where links within the article have to name it. Default: they are `#…` alone. */
  readonly page?: string | undefined;
  /** How links are judged. Default: those to other sites learn nothing of the page. */
  readonly links?: LinkJudge | undefined;
  /** Whether the credits (byline and dates) stand in a region of their own, and not below the headline. */
  readonly bylineApart?: boolean | undefined;
  /** Block templates by type. */
  readonly blocks: BlockTemplates;
  /** Templates of inline types from outside. */
  readonly inlineNodes: InlineTemplates;
  /** The fields of every type. */
  readonly schema: SchemaRules;
  /** Groups of blocks, beyond the foundation, that stand in the article. Default: none. */
  readonly groups?: readonly string[] | undefined;
  /** Names of themes, by whose measure pictures are chosen. Default: none. */
  readonly theme?: string | null | undefined;
  readonly onError?: BlockContext['onError'];
}

/** An article and how it is shown: all that templates read. Never changed; another article gets another context. */
export interface Context extends BlockContext {
  readonly article: Article;
  /** BCP 47; undefined when the article does not name its language. */
  readonly language: string | undefined;
  readonly opening: Arrangement;
  readonly bylineApart: boolean;
  readonly theme: string | null | undefined;
  /** Groups of blocks, beyond the foundation, that stand in the article, separated by spaces; undefined where there are none. */
  readonly groups: string | undefined;
}

/** The context in which an article is shown, with the words of a locale. */
export function contextIn(ofLanguage: Locale, article: Article, options: ContextOptions): Context {
  const { hero } = article;
  const locale = ownData(ofLanguage);
  return only({
    article,
    blocks: options.blocks,
    inlineNodes: options.inlineNodes,
    schema: options.schema,
    locale,
    strings: locale.strings,
    level: levelOf(options.level),
    prefix: options.prefix ?? DEFAULT_PREFIX,
    page: options.page ?? '',
    links: options.links,
    theme: options.theme,
    measure: measureOf(options.theme),
    revision,
    direction: directionFor(article, options.schema),
    site: siteName(article.url ?? article.publisher?.[0]?.url ?? ''),
    dates: { timeZone: article.timeZone, calendars: article.calendars },
    onError: options.onError,
    language: article.inLanguage,
    opening: arrangementOf(only({ ...article.format, hero: hero !== undefined && isForWeb(hero) ? hero : undefined, rated: article.rating !== undefined })),
    bylineApart: options.bylineApart ?? false,
    groups: options.groups?.join(' ') || undefined,
  });
}

/** Whether an article looks the same in both contexts. */
export function sameContext(a: Context, b: Context): boolean {
  return a.article === b.article && a.bylineApart === b.bylineApart && sameBlockContext(a, b);
}

function levelOf(given: unknown): Level {
  // some frameworks give properties as they stand in their templates
  const level = typeof given === 'string' ? Number(given) : given;
  if (level === 2 || level === 3) return level;
  return typeof level === 'number' && level >= 4 ? 4 : 1;
}

function directionFor(article: Article, schema: SchemaRules): Direction {
  if (article.dir !== undefined) return article.dir;
  if (article.inLanguage !== undefined) return directionOf(article.inLanguage);
  const [first] = article.body;
  return guessDirection(plainText(article.headline, schema) + (first === undefined ? '' : blockText(first, schema).join(' ')));
}
