import type { ImageSetBlock } from '../../schema/generated/types.js';
import { directionOn, figurePlace, idOf } from '../../templates/attributes.js';
import { caption } from '../../templates/caption.js';
import { html } from '../../templates/html.js';
import { blocks } from '../../templates/block.js';
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
    return html`
      <figure class="galley-image-set galley-arrangement-${arrangementOf(node)}${figurePlace(node)}${extra}" id="${idOf(node, context)}" lang="${node.lang}" dir="${directionOn(node)}">
        <div class="galley-image-set-list">${blocks(node.children, context)}</div>
        ${caption({ caption: node.caption, credit: node.credit, creditLabel: strings.mediaCredit ?? strings.imageCredit }, context)}
      </figure>
    `;
  },
  styles: `
.galley .galley-image-set-list { display: grid; gap: var(--_space-sm); align-items: start; }
@container galley (min-inline-size: 30em) {
  .galley .galley-image-set-list { grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr)); }
  .galley :where(.galley-arrangement-single, .galley-arrangement-stack) .galley-image-set-list { grid-template-columns: none; }
  .galley :where(.galley-arrangement-pair, .galley-arrangement-before-after) .galley-image-set-list { grid-template-columns: 1fr 1fr; }
}
`,
});

function arrangementOf({ arrangement, children }: ImageSetBlock): string {
  if (arrangement !== undefined) return arrangement;
  if (children.length === 1) return 'single';
  return children.length === 2 ? 'pair' : 'grid';
}
