import { around } from '../support/around.js';
import type { BlockExample } from '../support/block-example.js';

export const example: BlockExample = {
  latin: {
    body: [
      around.latin,
      {
        type: 'table',
        body: [
          [
            { type: 'table-cell', header: 'column', align: 'start', children: 'Day' },
            { type: 'table-cell', header: 'column', align: 'center', colSpan: 2, children: 'Open' },
            { type: 'table-cell', header: 'column', align: 'end', children: 'Room' },
          ],
          [{ type: 'table-cell', header: 'row', children: 'Tuesday' }, '9:00', '12:00', { type: 'table-cell', rowSpan: 2, align: 'end', children: 'laundry' }],
          [{ type: 'table-cell', header: 'row', children: 'Friday' }, '14:00', '18:00'],
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
        body: [
          [
            { type: 'table-cell', header: 'column', align: 'start', children: 'روز' },
            { type: 'table-cell', header: 'column', align: 'center', colSpan: 2, children: 'باز' },
            { type: 'table-cell', header: 'column', align: 'end', children: 'اتاق' },
          ],
          [{ type: 'table-cell', header: 'row', children: 'سه‌شنبه' }, '۹:۰۰', '۱۲:۰۰', { type: 'table-cell', rowSpan: 2, align: 'end', children: 'رخت‌شوی‌خانه' }],
          [{ type: 'table-cell', header: 'row', children: 'جمعه' }, '۱۴:۰۰', '۱۸:۰۰'],
        ],
      },
      around.arabic,
    ],
  },
};
