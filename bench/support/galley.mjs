/** What is measured, straight from the sources, so that a run never shows yesterday's build. */
export { Mount } from '../../src/elements/mount/mount.ts';
export { sameTree } from '../../src/hosts/equal.ts';
export { toNode, toNodes } from '../../src/hosts/dom.ts';
export { toText } from '../../src/hosts/string.ts';
export { renderToString } from '../../src/html.ts';
export { markParsed } from '../../src/schema/parsed.ts';
export { parseArticle } from '../../src/schema/parse.ts';
export { outline, OUTLINES } from '../../src/templates/article.ts';
export { block as blockTemplate } from '../../src/templates/block.ts';
export { body as bodyTemplate } from '../../src/templates/body.ts';
export { contextFor } from '../../src/blocks/context-for.ts';
