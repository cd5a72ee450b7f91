import { scenes } from '../articles/pictures.js';
import { around } from '../support/around.js';
import type { BlockExample } from '../support/block-example.js';

const { src, width, height } = scenes.karez;

export const example: BlockExample = {
  latin: {
    body: [
      around.latin,
      {
        type: 'video',
        contentWarning: ['flashing lights'],
        sources: [{ src: '/films/water.mp4', mediaType: 'video/mp4' }],
        poster: { src, alt: 'A line of open shafts leads to a village below the hills.', width, height },
        title: 'How the water is shared',
        width: 1600,
        height: 1000,
        tracks: [{ kind: 'captions', src: new URL('../tracks/water.en.vtt', import.meta.url).href, srclang: 'en', label: 'English' }],
        duration: 'PT1M30S',
        playback: 'loop-muted',
        chapters: [
          { start: 0, title: 'At the first field' },
          { start: 42, title: 'Where the channel divides' },
        ],
        transcript: ['We open the gate at dawn, and close it when the shadow reaches the stone.', 'Nobody has needed a clock for it.'],
        caption: 'The film was made over one summer.',
        credit: 'Tilda Pell',
      },
      around.latin,
    ],
  },
  arabic: {
    body: [
      around.arabic,
      {
        type: 'video',
        sources: [{ src: '/films/water.mp4', mediaType: 'video/mp4' }],
        poster: { src, alt: 'ردیفی از چاه‌ها به دهی در پای تپه‌ها می‌رسد.', width, height },
        title: 'آب چگونه بخش می‌شود',
        width: 1600,
        height: 1000,
        duration: 'PT1M30S',
        tracks: [{ kind: 'captions', src: new URL('../tracks/water.fa.vtt', import.meta.url).href, srclang: 'fa', label: 'فارسی' }],
        chapters: [{ start: 42, title: 'جایی که جوی دو شاخه می‌شود' }],
        transcript: ['دریچه را سپیده‌دم باز می‌کنیم و وقتی سایه به سنگ رسید می‌بندیم.'],
        caption: 'این فیلم در یک تابستان ساخته شد.',
      },
      around.arabic,
    ],
  },
};
