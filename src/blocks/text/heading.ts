import { directionOn, idOf, placeOf } from '../../templates/attributes.js';
import { headingElement } from '../../templates/headings.js';
import { inline } from '../../templates/inline.js';
import { HEADING_WORDS } from '../../schema/definitions/values.js';
import { defineBlock } from '../define.js';

export const heading = defineBlock({
  type: 'heading',
  description: 'A heading inside the body.',
  shorthand: 'children',
  places: ['flow', 'text'],
  namedBy: 'children',
  role: 'heading',
  names: 'h1 h2 h3 h4 h5 h6 header',
  fields: {
    level: { kind: 'integer', min: 2, max: 6, words: HEADING_WORDS, nearest: true, description: '2 is a part of the article, 3 a part of that, and so on. What is beyond is read as the nearest.' },
    children: { kind: 'rich', required: true, aliases: ['content', 'text'], description: 'The text.' },
  },
  template(node, context) {
    const { level = 2 } = node;
    const name = `galley-heading galley-heading-${level}${placeOf(node)}`;
    return headingElement(level + context.level - 1, name, inline(node.children, context), idOf(node, context), node.lang, directionOn(node));
  },
  styles: `
.galley .galley-heading {
  clear: both;
  scroll-margin-block-start: var(--_scroll-margin);
  margin-block: 1.5em 0.45em;
  color: var(--_color-heading);
  font-family: var(--_font-heading);
  font-size: calc(var(--_heading-size) * var(--_scale) * var(--_headline-fit));
  font-style: var(--_heading-style);
  font-weight: var(--_weight-heading);
  line-height: max(var(--_script-least), var(--_leading-heading) * var(--_script-heading));
  text-align: var(--_heading-align);
  text-wrap: balance;
}
.galley :is(.galley-heading-3, .galley-heading-4, .galley-heading-5, .galley-heading-6) { font-size: calc(var(--_heading-minor-size) * var(--_scale) * var(--_headline-fit)); }
.galley :is(.galley-heading-4, .galley-heading-5, .galley-heading-6) { font-size: calc(min(var(--_text-md), 0.94 * var(--_heading-minor-size) * var(--_headline-fit)) * var(--_scale)); }
.galley :is(.galley-heading-5, .galley-heading-6) { font-family: var(--_font-ui); font-size: calc(var(--_text-sm) * var(--_scale)); font-style: normal; }
.galley .galley-heading-6 { color: var(--_color-text-muted); font-weight: var(--_weight-ui); }
.galley :where(.galley-heading) + .galley-heading { margin-block-start: 0; }
`,
});
