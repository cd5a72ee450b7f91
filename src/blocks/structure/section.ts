import { directionOn, idOf, placeOf } from '../../templates/attributes.js';
import { blocks } from '../../templates/block.js';
import { partTitle } from '../../templates/headings.js';
import { html } from '../../templates/html.js';
import { inline } from '../../templates/inline.js';
import { hasText } from '../../templates/text.js';
import { defineBlock } from '../define.js';

export const section = defineBlock({
  type: 'section',
  description: 'A part of the article, with its title.',
  places: ['flow'],
  opens: { part: { bare: 'paragraph', stray: 'dissolve', like: 'flow', without: ['section'] } },
  namedBy: 'title',
  role: 'part',
  names: 'part group',
  fields: {
    title: { kind: 'rich', aliases: ['heading'], description: 'The heading of the part. Headings in it are of level 3.' },
    children: { kind: 'blocks', model: 'part', required: true, aliases: ['content', 'text'], description: 'What stands in the part.' },
  },
  template(node, context) {
    const { title, layout = 'inline' } = node;
    // As wide as the text, it is a part of the column, which figures may leave.
    const part = layout === 'inline' ? ' galley-part' : '';
    return html`
      <section class="galley-section${part}${placeOf(node)}" id="${idOf(node, context)}" lang="${node.lang}" dir="${directionOn(node)}">
        ${hasText(title) ? partTitle(inline(title, context), context) : undefined}
        ${blocks(node.children, context)}
      </section>
    `;
  },
  styles: `
.galley .galley-section { margin-block: var(--_space-xl); }
`,
});
