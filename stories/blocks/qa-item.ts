import { around } from '../support/around.js';
import type { BlockExample } from '../support/block-example.js';

export const example: BlockExample = {
  latin: {
    body: [
      {
        type: 'qa',
        children: [
          { type: 'qa-item', question: 'May I take two envelopes?', children: ['Yes, if you write your name twice.'] },
          { type: 'qa-item', question: 'What do I bring back?', children: ['What grew best:', { type: 'list', children: ['dry', 'counted', 'with a name'] }] },
        ],
      },
      around.latin,
    ],
  },
  arabic: {
    body: [
      {
        type: 'qa',
        children: [
          { type: 'qa-item', question: 'می‌توانم دو پاکت بردارم؟', children: ['بله، اگر نام خود را دو بار بنویسید.'] },
          { type: 'qa-item', question: 'چه چیزی بازگردانم؟', children: ['آنچه بهتر رویید:', { type: 'list', children: ['خشک', 'شمرده', 'با نام'] }] },
        ],
      },
      around.arabic,
    ],
  },
};
