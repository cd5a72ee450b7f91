/** Galley: articles as typed JSON, set by web components. This is the public surface of the package. */
export { inlineJson } from './hosts/inline-json.js';
export { NAME } from './schema/name.js';
export { parseArticle, type ParseArticleOptions as ParseOptions, type ParseResult } from './blocks/parse-article.js';
export { toOutline, type OutlineEntry, type OutlineOptions } from './export/outline.js';
export { resolveArrangement } from './export/arrangement.js';
export { OPENINGS, type Arrangement, type Opening } from './templates/arrangement.js';
export { explain } from './explain.js';
export { SEVERITIES, ISSUE_CODES, type Finding, type Issue, type IssueCode, type Severity } from './schema/issues.js';
export { LIMITS, type Limits } from './schema/limits.js';
export { SCHEMA } from './schema/definitions/schema.js';
export type { Definition, Field, FieldKind, Schema } from './schema/definitions/field.js';
export * from './schema/definitions/values.js';
export type { ArticleJson } from './schema/article-json.js';
export { IMAGE_WIDTHS, type ImageAddress, type ImageRule, type ImageRuleOption, type ImageSize } from './schema/input/image-rule.js';
export type * from './schema/generated/types.js';
export type { AdRule, LinkRule, PublisherRules } from './rules/options.js';
export type { ConsentDetail, LocateDetail, SlotDetail } from './islands/event-details.js';
export type { ErrorDetail, Failure, GalleyErrorEvent, GalleyReadyEvent, ReadyDetail } from './elements/events.js';
