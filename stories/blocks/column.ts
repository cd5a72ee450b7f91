import { around } from '../support/around.js';
import type { BlockExample } from '../support/block-example.js';

export const example: BlockExample = {
  latin: {
    body: [
      around.latin,
      {
        type: 'columns',
        layout: 'wide',
        children: [
          { type: 'column', children: [{ type: 'heading', level: 3, children: 'Taken' }, 'Runner beans, sweet peas and a squash that nobody could name.'] },
          { type: 'column', children: [{ type: 'heading', level: 3, children: 'Brought back' }, 'Twice the beans, no peas, and the name of the squash.'] },
          { type: 'column', children: [{ type: 'heading', level: 3, children: 'Still out' }, { type: 'list', children: ['nine envelopes', 'a pencil'] }] },
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
        layout: 'wide',
        children: [
          { type: 'column', children: [{ type: 'heading', level: 3, children: 'رفته' }, 'لوبیای رونده، نخود شیرین و کدویی که کسی نامش را نمی‌دانست.'] },
          { type: 'column', children: [{ type: 'heading', level: 3, children: 'بازگشته' }, 'دو برابر لوبیا، بی نخود، و نام کدو.'] },
          { type: 'column', children: [{ type: 'heading', level: 3, children: 'هنوز بیرون' }, { type: 'list', children: ['نه پاکت', 'یک مداد'] }] },
        ],
      },
      around.arabic,
    ],
  },
};
