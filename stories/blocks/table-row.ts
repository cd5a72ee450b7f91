import { around } from '../support/around.js';
import type { BlockExample } from '../support/block-example.js';

export const example: BlockExample = {
  latin: {
    body: [
      around.latin,
      {
        type: 'table',
        stripes: true,
        body: [
          { type: 'table-row', children: ['Opening', 'the first Tuesday of the month'] },
          { type: 'table-row', children: ['Place', 'the laundry'] },
        ],
      },
      around.latin,
    ],
  },
  arabic: {
    body: [
      around.arabic,
      {
        type: 'table',
        stripes: true,
        body: [
          { type: 'table-row', children: ['زمان', 'نخستین سه‌شنبهٔ ماه'] },
          { type: 'table-row', children: ['جا', 'رخت‌شوی‌خانه'] },
        ],
      },
      around.arabic,
    ],
  },
};
