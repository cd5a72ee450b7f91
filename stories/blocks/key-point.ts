import { around } from '../support/around.js';
import type { BlockExample } from '../support/block-example.js';

/** With a title of its own, and with several paragraphs. */
export const example: BlockExample = {
  latin: {
    body: [
      {
        type: 'key-points',
        title: 'What to know before you borrow',
        children: [
          { type: 'key-point', title: 'It is never locked', children: ['Come at any hour at which the dryers run.'] },
          { type: 'key-point', title: 'Bring back twice as many', children: [around.latin, 'A poor summer counts as an excuse.'] },
          { type: 'key-point', title: 'Write your name' },
        ],
      },
    ],
  },
  arabic: {
    body: [
      {
        type: 'key-points',
        title: 'پیش از امانت‌گرفتن بدانید',
        children: [
          { type: 'key-point', title: 'هرگز قفل نیست', children: ['هر ساعتی که خشک‌کن‌ها کار می‌کنند بیایید.'] },
          { type: 'key-point', title: 'دو برابر بازگردانید', children: [around.arabic, 'تابستان بد عذر پذیرفته است.'] },
          { type: 'key-point', title: 'نام خود را بنویسید' },
        ],
      },
    ],
  },
};
