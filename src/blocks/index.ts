/** What it takes to define blocks of your own: see docs/custom-blocks.md. */
export { defineBlock, defineInline, overrideBlock, type AnyRecord, type BlockRecord, type InlineRecord, type NodeOf } from './define.js';
export { useBlocks } from './in-use.js';
export { schemaWith, stylesOf } from './vocabulary.js';
export { directionOn, figurePlace, idOf, placeOf } from '../templates/attributes.js';
export { block, blocks, items } from '../templates/block.js';
export type { BlockContext } from '../templates/block-context.js';
export { caption } from '../templates/caption.js';
export { html, nothing, type Rendered, type Repeat, type TemplateResult } from '../templates/html.js';
export { inline } from '../templates/inline.js';
export { link } from '../templates/link.js';
export { hasText, plainText } from '../templates/text.js';
export { formatDate } from '../i18n/date.js';
export { formatNumber } from '../i18n/number.js';
