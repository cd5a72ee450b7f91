import { drawings } from '../articles/pictures.js';
import { around } from '../support/around.js';
import type { BlockExample } from '../support/block-example.js';

export const example: BlockExample = {
  latin: {
    body: [
      around.latin,
      {
        type: 'columns',
        children: [
          { type: 'column', span: 1, children: [{ type: 'image', ...drawings.lantern, alt: 'A lantern on a sill' }] },
          { type: 'column', span: 2, children: ['The lantern burns until the last dryer stops.', 'Whoever comes later finds the ledger by touch, and writes in the morning.'] },
        ],
      },
      around.latin,
    ],
  },
  arabic: {
    body: [
      around.arabic,
      {
        type: 'columns',
        children: [
          { type: 'column', span: 1, children: [{ type: 'image', ...drawings.lantern, alt: 'فانوسی بر لب پنجره' }] },
          { type: 'column', span: 2, children: ['فانوس تا خاموشی آخرین خشک‌کن روشن است.', 'هر که دیرتر بیاید دفتر را با دست می‌یابد و بامداد می‌نویسد.'] },
        ],
      },
      around.arabic,
    ],
  },
};
