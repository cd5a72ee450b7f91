import { ARRANGEMENTS } from 'galley';
import { drawing, scene } from '../articles/pictures.js';
import type { BlockExample } from '../support/block-example.js';

const NUMBERS: Readonly<Record<string, number>> = { single: 1, pair: 2, 'before-after': 2 };
const PICTURES = [{ ...drawing('lantern'), caption: 'The lamp.' }, drawing('pod'), scene('leat', 'A channel on a green hill.')];

/** In each arrangement. */
export const example: BlockExample = {
  latin: {
    body: ARRANGEMENTS.map((arrangement) => ({
      type: 'image-set',
      arrangement,
      caption: `Arranged as “${arrangement}”.`,
      credit: 'Tilda Pell',
      children: PICTURES.slice(0, NUMBERS[arrangement] ?? PICTURES.length),
    })),
  },
  arabic: {
    body: [
      {
        type: 'image-set',
        arrangement: 'before-after',
        caption: 'بستر رود پایین ده در شهریور و در دی، از یک پنجره.',
        credit: 'تیلدا پل',
        children: [
          { ...scene('lowWater', 'پلی چوبی بر رودی که باریکه‌ای میان سنگ‌هاست.'), caption: '۰٫۳۱ متر' },
          { ...scene('highWater', 'همان پل در باران؛ آب تا زیر تیرهایش رسیده است.'), caption: '۳٫۰۷ متر' },
        ],
      },
    ],
  },
};
