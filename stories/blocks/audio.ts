import { around } from '../support/around.js';
import type { BlockExample } from '../support/block-example.js';

export const example: BlockExample = {
  latin: {
    body: [
      around.latin,
      {
        type: 'audio',
        title: 'The gate at dawn, recorded in March',
        sources: [{ src: '/sounds/gate.mp3', mediaType: 'audio/mpeg' }],
        contentWarning: ['loud water'],
        tracks: [{ kind: 'descriptions', src: new URL('../tracks/gate.en.vtt', import.meta.url).href, srclang: 'en', label: 'English' }],
        purpose: 'sound',
        caption: 'Recorded from the bank.',
        duration: 'PT9M5S',
        chapters: [{ start: 12, title: 'The first water' }],
        transcript: ['The gate is lifted, and for a while there is only water.'],
        credit: 'Tilda Pell',
      },
      around.latin,
    ],
  },
  arabic: {
    body: [
      around.arabic,
      {
        type: 'audio',
        title: 'دریچه در سپیده‌دم',
        sources: [{ src: '/sounds/gate.mp3', mediaType: 'audio/mpeg' }],
        duration: 'PT9M5S',
        transcript: ['دریچه بالا می‌رود و تا چندی جز صدای آب چیزی نیست.'],
      },
      around.arabic,
    ],
  },
};
