import { drawings } from '../articles/pictures.js';
import { around } from '../support/around.js';
import type { BlockExample } from '../support/block-example.js';

export const example: BlockExample = {
  latin: {
    body: [
      around.latin,
      {
        type: 'profile',
        name: 'Jun Pike',
        jobTitle: 'Keeper of the ledger',
        url: '/jun-pike',
        image: { ...drawings.lantern, alt: '' },
        children: ['Was an engineer of pumps for thirty years, and came to wash curtains. Keeps the ledger since 2008.'],
      },
      around.latin,
    ],
  },
  arabic: {
    body: [
      around.arabic,
      {
        type: 'profile',
        name: 'نور حداد',
        jobTitle: 'دفتردار کتابخانه',
        url: '/noor-haddad',
        image: { ...drawings.lantern, alt: '' },
        children: ['سی سال مهندس پمپ بود و برای شستن پرده آمد. از ۱۳۸۷ دفتر را نگه می‌دارد.'],
      },
      around.arabic,
    ],
  },
};
