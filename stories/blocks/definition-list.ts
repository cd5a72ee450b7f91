import { around } from '../support/around.js';
import type { BlockExample } from '../support/block-example.js';

export const example: BlockExample = {
  latin: {
    body: [
      around.latin,
      {
        type: 'definition-list',
        children: [
          { type: 'definition', term: 'Landrace', children: ['A sort that has grown in one place for so long that it fits there.'] },
          { type: 'definition', term: 'Viability', children: ['How many of a hundred seeds still sprout.', 'Beans keep it for four years.'] },
        ],
      },
      around.latin,
    ],
  },
  arabic: {
    body: [
      around.arabic,
      {
        type: 'definition-list',
        children: [
          { type: 'definition', term: 'بومی', children: ['رقمی که چنان دیر در یک جا روییده که با آن سازگار است.'] },
          { type: 'definition', term: 'توان رویش', children: ['از هر صد دانه چند تا هنوز جوانه می‌زند.', 'لوبیا چهار سال آن را نگه می‌دارد.'] },
        ],
      },
      around.arabic,
    ],
  },
};
