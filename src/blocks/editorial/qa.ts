import { directionOn, figurePlace, idOf } from '../../templates/attributes.js';
import { items } from '../../templates/block.js';
import { html } from '../../templates/html.js';
import { inline } from '../../templates/inline.js';
import { hasText } from '../../templates/text.js';
import { defineBlock } from '../define.js';

export const qa = defineBlock({
  type: 'qa',
  description: 'Questions and answers, as in an interview.',
  places: ['flow'],
  opens: { questions: { bare: 'qa-item', stray: 'wrap', limit: 'listItems' } },
  names: 'interview faq questions questionsandanswers',
  fields: {
    title: { kind: 'rich', description: 'A line above them.' },
    children: { kind: 'blocks', model: 'questions', required: true, aliases: ['questions', 'items', 'content'], description: 'The questions, each with its answer.' },
  },
  template(node, context) {
    const title = hasText(node.title) ? html`<p class="galley-qa-title galley-words">${inline(node.title, context)}</p>` : undefined;
    return html`
      <figure class="galley-qa${figurePlace(node)}" id="${idOf(node, context)}" lang="${node.lang}" dir="${directionOn(node)}">${title}${items(node.children, context)}</figure>
    `;
  },
  styles: `
.galley .galley-qa-title { margin-block-end: var(--_space-md); font-family: var(--_font-ui); font-weight: var(--_weight-strong); line-height: calc(var(--_leading-ui) * var(--_script-leading)); }
.galley :where(.galley-qa-item) + .galley-qa-item { margin-block-start: var(--_space-lg); }
.galley .galley-question { margin-block-end: var(--_space-sm); break-after: avoid; break-inside: avoid; }
.galley .galley-question-text { color: var(--_color-heading); font-weight: var(--_weight-strong); line-height: calc(var(--_leading-body) * var(--_script-leading)); }
.galley .galley-speaker { margin-block-end: var(--_space-xs); color: var(--_color-text-muted); font-family: var(--_font-ui); font-size: calc(var(--_text-sm) * var(--_scale)); line-height: calc(var(--_leading-ui) * var(--_script-leading)); overflow-wrap: anywhere; }
.galley .galley-answer :where(.galley-speaker) { color: var(--_color-text); font-weight: var(--_weight-strong); }
@container galley-place (min-inline-size: 34em) {
  .galley .galley-turn { display: grid; grid-template-columns: 7em minmax(0, 1fr); column-gap: var(--_space-md); }
  .galley .galley-turn > :where(.galley-speaker) { margin-block-end: 0; padding-block-start: 0.25em; }
}
`,
});
