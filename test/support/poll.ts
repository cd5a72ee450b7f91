import { defineBlock, defineInline, html, inline, type NodeOf } from 'galley/blocks';

/** A block of a host: a question and its answers. */
export const poll = defineBlock({
  type: 'acme/poll',
  description: 'A question to the readers.',
  shorthand: 'question',
  places: ['flow'],
  objects: {
    'acme/answer': {
      description: 'One answer.',
      shorthand: 'text',
      fields: {
        text: { kind: 'text', required: true, description: 'What it says.' },
        votes: { kind: 'integer', min: 0, max: 1_000_000, description: 'How many chose it.' },
      },
    },
  },
  fields: {
    question: { kind: 'rich', required: true, description: 'What is asked.' },
    answers: { kind: 'list', of: { kind: 'object', of: 'acme/answer' }, description: 'What can be answered.' },
    mood: { kind: 'enum', values: ['calm', 'heated'], description: 'How it is asked.' },
  },
  template(node, context) {
    const answers = node.answers ?? [];
    return html`
      <section class="acme-poll acme-poll-${node.mood ?? 'calm'}">
        <p class="galley-paragraph">${inline(node.question, context)}</p>
        <ul>${answers.map(({ text, votes = 0 }) => html`<li>${text}: ${votes}</li>`)}</ul>
      </section>
    `;
  },
  styles: '.galley .acme-poll { border-block: var(--_rule-width) solid; }',
});

export type Poll = NodeOf<typeof poll>;

/** An inline node of a host: a share with its price. */
export const ticker = defineInline({
  type: 'acme/ticker',
  description: 'A share.',
  fields: { symbol: { kind: 'text', required: true, description: 'Its letters.' }, children: { kind: 'rich', description: 'The text it stands at.' } },
  template: (node, context) => html`<abbr class="acme-ticker" title="${node.symbol}">${inline(node.children ?? [], context)}</abbr>`,
});

export const OWN = [poll, ticker];

export const POLL_STORY = {
  headline: 'Readers decide',
  inLanguage: 'en',
  body: [
    'Before.',
    { type: 'acme/poll', id: 'p1', anchor: 'poll', question: ['Who ', { type: 'strong', children: 'pays' }, '?'], answers: ['The town', { text: 'The port', votes: 3 }], mood: 'heated', fallback: 'A poll stood here.' },
    { type: 'paragraph', children: ['Shares of ', { type: 'acme/ticker', symbol: 'KLP', children: 'Kelp' }, ' rose.'] },
  ],
};
