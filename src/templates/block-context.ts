import type { Locale } from '../i18n/locale.js';
import type { Direction } from '../i18n/script.js';
import type { Strings } from '../i18n/strings.js';
import type { SchemaRules } from '../schema/definitions/field.js';
import type { Rendered } from './html.js';

/** Heading levels that the headline may have. */
export const LEVELS = [1, 2, 3, 4] as const;
export type Level = (typeof LEVELS)[number];

/**
 * Shows one block as one element (or nothing). It reads its block and the context only, so that an unchanged block
 * never needs to be rendered again. `extra` is more text for the class attribute, beginning with a space.
 */
export type BlockTemplate = (node: never, context: BlockContext, extra?: string) => Rendered;

/** Block templates by the type they show. */
export type BlockTemplates = Pick<ReadonlyMap<string, BlockTemplate>, 'get'>;

/** Shows one inline node of a type from outside. */
export type InlineTemplate = (node: never, context: BlockContext) => Rendered;

/** Templates of inline types from outside, by the type they show. */
export type InlineTemplates = ReadonlyMap<string, InlineTemplate>;

/** All that a block may know of the article around it. */
export interface BlockContext {
  readonly blocks: BlockTemplates;
  readonly inlineNodes: InlineTemplates;
  /** The fields of every type, for the text of blocks that cannot be set. */
  readonly schema: SchemaRules;
  readonly locale: Locale;
  /** The words of the locale; empty for a language without words, whose labels are left out. */
  readonly strings: Partial<Strings>;
  /** Heading level of the headline. */
  readonly level: Level;
  /** What every id begins with, so that two articles can share a page. */
  readonly prefix: string;
  /** What links within the article begin with: the address of the page, where `#…` alone would lead elsewhere; else empty. */
  readonly page: string;
  readonly direction: Direction;
  /** Takes what a block template threw while it was called. Default: `console.error`. */
  readonly onError?: ((error: unknown) => void) | undefined;
}

/** Whether blocks look the same in both. */
export function sameBlockContext(a: BlockContext, b: BlockContext): boolean {
  return a.blocks === b.blocks && a.inlineNodes === b.inlineNodes && a.locale === b.locale && a.level === b.level && a.prefix === b.prefix && a.page === b.page && a.direction === b.direction;
}
