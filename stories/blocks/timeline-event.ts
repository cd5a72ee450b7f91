import { around } from '../support/around.js';
import type { BlockExample } from '../support/block-example.js';

export const example: BlockExample = {
  latin: {
    body: [
      {
        type: 'timeline',
        children: [
          { type: 'timeline-event', dateText: 'Before the war', title: 'The laundry opens' },
          { type: 'timeline-event', date: '2026-03-02T09:30:00Z', title: 'The ledger is counted', children: [around.latin, 'It takes all morning.'] },
        ],
      },
    ],
  },
  arabic: {
    body: [
      {
        type: 'timeline',
        children: [
          { type: 'timeline-event', dateText: 'پیش از جنگ', title: 'رختشویخانه باز می‌شود' },
          { type: 'timeline-event', date: '2026-03-02T09:30:00Z', title: 'دفتر شمرده می‌شود', children: [around.arabic, 'تمام صبح طول می‌کشد.'] },
        ],
      },
    ],
  },
};
