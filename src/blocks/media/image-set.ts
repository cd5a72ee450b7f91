import { only } from '../../base/own-only.js';
import type { ImageSetBlock } from '../../schema/generated/types.js';
import { directionOn, figurePlace, idOf } from '../../templates/attributes.js';
import { caption } from '../../templates/caption.js';
import { html } from '../../templates/html.js';
import { blocks } from '../../templates/block.js';
import { isForWeb } from '../../templates/targets.js';
import { sizesFor } from '../../templates/picture.js';
import { ARRANGEMENTS } from '../../schema/definitions/values.js';
import { defineBlock } from '../define.js';

export const imageSet = defineBlock({
  type: 'image-set',
  description: 'Pictures that belong together.',
  places: ['flow', 'media'],
  role: 'pictures',
  opens: { images: { bare: 'image', stray: 'behind' } },
  text: ['children', 'caption', 'credit'],
  fields: {
    arrangement: { kind: 'enum', values: ARRANGEMENTS, description: 'How they stand together.' },
    caption: { kind: 'rich', description: 'A line below all of them.' },
    credit: { kind: 'object', of: 'credit', description: 'Who made them.' },
    children: { kind: 'blocks', model: 'images', required: true, aliases: ['images', 'items'], description: 'The pictures.' },
  },
  template(node, context, extra = '') {
    const { strings } = context;
    const pictures = blocks(node.children, only({ ...context, sizes: sizesFor(node.layout, context.measure, columnsOf(node)) }));
    const isPair = node.arrangement === 'before-after' && node.children.filter(isForWeb).length === 2;
    return html`
      <figure class="galley-image-set galley-arrangement-${arrangementOf(node)}${figurePlace(node)}${extra}" id="${idOf(node, context)}" lang="${node.lang}" dir="${directionOn(node)}">
        ${isPair ? html`<galley-compare class="galley-image-set-list galley-compare">${pictures}</galley-compare>` : html`<div class="galley-image-set-list">${pictures}</div>`}
        ${caption(node, context, strings.mediaCredit ?? strings.imageCredit)}
      </figure>
    `;
  },
  styles: `
.galley .galley-image-set-list { display: grid; gap: var(--_space-sm); }
@container galley-place (min-inline-size: 30em) {
  .galley :where(.galley-arrangement-grid, .galley-arrangement-row) .galley-image-set-list { grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr)); }
  .galley :where(.galley-arrangement-pair, .galley-arrangement-before-after) .galley-image-set-list { grid-template-columns: 1fr 1fr; }
}
/* with script one lies over the other, as far as a slider says */
@media not print {
  .galley :where(.galley-compare:defined > :first-child) .galley-caption { max-inline-size: 47%; }
  .galley :where(.galley-compare:defined > :last-child) .galley-caption { margin-inline-start: 53%; }
  .galley :where(.galley-compare:defined > :last-child) .galley-frame { clip-path: var(--_clip, none); }
}
`,
});

/** How many stand side by side in so many rem, as the style sheet has it: pairs from 27 on, and in a grid as many as have 15 and the gap. */
const columnsOf = (node: ImageSetBlock) => (room: number): number => {
  const arrangement = arrangementOf(node);
  if (arrangement === 'single' || arrangement === 'stack') return 1;
  if (arrangement === 'pair' || arrangement === 'before-after') return room < 27 ? 1 : 2;
  return Math.max(1, Math.min(node.children.length, Math.floor((room + 0.75) / 15.75)));
};

function arrangementOf({ arrangement, children }: ImageSetBlock): string {
  if (arrangement !== undefined) return arrangement;
  if (children.length === 1) return 'single';
  return children.length === 2 ? 'pair' : 'grid';
}
