import type { DateOptions } from '../i18n/date.js';
import type { Locale } from '../i18n/locale.js';
import type { Direction } from '../i18n/script.js';
import type { Strings } from '../i18n/strings.js';
import type { SchemaRules } from '../schema/definitions/field.js';
import type { NodeBase } from '../schema/generated/types.js';
import type { Measure } from './measure.js';
import type { Rendered, TemplateResult } from './html.js';

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

/** The zone and the calendars in which an article prints its dates. */
export type DateRules = Pick<DateOptions, 'timeZone' | 'calendars'>;

/** Gives a link to an address what a rule of the host says of it. */
export interface LinkJudge {
  (link: TemplateResult, url: string): TemplateResult;
  /** Those that it numbers, in their order, where there are any: on paper they stand at the end. */
  readonly addresses: readonly string[] | undefined;
}

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
  /** How links are judged, where the host has rules for them. */
  readonly links?: LinkJudge | undefined;
  /** How wide text and pictures are in the theme. */
  readonly measure: Measure;
  /** How wide pictures are shown that stand in a block which arranges them; by their layout when absent. */
  readonly sizes?: string | undefined;
  /** The site that the article says it stands on, as in `example.org`; undefined where it does not say. */
  readonly site: string | undefined;
  /** How dates are printed: the zone and the calendars that the article says. */
  readonly dates: DateRules;
  /** Which state of what sets code and formulas it was made for. */
  readonly revision: number;
  /** Takes what a block template threw, or a host while it rendered what it returned, with the block. Default: `console.error`. */
  readonly onError?: ((error: unknown, node?: NodeBase) => void) | undefined;
}

/** Whether blocks look the same in both. */
export function sameBlockContext(a: BlockContext, b: BlockContext): boolean {
  return a.blocks === b.blocks && a.inlineNodes === b.inlineNodes && a.locale === b.locale && a.level === b.level && a.prefix === b.prefix && a.page === b.page && a.links === b.links && a.direction === b.direction && a.site === b.site && a.measure === b.measure && a.revision === b.revision && sameDates(a.dates, b.dates);
}

const sameDates = (a: DateRules, b: DateRules): boolean => a.timeZone === b.timeZone && String(a.calendars) === String(b.calendars);
