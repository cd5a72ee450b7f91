import { UNKNOWN_REASONS } from '../../schema/definitions/values.js';
import { substitute } from '../../templates/block.js';
import { defineBlock } from '../define.js';

export const unknown = defineBlock({
  type: 'unknown',
  description: 'A block that could not be read, with what was found and its text.',
  places: ['flow', 'text', 'media'],
  role: 'unknown',
  fields: {
    fallback: { kind: 'rich', description: 'What its author wrote for where it cannot be shown.' },
    originalType: { kind: 'text', max: 'id', machine: true, description: 'The type it had.' },
    original: { kind: 'json', machine: true, description: 'What was found, unchanged.' },
    reason: { kind: 'enum', values: UNKNOWN_REASONS, machine: true, description: 'Why it could not be read.' },
    text: { kind: 'list', of: { kind: 'text' }, computed: true, description: 'The text that was found in it, line by line.' },
  },
  /** A block that could not be read: what its author wrote for this case, else its text, else a line that says so. */
  template(node, context, extra = '') {
    return substitute(node, context, extra);
  },
});
