import { directionOn, idOf, placeOf } from '../../templates/attributes.js';
import { html } from '../../templates/html.js';
import { BREAK_VARIANTS } from '../../schema/definitions/values.js';
import { defineBlock } from '../define.js';

export const thematicBreak = defineBlock({
  type: 'thematic-break',
  description: 'A pause between two parts of the text.',
  places: ['flow', 'text'],
  names: 'hr divider separator horizontalrule delimiter',
  fields: { variant: { kind: 'enum', values: BREAK_VARIANTS, description: 'How it is drawn.' } },
  template(node, context) {
    const place = placeOf(node);
    return html`<hr class="galley-break galley-break-${node.variant ?? 'line'}${place}" id="${idOf(node, context)}" lang="${node.lang}" dir="${directionOn(node)}">`;
  },
  styles: `
.galley .galley-break {
  overflow: visible;
  clear: both;
  block-size: auto;
  margin-block: var(--_space-xl);
  color: var(--_color-rule-strong);
  text-align: center;
}
.galley .galley-break::before {
  content: var(--_break-glyph, "");
  display: block;
  margin-inline: auto;
  /* a glyph is no width and no border: with one there is no line */
  inline-size: var(--_break-glyph, 5em);
  border-block-start: var(--_break-glyph, var(--_rule-width) var(--_rule-style));
  line-height: 1;
}
.galley :is(.galley-break-dots, .galley-break-stars)::before { inline-size: auto; border: 0; letter-spacing: 0.6em; text-indent: 0.6em; line-height: 1; }
.galley .galley-break-dots::before { content: "•••"; }
.galley .galley-break-stars::before { content: "***"; }
.galley .galley-break-space::before { content: none; }
`,
});
