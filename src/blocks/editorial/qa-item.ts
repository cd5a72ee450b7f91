import { only } from '../../base/own-only.js';
import { directionOn, idOf, placeOf } from '../../templates/attributes.js';
import type { BlockContext } from '../../templates/block-context.js';
import { blocks } from '../../templates/block.js';
import { html, type Rendered } from '../../templates/html.js';
import { inline } from '../../templates/inline.js';
import { name } from '../../templates/name.js';
import { hasText } from '../../templates/text.js';
import { defineBlock } from '../define.js';

export const qaItem = defineBlock({
  type: 'qa-item',
  description: 'A question and its answer.',
  shorthand: 'children',
  places: ['questions'],
  names: 'question',
  fields: {
    asker: { kind: 'text', max: 'title', aliases: ['interviewer'], description: 'Who asks.' },
    question: { kind: 'rich', aliases: ['title', 'q'], description: 'What is asked.' },
    answerer: { kind: 'text', max: 'title', aliases: ['interviewee', 'respondent'], description: 'Who answers.' },
    children: { kind: 'blocks', model: 'text', aliases: ['answer', 'a', 'content', 'text'], description: 'The answer; plain strings become paragraphs.' },
  },
  template(node, context) {
    const { asker, question, answerer, children = [] } = node;
    const asked = hasText(question) ? html`<p class="galley-question-text galley-words">${inline(question, context)}</p>` : undefined;
    const answered = children.length === 0 ? undefined : html`<div class="galley-contents">${blocks(children, context)}</div>`;
    return html`
      <div class="galley-qa-item${placeOf(node)}" id="${idOf(node, context)}" lang="${node.lang}" dir="${directionOn(node)}">
        ${turn('galley-question', asker, asked, context)}${turn('galley-answer', answerer, answered, context)}
      </div>
    `;
  },
});

/** What somebody says, and who, beside it where there is room. */
function turn(className: string, speaker: string | undefined, words: Rendered, context: BlockContext): Rendered {
  if (speaker === undefined) return words === undefined ? undefined : html`<div class="${className}">${words}</div>`;
  return html`<div class="${className} galley-turn"><p class="galley-speaker galley-words">${name(only({ name: speaker }), context)}</p>${words}</div>`;
}
