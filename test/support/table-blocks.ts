import { defineBlock, html } from 'galley/blocks';

/** A table of a host: rows in which cells stand in which blocks stand, so that places nest in each other. */
export const table = defineBlock({
  type: 'acme/table',
  description: 'A table.',
  places: ['flow', 'text'],
  opens: { 'acme/rows': { bare: 'acme/row', stray: 'wrap', nested: true }, 'acme/cells': { bare: 'acme/cell', stray: 'wrap' } },
  fields: { rows: { kind: 'blocks', model: 'acme/rows', required: true, description: 'The rows.' }, caption: { kind: 'rich', description: 'What it shows.' } },
  template: () => html`<table></table>`,
});

export const row = defineBlock({
  type: 'acme/row',
  description: 'A row.',
  shorthand: 'cells',
  places: ['acme/rows'],
  fields: { cells: { kind: 'blocks', model: 'acme/cells', required: true, description: 'The cells.' } },
  template: () => html`<tr></tr>`,
});

export const cell = defineBlock({
  type: 'acme/cell',
  description: 'A cell.',
  shorthand: 'children',
  role: 'item',
  places: ['acme/cells'],
  fields: { children: { kind: 'blocks', model: 'text', required: true, description: 'What stands in it.' }, header: { kind: 'boolean', description: 'Whether it names others.' } },
  template: () => html`<td></td>`,
});

/** Questions with answers: items that need more than a text, in a place of which nobody says more than what stands in it. */
export const questions = defineBlock({
  type: 'acme/questions',
  description: 'Questions and answers.',
  places: ['flow'],
  fields: { items: { kind: 'blocks', model: 'acme/pairs', required: true, description: 'The questions.' } },
  template: () => html`<dl></dl>`,
});

export const question = defineBlock({
  type: 'acme/question',
  description: 'A question with its answer.',
  shorthand: 'question',
  namedBy: 'question',
  places: ['acme/pairs'],
  fields: {
    question: { kind: 'rich', required: true, description: 'The question.' },
    answer: { kind: 'blocks', model: 'text', required: true, description: 'The answer.' },
  },
  template: () => html`<dt></dt>`,
});

export const TABLE_BLOCKS = [table, row, cell, questions, question];
