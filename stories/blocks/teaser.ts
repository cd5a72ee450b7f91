import { smallScene } from '../articles/pictures.js';
import { around } from '../support/around.js';
import type { BlockExample } from '../support/block-example.js';

const picture = smallScene('leat');

export const example: BlockExample = {
  latin: {
    body: [
      around.latin,
      {
        type: 'teaser',
        kind: 'related',
        url: '/water-law',
        label: 'Read next',
        kicker: 'The Leat',
        title: 'Who owns the water that runs past the door?',
        text: 'Three villages, one channel, and a ledger that nobody has closed since 1911.',
        image: picture,
        publisher: { name: 'The Harbour Post', url: 'https://harbour.example/' },
        datePublished: '2026-03-01',
      },
      around.latin,
    ],
  },
  arabic: {
    body: [
      around.arabic,
      {
        type: 'teaser',
        kind: 'analysis',
        url: '/water-law',
        label: 'بیشتر بخوانید',
        title: 'آبی که از کنار در می‌گذرد از آنِ کیست؟',
        text: 'سه ده، یک جوی، و دفتری که از ۱۲۹۰ کسی آن را نبسته است.',
        image: picture,
        publisher: 'روزنامهٔ بندر',
        datePublished: '2026-03-01',
      },
      around.arabic,
    ],
  },
  variants: {
    elsewhere: {
      description: 'Without a picture; what stands on another site names it.',
      latin: { url: 'https://laundromat.example/seeds', body: [around.latin, { type: 'teaser', url: 'https://harbour.example/gauges', title: 'How gauges are read by night' }, around.latin] },
    },
    sponsored: {
      description: 'What is paid for says so.',
      latin: { body: [around.latin, { type: 'teaser', kind: 'sponsored', url: '/kelp', kicker: 'Kelp & Sons', title: 'Bags that keep dry what has to be dry', image: picture }, around.latin] },
    },
  },
};
