import { directionOn, idOf, placeOf } from '../../templates/attributes.js';
import { blocks } from '../../templates/block.js';
import { time } from '../../templates/dates.js';
import { html } from '../../templates/html.js';
import { inline } from '../../templates/inline.js';
import { hasText } from '../../templates/text.js';
import { defineBlock } from '../define.js';

export const timelineEvent = defineBlock({
  type: 'timeline-event',
  description: 'One event of several.',
  shorthand: 'children',
  places: ['events'],
  names: 'event',
  text: ['date', 'dateText', 'title', 'children'],
  fields: {
    date: { kind: 'date', partial: true, description: 'When it happened: a day, a month or a year.' },
    dateText: { kind: 'text', max: 'title', aliases: ['when'], description: 'The date as it is to be printed, where it is not to follow from `date`: "Spring 2024".' },
    title: { kind: 'rich', description: 'The event in a few words.' },
    children: { kind: 'blocks', model: 'text', aliases: ['content', 'text'], description: 'What there is to say of it; plain strings become paragraphs.' },
  },
  template(node, context) {
    const { date, dateText, title, children = [] } = node;
    const when = date === undefined ? dateText : time(date, context, {}, dateText);
    return html`
      <li class="galley-event${placeOf(node)}" id="${idOf(node, context)}" lang="${node.lang}" dir="${directionOn(node)}">
        ${when === undefined ? undefined : html`<p class="galley-event-date galley-words">${when}</p>`}
        ${hasText(title) ? html`<p class="galley-event-title galley-words">${inline(title, context)}</p>` : undefined}
        ${children.length === 0 ? undefined : html`<div class="galley-contents">${blocks(children, context)}</div>`}
      </li>
    `;
  },
});
