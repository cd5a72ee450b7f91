import { drawings } from '../articles/pictures.js';
import { around } from '../support/around.js';
import type { BlockExample } from '../support/block-example.js';

export const example: BlockExample = {
  latin: {
    body: [
      around.latin,
      {
        type: 'section',
        title: 'Before the frost',
        children: [around.latin, { type: 'heading', level: 3, children: 'What comes in first' }, 'Beans, because they keep; then marigolds, because children bring them.'],
      },
      { type: 'section', title: 'After it', children: [{ type: 'image', ...drawings.lantern, layout: 'wide', alt: 'A lantern on a sill' }, around.latin] },
    ],
  },
  arabic: {
    body: [
      around.arabic,
      {
        type: 'section',
        title: 'پیش از یخبندان',
        children: [around.arabic, { type: 'heading', level: 3, children: 'نخست چه می‌رسد' }, 'لوبیا، چون می‌ماند؛ سپس گل جعفری، چون کودکان می‌آورند.'],
      },
      { type: 'section', title: 'پس از آن', children: [{ type: 'image', ...drawings.lantern, layout: 'wide', alt: 'فانوسی بر لب پنجره' }, around.arabic] },
    ],
  },
};
