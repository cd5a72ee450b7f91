import type { Block } from '../../schema/generated/types.js';
import { GALLERY_ARRANGEMENTS } from '../../schema/definitions/values.js';
import { directionOn, figurePlace, idOf } from '../../templates/attributes.js';
import { block } from '../../templates/block.js';
import { caption } from '../../templates/caption.js';
import { html, repeat } from '../../templates/html.js';
import { inline } from '../../templates/inline.js';
import { isForWeb } from '../../templates/targets.js';
import { hasText, plainText } from '../../templates/text.js';
import { defineBlock } from '../define.js';

/** How wide a picture is for its height, in quarters: a class each, since a page may forbid styles in attributes. */
const LEAST = 2;
const MOST = 12;
const SHAPES = Array.from({ length: MOST - LEAST + 1 }, (_, index) => LEAST + index);

export const gallery = defineBlock({
  type: 'gallery',
  description: 'Many pictures to look through: in rows that fill the width, or as slides side by side.',
  places: ['flow', 'media'],
  role: 'pictures',
  opens: { images: { bare: 'image', stray: 'behind' } },
  names: 'slideshow photogallery carousel',
  text: ['title', 'children', 'caption', 'credit'],
  fields: {
    arrangement: { kind: 'enum', values: GALLERY_ARRANGEMENTS, description: 'Rows of one height (`grid`, when absent), or `slides` that are moved sideways.' },
    title: { kind: 'rich', description: 'A line above them.' },
    caption: { kind: 'rich', description: 'A line below all of them.' },
    credit: { kind: 'object', of: 'credit', description: 'Who made them.' },
    children: { kind: 'blocks', model: 'images', required: true, aliases: ['images', 'items', 'pictures'], description: 'The pictures.' },
  },
  template(node, context, extra = '') {
    const { arrangement = 'grid', title } = node;
    const { strings } = context;
    const isSlides = arrangement === 'slides';
    const pictures = repeat(node.children.filter(isForWeb), (child) => html`<li class="galley-gallery-item galley-shape-${shapeOf(child)}">${block(child, { ...context, sizes: sizesIn(arrangement, shapeOf(child)) })}</li>`);
    return html`
      <figure class="galley-gallery galley-gallery-${arrangement}${figurePlace(node)}${extra}" id="${idOf(node, context)}" lang="${node.lang}" dir="${directionOn(node)}">
        ${hasText(title) ? html`<p class="galley-gallery-title galley-words">${inline(title, context)}</p>` : undefined}
        <ul class="galley-gallery-list" tabindex="${isSlides ? '0' : undefined}" aria-label="${isSlides ? (hasText(title) ? plainText(title) : strings.gallery) : undefined}">${pictures}</ul>
        ${caption(node, context, strings.mediaCredit ?? strings.imageCredit)}
      </figure>
    `;
  },
  styles: `
.galley .galley-gallery { clear: both; }
.galley .galley-gallery-title { margin-block-end: var(--_space-sm); color: var(--_color-heading); font-family: var(--_font-ui); font-weight: var(--_weight-strong); line-height: calc(var(--_leading-ui) * var(--_script-leading)); overflow-wrap: anywhere; }
.galley .galley-gallery-list { display: flex; flex-wrap: wrap; gap: var(--_space-sm); list-style-type: none; }
${SHAPES.map((quarters) => `.galley .galley-shape-${quarters} { --_shape: ${quarters / 4}; }\n`).join('')}/* a row is as high as its pictures together are wide: each grows by its shape, from a height that all have */
.galley .galley-gallery-item { flex: var(--_shape) 1 calc(var(--_shape) * 9em); min-inline-size: 0; max-inline-size: calc(var(--_shape) * 22em); break-inside: avoid; }
.galley .galley-gallery-item :where(figure) { margin: 0; }
.galley .galley-gallery-item :where(.galley-picture) { aspect-ratio: var(--_shape); object-fit: cover; }
.galley :where(.galley-gallery-slides) .galley-gallery-list { flex-wrap: nowrap; overflow-x: auto; overscroll-behavior-inline: contain; scroll-snap-type: inline mandatory; scroll-padding-inline: 0; padding-block-end: var(--_space-sm); }
.galley :where(.galley-gallery-slides) .galley-gallery-item { flex: none; inline-size: min(88%, var(--_shape) * 20em); max-inline-size: none; scroll-snap-align: start; }
@media print {
  .galley :where(.galley-gallery-slides) .galley-gallery-list { flex-wrap: wrap; overflow: visible; }
  .galley :where(.galley-gallery-slides) .galley-gallery-item { inline-size: 47%; }
}
`,
});

/** How wide a picture is shown: about as its shape has it at the height of a row, or of a slide. */
const sizesIn = (arrangement: string, quarters: number) => `min(90vw, ${String(quarters * (arrangement === 'slides' ? 6 : 4))}rem)`;

/** The shape of a picture in quarters, within what rows can hold; three to two where its size is not known. */
function shapeOf(node: Block): number {
  const { width, height } = node as { readonly width?: number; readonly height?: number };
  if (width === undefined || height === undefined) return 6;
  return Math.min(MOST, Math.max(LEAST, Math.round((width / height) * 4)));
}
