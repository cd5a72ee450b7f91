import { around } from '../support/around.js';
import type { BlockExample } from '../support/block-example.js';

export const example: BlockExample = {
  latin: {
    body: [
      around.latin,
      {
        type: 'timeline',
        title: 'How the cupboard filled',
        children: [
          { type: 'timeline-event', date: '2008', title: 'A shelf is left over', children: ['The laundry gets new machines.'] },
          { type: 'timeline-event', date: '2008-11-14', title: 'The first twelve envelopes', children: [around.latin] },
          { type: 'timeline-event', date: '2019-05', dateText: 'Spring 2019', title: 'A school joins' },
          { type: 'timeline-event', date: '2026-03-02', children: ['412 envelopes on six shelves.'] },
        ],
      },
      around.latin,
    ],
  },
  arabic: {
    body: [
      around.arabic,
      {
        type: 'timeline',
        title: 'گنجه چگونه پر شد',
        children: [
          { type: 'timeline-event', date: '2008-03-25', title: 'قفسه‌ای خالی می‌ماند', children: ['رختشویخانه ماشین‌های تازه می‌خرد.'] },
          { type: 'timeline-event', date: '2008-11-14', title: 'نخستین دوازده پاکت', children: [around.arabic] },
          { type: 'timeline-event', date: '2019-05', dateText: 'بهار ۱۳۹۸', title: 'مدرسه‌ای می‌پیوندد' },
          { type: 'timeline-event', date: '2026-03-02', children: ['۴۱۲ پاکت در شش قفسه.'] },
        ],
      },
      around.arabic,
    ],
  },
};
