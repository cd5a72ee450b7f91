import { around } from '../support/around.js';
import type { BlockExample } from '../support/block-example.js';

export const example: BlockExample = {
  latin: {
    body: [
      {
        type: 'definition-list',
        children: [
          { type: 'definition', term: ['Phaseolus ', { type: 'emphasis', children: 'vulgaris' }], children: ['The common bean.', { type: 'list', children: ['bush beans', 'pole beans'] }] },
        ],
      },
      around.latin,
    ],
  },
  arabic: {
    body: [
      {
        type: 'definition-list',
        children: [
          { type: 'definition', term: ['لوبیای ', { type: 'emphasis', children: 'معمولی' }], children: ['پرکشت‌ترین لوبیا.', { type: 'list', children: ['بوته‌ای', 'رونده'] }] },
        ],
      },
      around.arabic,
    ],
  },
};
