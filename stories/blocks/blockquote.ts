import { around } from '../support/around.js';
import type { BlockExample } from '../support/block-example.js';

/** With and without its source. */
export const example: BlockExample = {
  latin: {
    body: [
      around.latin,
      {
        type: 'blockquote',
        cite: { name: 'Marguerite Dahl', role: 'founder', url: '/dahl' },
        children: ['Take what you will tend.', 'Bring what you can spare.'],
      },
      { type: 'blockquote', children: ['Nobody counts but the mice.'] },
      around.latin,
    ],
  },
  arabic: {
    body: [
      around.arabic,
      {
        type: 'blockquote',
        cite: { name: 'مارگریت دال', role: 'بنیان‌گذار', url: '/dahl' },
        children: ['آنچه را می‌پرورید بردارید.', 'آنچه را می‌توانید بیاورید.'],
      },
      { type: 'blockquote', children: ['جز موش‌ها کسی نمی‌شمارد.'] },
      around.arabic,
    ],
  },
};
