import { smallScene } from '../articles/pictures.js';
import { around } from '../support/around.js';
import type { BlockExample } from '../support/block-example.js';

export const example: BlockExample = {
  latin: {
    body: [
      around.latin,
      {
        type: 'file',
        src: '/reports/gauges-2026.pdf',
        title: 'The gauges of the lower river, 1911–2026',
        mediaType: 'application/pdf',
        bytes: 1_240_000,
        pages: 48,
        thumbnail: smallScene('shaft'),
        text: 'Every reading of the board at the bridge, with what was broken in between.',
      },
      around.latin,
    ],
  },
  arabic: {
    body: [
      around.arabic,
      { type: 'file', src: '/reports/gauges-2026.pdf', title: 'خط‌کش‌های رود پایین، ۱۲۹۰ تا ۱۴۰۴', bytes: 1_240_000, pages: 48, text: 'همهٔ خواندن‌های تختهٔ کنار پل.' },
      around.arabic,
    ],
  },
  variants: {
    bare: { description: 'With nothing but its address.', latin: { body: [around.latin, { type: 'file', src: '/reports/readings.csv' }, around.latin] } },
  },
};
