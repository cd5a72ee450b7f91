import { toText } from '../../src/hosts/string.js';
import type { Article, Block, InlineNode } from '../../src/schema/generated/types.js';
import { outline } from '../../src/templates/article.js';
import { block } from '../../src/templates/block.js';
import type { ContextOptions } from '../../src/templates/context.js';
import { contextFor } from '../../src/blocks/context-for.js';
import { inline } from '../../src/templates/inline.js';

export const say = (value: string): readonly InlineNode[] => [{ type: 'text', value }];

/** An article by hand, as the parser would have made it. */
export const articleWith = (fields: Partial<Article> = {}): Article => ({ headline: say('Tide'), inLanguage: 'en', body: [], ...fields });

export const articleText = (fields: Partial<Article> = {}, options?: Partial<ContextOptions>): string =>
  toText(outline('article', contextFor(articleWith(fields), options)));

export const blockText = (node: Block, fields: Partial<Article> = {}, options?: Partial<ContextOptions>): string =>
  toText(block(node, contextFor(articleWith(fields), options)));

export const inlineText = (nodes: readonly InlineNode[], fields: Partial<Article> = {}): string =>
  toText(inline(nodes, contextFor(articleWith(fields))));
