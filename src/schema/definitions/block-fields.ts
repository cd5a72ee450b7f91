import { DIRECTIONS, LAYOUTS, SIDES, TARGETS } from './values.js';
import type { Fields } from './field.js';

/** Fields that every block may carry. */
export const BLOCK_FIELDS = {
  id: { kind: 'id', machine: true, description: 'A name for the block, unique in the article. Kept over edits, it keeps the block’s nodes on the page.' },
  anchor: { kind: 'id', description: 'The name by which a link "#…" reaches the block. Headings get one from their text.' },
  layout: { kind: 'enum', values: LAYOUTS, description: 'How wide the block may stand; a wish, not a command.' },
  side: { kind: 'enum', values: SIDES, description: 'On which side an inset or margin block stands.' },
  lang: { kind: 'language', description: 'The language of the block, when it is not the language of the article.' },
  dir: { kind: 'enum', values: DIRECTIONS, description: 'The direction of the block, when the language does not say it.' },
  targets: { kind: 'list', of: { kind: 'enum', values: TARGETS }, machine: true, description: 'Where the block appears; everywhere when absent.' },
  fallback: { kind: 'rich', machine: true, description: 'What to show where the block itself cannot be shown.' },
  data: { kind: 'json', machine: true, description: 'The host’s own data. Never shown.' },
} as const satisfies Fields;
