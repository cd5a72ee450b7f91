import type { Locale } from '../../i18n/locale.js';
import { readRules } from '../../rules/options.js';
import { originalOf, settler } from '../../rules/settle.js';
import type { Article } from '../../schema/generated/types.js';
import type { ImageRuleOption } from '../../schema/input/image-rule.js';
import type { ParseOptions } from '../../schema/parse.js';
import type { SchemaRules } from '../../schema/definitions/field.js';
import { sameData } from '../../schema/share.js';
import { sizesBy } from '../../schema/resolve/sizes.js';
import { substitute } from '../../templates/block.js';
import type { BlockTemplates, LinkJudge } from '../../templates/block-context.js';
import { linkedHeadings } from '../../templates/heading-links.js';
import { locatedTemplates } from '../../templates/locate.js';
import { linksBy } from '../../templates/numbered-links.js';

/** What a host may ask for beside the article. */
export interface Wished {
  readonly imageRule: ImageRuleOption | null | undefined;
  readonly rules: unknown;
  readonly locate: boolean;
}

/** What a host asks for, and what comes of it. */
export interface Wishes {
  /** What is the same is asked for again. */
  readonly key: readonly unknown[];
  /** Whether an article that is read already has to be read again. */
  readonly rereads: boolean;
  /** With what an article is read. */
  readonly reading: (previous: Article | undefined) => ParseOptions;
  readonly settle: (article: Article, schema: SchemaRules) => Article;
  /** How the text of an article is shown. */
  readonly showing: (blocks: BlockTemplates, body: unknown, locale: Locale) => { readonly blocks: BlockTemplates; readonly links: LinkJudge | undefined };
}

/** As the groups of blocks do, it comes with what sets articles: bundlers keep what both need in one file. */
export { ArticleSetter } from '../renderer.js';

/** Loaded where an element has any wish: the parser and the templates know nothing of them. */
export function wishesOf(wished: Wished, before: Wishes | undefined): Wishes | undefined {
  const { imageRule } = wished;
  const locate = Object.is(wished.locate, true);
  const key = [imageRule ?? undefined, wished.rules ?? undefined, locate];
  if (sameData(key, before?.key)) return before;
  const rules = wished.rules === undefined || wished.rules === null ? {} : (readRules(wished.rules) ?? refused());
  const resolveSizes = imageRule === undefined || imageRule === null ? undefined : sizesBy(imageRule);
  const places = locate ? new WeakMap<object, string>() : undefined;
  const shown = new WeakMap<BlockTemplates, BlockTemplates>();
  const templatesFor = (blocks: BlockTemplates): BlockTemplates => {
    const templates = rules.headingLinks === true ? linkedHeadings(blocks) : blocks;
    return places ? locatedTemplates(templates, places, substitute) : templates;
  };
  const links = linksBy(rules.links);
  return {
    key,
    rereads: (resolveSizes ?? places) !== undefined,
    // what is taken from an earlier version may have stood elsewhere
    reading: (previous) => ({ resolveSizes, places, previous: places ? undefined : originalOf(previous) }),
    settle: settler(rules),
    showing(blocks, body, locale) {
      const known = shown.get(blocks) ?? templatesFor(blocks);
      shown.set(blocks, known);
      return { blocks: known, links: links(body, locale) };
    },
  };
}

function refused(): Record<string, never> {
  console.warn('galley: The rules of an article are none and are ignored. Give an object with ads, links, headingLinks or target, or its JSON; see docs/rules.md.');
  return {};
}
