export { renderPage, renderRegions, renderToStream, renderToString, type RegionOptions, type StreamOptions } from './export/render.js';
export type { RenderOptions } from './export/served.js';
export type { OnIssue } from './export/tell.js';
export { toPreview, type PreviewOptions } from './export/preview.js';
export type { AdRule, PublisherRules } from './rules/options.js';
export type { LinkRule } from './schema/input/link-rule.js';
export { inlineJson } from './hosts/inline-json.js';
export type { PageOptions } from './export/page/options.js';
