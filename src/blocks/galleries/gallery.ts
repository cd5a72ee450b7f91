import type { Block, GalleryBlock } from '../../schema/generated/types.js';
import { GALLERY_ARRANGEMENTS } from '../../schema/definitions/values.js';
import { directionOn, figurePlace, idOf } from '../../templates/attributes.js';
import { block } from '../../templates/block.js';
import type { BlockContext } from '../../templates/block-context.js';
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

/** More pictures than that side by side are too small to be looked at. */
const BESIDE = 8;
/** From how many rem on a gallery has rows of so many quarters of their height. */
const STEPS = [
  { name: 'narrow', from: 0, room: 7 },
  { name: 'medium', from: 26, room: 11 },
  { name: 'wide', from: 50, room: 17 },
] as const;

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
    const shown = node.children.filter(isForWeb);
    const shapes = shown.map(shapeOf);
    const steps = isSlides ? [] : STEPS.map(({ name, from, room }) => ({ name, from, rows: inRows(shapes, room) }));
    const pictures = repeat(shown, (child, index) => html`<li class="galley-gallery-item galley-shape-${shapes[index]}${endsAt(steps, index)}">${block(child, { ...context, sizes: sizesAt(steps, index, node, context) ?? slideSizes(shapeOf(child)) })}</li>`);
    return html`
      <figure class="galley-gallery galley-gallery-${arrangement}${figurePlace(node)}${extra}" id="${idOf(node, context)}" lang="${node.lang}" dir="${directionOn(node)}">
        ${hasText(title) ? html`<p class="galley-gallery-title galley-words">${inline(title, context)}</p>` : undefined}
        <ul class="galley-gallery-list" tabindex="${isSlides ? '0' : undefined}" aria-label="${isSlides ? (hasText(title) ? plainText(title) : strings.gallery) : undefined}">${pictures}</ul>
        ${caption(node, context, strings.mediaCredit ?? strings.imageCredit)}
      </figure>
    `;
  },
  styles: `
.galley .galley-gallery { clear: both; container: galley-place / inline-size; }
.galley .galley-gallery-title { margin-block-end: var(--_space-sm); color: var(--_color-heading); font-family: var(--_font-ui); font-weight: var(--_weight-strong); line-height: calc(var(--_leading-ui) * var(--_script-leading)); overflow-wrap: anywhere; }
.galley .galley-gallery-list { display: flex; flex-wrap: wrap; gap: var(--_space-sm); list-style-type: none; }
${SHAPES.map((quarters) => `.galley .galley-shape-${quarters} { --_shape: ${quarters / 4}; }\n`).join('')}/* a row fills the width: each picture grows by its shape, and all of them are as high as each other; one or two alone do not grow out of sight */
.galley :where(.galley-gallery-grid) .galley-gallery-list { row-gap: calc(var(--_space-sm) / 2); align-items: flex-start; justify-content: center; }
.galley :where(.galley-gallery-grid) .galley-gallery-item { display: contents; }
.galley :where(.galley-gallery-grid) .galley-gallery-item > * { flex: calc(var(--_shape) * 8) 1 0; min-inline-size: 0; max-inline-size: calc(var(--_shape) * 30em); break-inside: avoid; }
/* a line without height, so that rows are apart by two halves of a gap */
.galley .galley-gallery-item::after { flex: none; inline-size: 100%; }
.galley .galley-ends-narrow::after { content: ""; }
@container galley-place (min-inline-size: ${STEPS[1].from}rem) {
  .galley .galley-ends-narrow::after { content: none; }
  .galley .galley-ends-medium::after { content: ""; }
}
@container galley-place (min-inline-size: ${STEPS[2].from}rem) {
  .galley .galley-ends-medium::after { content: none; }
  .galley .galley-ends-wide::after { content: ""; }
}
.galley .galley-gallery-item :where(figure) { margin: 0; }
.galley .galley-gallery-item :where(.galley-picture) { aspect-ratio: var(--_shape); object-fit: cover; }
.galley :where(.galley-gallery-slides) .galley-gallery-list { flex-wrap: nowrap; overflow-x: auto; overscroll-behavior-inline: contain; scroll-snap-type: inline mandatory; scroll-padding-inline: 0; padding-block-end: var(--_space-sm); }
.galley :where(.galley-gallery-slides) .galley-gallery-item { flex: none; inline-size: min(88%, var(--_shape) * 20em); min-inline-size: 0; scroll-snap-align: start; }
@media print {
  .galley :where(.galley-gallery-slides) .galley-gallery-list { flex-wrap: wrap; overflow: visible; }
  .galley :where(.galley-gallery-slides) .galley-gallery-item { inline-size: 47%; }
}
`,
});

interface Step {
  readonly name: string;
  readonly from: number;
  readonly rows: readonly InRow[];
}

/** Where a row ends with a picture, as classes: rows are made here, for no style sheet can tell the last from the others. */
const endsAt = (steps: readonly Step[], index: number): string => steps.map(({ name, rows }) => (rows[index]?.ends ? ` galley-ends-${name}` : '')).join('');

/** How wide a picture in rows is shown: its part of the row that it stands in, by the measure of the theme and the layout. */
function sizesAt(steps: readonly Step[], index: number, { layout }: GalleryBlock, { measure: [text, , wide, page] }: BlockContext): string | undefined {
  const most = { bleed: 200, page, wide }[layout as string] ?? text;
  const parts = steps.filter(({ from }) => from < most).map(({ from, rows }) => {
    const part = (whole: number) => String(Math.round((whole / (rows[index]?.count ?? 1)) * 10) / 10);
    return `${from === 0 ? '' : `(min-width: ${String(Math.round(from / 0.9))}rem) `}min(${part(90)}vw, ${part(most)}rem)`;
  });
  return parts.length === 0 ? undefined : parts.reverse().join(', ');
}

const slideSizes = (quarters: number): string => `min(90vw, ${String(quarters * 6)}rem)`;

/** The shape of a picture in quarters, within what rows can hold; three to two where its size is not known. */
function shapeOf(node: Block): number {
  const { width, height } = node as { readonly width?: number; readonly height?: number };
  if (width === undefined || height === undefined) return 6;
  return Math.min(MOST, Math.max(LEAST, Math.round((width / height) * 4)));
}

/** Where a picture stands: how many of its like would fill its row, and whether that ends with it. */
interface InRow {
  readonly count: number;
  readonly ends: boolean;
}

/**
 * Pictures in rows that are all about as high as each other, the last one too: each about as wide for its height as `room` says. The last row has no end.
 *
 * @param shapes how wide each picture is for its height, in any unit; `room` is in the same
 */
export function inRows(shapes: readonly number[], room: number): readonly InRow[] {
  // for each number of pictures, what the best rows of so many cost, and where the last of these rows begins and how wide it is
  const best = [{ cost: 0, start: 0, width: 0 }];
  for (let end = 1; end <= shapes.length; end++) {
    let found = { cost: Infinity, start: 0, width: 0 };
    let width = 0;
    for (let start = end - 1; start >= Math.max(0, end - BESIDE); start--) {
      width += shapes[start] ?? 0;
      const cost = (best[start]?.cost ?? 0) + Math.log(width / room) ** 2;
      if (cost < found.cost) found = { cost, start, width };
    }
    best.push(found);
  }
  const placed: InRow[] = [];
  for (let end = shapes.length; end > 0; ) {
    const { start, width } = best[end] ?? { start: 0, width: 0 };
    const row = shapes.slice(start, end).map((shape, index) => ({ count: width / shape, ends: start + index + 1 === end && end < shapes.length }));
    placed.unshift(...row);
    end = start;
  }
  return placed;
}
