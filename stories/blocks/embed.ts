import { scenes } from '../articles/pictures.js';
import { around } from '../support/around.js';
import type { BlockExample } from '../support/block-example.js';

const { src, width, height } = scenes.karez;

export const example: BlockExample = {
  latin: {
    body: [
      around.latin,
      {
        type: 'embed',
        provider: 'youtube',
        aspectRatio: '16/9',
        height: 'auto',
        tracking: 'third-party',
        url: 'https://www.youtube.com/watch?v=a1B2c3D4e5F',
        title: 'How the water is shared, from the first field to the last',
        thumbnail: { src, alt: 'A line of open shafts leads to a village below the hills.', width, height },
        caption: 'The film was made over one summer.',
        credit: { name: 'Tilda Pell', agency: 'Northern Wire' },
      },
      around.latin,
    ],
  },
  arabic: {
    body: [
      around.arabic,
      {
        type: 'embed',
        url: 'https://www.youtube.com/watch?v=a1B2c3D4e5F',
        title: 'آب چگونه بخش می‌شود، از نخستین کشتزار تا آخرین',
        thumbnail: { src, alt: 'ردیفی از چاه‌ها به دهی در پای تپه‌ها می‌رسد.', width, height },
        caption: 'این فیلم در یک تابستان ساخته شد.',
        credit: { name: 'تیلدا پل', agency: 'عکس کویر' },
      },
      around.arabic,
    ],
  },
  variants: {
    plain: {
      description: 'Without a picture, of a site that is not known as a provider.',
      latin: { body: [around.latin, { type: 'embed', url: 'https://charts.example/rivers/12', title: 'Rivers that reach the sea, and those that do not' }, around.latin] },
    },
  },
};
