import { around } from '../support/around.js';
import type { BlockExample } from '../support/block-example.js';

export const example: BlockExample = {
  latin: {
    body: [
      around.latin,
      {
        type: 'signup',
        list: 'coast-weekly',
        title: 'Coast weekly',
        text: 'What the river did, every Friday at six.',
        action: '/subscribe',
        url: '/letters',
        label: 'Get the letter',
        privacy: ['We use your address for this letter alone. ', { type: 'link', url: '/privacy', children: 'What we keep' }],
      },
      around.latin,
    ],
  },
  arabic: {
    body: [
      around.arabic,
      { type: 'signup', list: 'coast-weekly', title: 'هفته‌نامهٔ ساحل', text: 'هر جمعه ساعت شش: رود در این هفته چه کرد.', action: '/subscribe', privacy: 'نشانی شما تنها برای همین نامه است.' },
      around.arabic,
    ],
  },
  variants: {
    page: { description: 'Without an address for the form, with a page where one can subscribe.', latin: { body: [around.latin, { type: 'signup', title: 'Coast weekly', text: 'What the river did, every Friday at six.', url: '/letters', label: 'Get the letter' }, around.latin] } },
  },
};
