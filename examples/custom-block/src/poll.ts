import { defineBlock, directionOn, formatNumber, html, idOf, inline, placeOf, type NodeOf } from 'galley/blocks';

/** A question to the readers, and how they have answered so far. */
export const poll = defineBlock({
  type: 'acme/poll',
  description: 'A question to the readers, with the answers so far.',
  shorthand: 'question',
  places: ['flow'],
  objects: {
    'acme/answer': {
      description: 'One answer of a poll.',
      shorthand: 'text',
      fields: {
        text: { kind: 'text', max: 'title', required: true, description: 'What the answer says.' },
        votes: { kind: 'integer', min: 0, max: 10_000_000, description: 'How many have chosen it.' },
      },
    },
  },
  fields: {
    question: { kind: 'rich', required: true, description: 'What is asked.' },
    answers: { kind: 'list', of: { kind: 'object', of: 'acme/answer' }, required: true, description: 'What can be answered.' },
  },
  islands: { 'acme-poll': () => import('./acme-poll.js') },
  // without script this is a list of results, and with it too: the element only adds a way to vote
  template(node, context) {
    return html`
      <acme-poll class="acme-poll${placeOf(node)}" id="${idOf(node, context)}" lang="${node.lang}" dir="${directionOn(node)}">
        <p class="galley-paragraph">${inline(node.question, context)}</p>
        <ul class="acme-poll-answers">
          ${node.answers.map(({ text, votes = 0 }) => html`<li><span class="acme-poll-answer">${text}</span> <data class="acme-poll-votes" value="${votes}">${formatNumber(votes, context.locale)}</data></li>`)}
        </ul>
      </acme-poll>
    `;
  },
  styles: `
.galley .acme-poll { display: block; border-block: var(--_rule-width) var(--_rule-style) var(--_color-rule); padding-block: var(--_space-md); font-family: var(--_font-ui); }
.galley .acme-poll-answers { list-style: none; }
.galley .acme-poll-votes { color: var(--_color-text-muted); }
`,
});

declare module 'galley' {
  interface CustomBlocks {
    'acme/poll': NodeOf<typeof poll>;
  }
}
