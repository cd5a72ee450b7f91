import { around } from '../support/around.js';
import type { BlockExample } from '../support/block-example.js';

export const example: BlockExample = {
  latin: {
    body: [
      {
        type: 'key-points',
        children: [
          'Six shelves of a laundry hold 412 envelopes of seeds.',
          'Whoever borrows in spring brings twice as many back in autumn.',
          'In eighteen years no lock, no fee and no fine was needed.',
        ],
      },
      around.latin,
    ],
  },
  arabic: {
    body: [
      {
        type: 'key-points',
        children: [
          'شش قفسهٔ یک رختشویخانه ۴۱۲ پاکت دانه دارد.',
          'هر که در بهار امانت بگیرد در پاییز دو برابر بازمی‌گرداند.',
          'در هجده سال نه قفلی لازم شد و نه جریمه‌ای.',
        ],
      },
      around.arabic,
    ],
  },
};
