import { note, paragraph } from '../articles/nodes.js';
import { around } from '../support/around.js';
import type { BlockExample } from '../support/block-example.js';

/** Numbered by their first mark, below the text. */
export const example: BlockExample = {
  latin: {
    body: [
      paragraph(around.latin, note('ledger')),
      paragraph(around.latin, note('counted'), ' The ledger again.', note('ledger')),
    ],
    footnotes: [
      { type: 'footnote-definition', id: 'counted', children: ['Counted on the first of May.'] },
      { type: 'footnote-definition', id: 'ledger', children: ['In pencil.', 'The pencil hangs from a string.'] },
    ],
  },
  arabic: {
    body: [
      paragraph(around.arabic, note('daftar')),
      paragraph(around.arabic, note('shomar'), ' باز هم دفتر.', note('daftar')),
    ],
    footnotes: [
      { type: 'footnote-definition', id: 'shomar', children: ['شمارش اول ماه مه.'] },
      { type: 'footnote-definition', id: 'daftar', children: ['با مداد.', 'مداد از نخی آویزان است.'] },
    ],
  },
};
