import { around } from '../support/around.js';
import type { BlockExample } from '../support/block-example.js';

/** Of one line, of several paragraphs, and with a list of its own. */
export const example: BlockExample = {
  latin: {
    body: [
      {
        type: 'list',
        children: [
          { type: 'list-item', children: ['One line.'] },
          { type: 'list-item', children: [around.latin, around.latin] },
          { type: 'list-item', children: ['What you need:', { type: 'list', children: ['a shoebox', 'a dry shelf'] }] },
        ],
      },
    ],
  },
  arabic: {
    body: [
      {
        type: 'list',
        children: [
          { type: 'list-item', children: ['یک سطر.'] },
          { type: 'list-item', children: [around.arabic, around.arabic] },
          { type: 'list-item', children: ['آنچه لازم دارید:', { type: 'list', children: ['یک جعبهٔ کفش', 'طاقچه‌ای خشک'] }] },
        ],
      },
    ],
  },
};
