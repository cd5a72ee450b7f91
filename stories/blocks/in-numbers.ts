import { around } from '../support/around.js';
import type { BlockExample } from '../support/block-example.js';

export const example: BlockExample = {
  latin: {
    body: [
      around.latin,
      {
        type: 'in-numbers',
        title: 'The cupboard',
        items: [
          { number: '412', text: 'envelopes on six shelves' },
          { number: '38 %', text: 'came back with more seeds than they went out with' },
          { number: '€ 0', text: 'asked for any of them' },
        ],
        source: { name: 'The ledger of the library', url: '/ledger' },
      },
      around.latin,
    ],
  },
  arabic: {
    body: [
      around.arabic,
      {
        type: 'in-numbers',
        title: 'گنجه در یک نگاه',
        items: [
          { number: '۴۱۲', text: 'پاکت در شش قفسه' },
          { number: '۳۸٪', text: 'با دانه‌ای بیش از آنچه برده بودند بازگشتند' },
          { number: '۱۸', text: 'سال بی آن‌که کسی پولی بدهد' },
        ],
        source: { name: 'دفتر کتابخانه', url: '/ledger' },
      },
      around.arabic,
    ],
  },
  variants: {
    one: {
      description: 'One number alone.',
      latin: { body: [around.latin, { type: 'in-numbers', items: [{ number: '412', text: 'envelopes, and never a lock' }] }, around.latin] },
    },
  },
};
